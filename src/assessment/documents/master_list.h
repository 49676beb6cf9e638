// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"
#include "registers/documents/document.h"
#include "registers/people/person.h"

#include <span>
#include <vector>

namespace gapwright {

/// One line of the master list (clause 7.5): texts for the reader, dates as dates.
struct MasterListRow {
    Id<Document> document;
    QString number;
    QString title;
    DocType type = DocType::NotStated;
    DocStatus status = DocStatus::Draft;
    QString owner;
    QString approver;
    QString version;
    QDate approvedOn;
    QDate nextReview;
    bool isReviewOverdue = false; ///< published and past its review (VR25)
    QString classification;
    QString retention;
    QString distribution;
    QString location; ///< "in the project" when its text is kept here
    QString mandatoryItem;
    bool external = false;

    friend bool operator==(const MasterListRow &, const MasterListRow &) = default;
};

/// Sorted by number, numbers inside compared as such, then title; those without a number last.
/// `withText` holds the ids of documents whose text lies in the project.
[[nodiscard]] std::vector<MasterListRow> masterList(std::span<const Document> documents,
                                                    std::span<const Person> people,
                                                    const QStringList &withText, QDate today);

enum class CoverageState {
    Covered, ///< published and current; for records: one of the last year
    InWork, ///< there is an entry, but not yet in force or too old
    Missing,
    NotNeeded ///< has a condition and no entry: ask whether it applies
};

/// One thing that has to be documented, and the entries that give it (VR26).
struct MandatoryCoverage {
    const DocumentedItem *item = nullptr; ///< of the catalogue, which must outlive it
    CoverageState state = CoverageState::Missing;
    std::vector<Id<Document>> documents; ///< named by their field "Item of the mandatory list"
};

/// In the order of the catalogue. Superseded and withdrawn entries do not count.
[[nodiscard]] std::vector<MandatoryCoverage>
mandatoryCoverage(const Catalogue &catalogue, std::span<const Document> documents, QDate today);

/// Percent of the needed items that are covered; an entry in work counts half. Nothing when no item
/// is needed. The stage 1 readiness takes its share of documents from it.
[[nodiscard]] std::optional<double> coverageShare(std::span<const MandatoryCoverage> coverage);

[[nodiscard]] QString wordOf(CoverageState state); ///< translated

} // namespace gapwright
