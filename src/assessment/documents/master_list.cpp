// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/documents/master_list.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gapwright {

namespace {

struct MasterListTexts {
    Q_DECLARE_TR_FUNCTIONS(MasterListTexts)
};

bool isGone(const Document &document)
{
    return document.status == DocStatus::Superseded || document.status == DocStatus::Withdrawn;
}

bool isLate(const Document &document, QDate today)
{
    return document.nextReview.isValid() && document.nextReview < today;
}

bool isOfTheYear(const Document &document, QDate today)
{
    return document.recordedOn.isValid() && document.recordedOn <= today
        && document.recordedOn > today.addYears(-1);
}

QString nameIn(std::span<const Person> people, const Id<Person> &id)
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const Person &person) { return person.id == id; });
    return id.isSet() && found != people.end() ? found->name : QString();
}

} // namespace

std::vector<MasterListRow> masterList(std::span<const Document> documents,
                                      std::span<const Person> people, const QStringList &withText,
                                      QDate today)
{
    std::vector<MasterListRow> rows;
    rows.reserve(documents.size());
    for (const Document &document : documents) {
        MasterListRow row;
        row.document = document.id;
        row.number = document.code;
        row.title = document.title;
        row.type = document.type;
        row.status = document.status;
        row.owner = nameIn(people, document.owner);
        row.approver = nameIn(people, document.approvedBy);
        row.version = document.version;
        row.approvedOn = document.approvedOn;
        row.nextReview = document.nextReview;
        row.isReviewOverdue = document.status == DocStatus::Published && isLate(document, today);
        row.classification = document.classification;
        row.retention = document.retention;
        row.distribution = document.distribution;
        row.location = withText.contains(document.id.value) || document.file.isSet()
            ? MasterListTexts::tr("in the project")
            : document.location;
        row.mandatoryItem = document.mandatoryItem;
        row.external = document.external;
        rows.push_back(std::move(row));
    }
    const auto key = [](const MasterListRow &row) {
        return std::tuple(row.number.trimmed().isEmpty(), clauseSortKey(row.number), row.title,
                          row.document.value);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const MasterListRow &a, const MasterListRow &b) { return key(a) < key(b); });
    return rows;
}

std::vector<MandatoryCoverage> mandatoryCoverage(const Catalogue &catalogue,
                                                 std::span<const Document> documents, QDate today)
{
    std::vector<MandatoryCoverage> coverage;
    for (const DocumentedItem &item : catalogue.documented()) {
        MandatoryCoverage one{&item, CoverageState::Missing, {}};
        bool isCovered = false;
        for (const Document &document : documents) {
            if (document.mandatoryItem.trimmed() != item.id || isGone(document))
                continue;
            one.documents.push_back(document.id);
            isCovered = isCovered
                || (item.kind == QLatin1String("record")
                        ? isOfTheYear(document, today)
                        : document.status == DocStatus::Published && !isLate(document, today));
        }
        const bool isAlways = item.condition == catalogue.documented().front().condition;
        one.state = isCovered        ? CoverageState::Covered
            : !one.documents.empty() ? CoverageState::InWork
            : isAlways               ? CoverageState::Missing
                                     : CoverageState::NotNeeded;
        coverage.push_back(std::move(one));
    }
    return coverage;
}

std::optional<double> coverageShare(std::span<const MandatoryCoverage> coverage)
{
    double reached = 0;
    int needed = 0;
    for (const MandatoryCoverage &one : coverage) {
        if (one.state == CoverageState::NotNeeded)
            continue;
        ++needed;
        reached += one.state == CoverageState::Covered ? 1
            : one.state == CoverageState::InWork       ? 0.5
                                                       : 0;
    }
    if (needed == 0)
        return std::nullopt;
    return 100 * reached / needed;
}

QString wordOf(CoverageState state)
{
    switch (state) {
    case CoverageState::Covered:
        return MasterListTexts::tr("covered");
    case CoverageState::InWork:
        return MasterListTexts::tr("in work");
    case CoverageState::Missing:
        return MasterListTexts::tr("missing");
    case CoverageState::NotNeeded:
        return MasterListTexts::tr("only if it applies");
    }
    return {};
}

} // namespace gapwright
