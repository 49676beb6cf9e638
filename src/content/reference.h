// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <vector>

namespace gapwright {

/// How sure a fact or a mapping is. Mappings are own judgement.
enum class Certainty { High, Medium, Low };

/// A term of the field, defined in own words.
struct GlossaryTerm {
    QString id; ///< "service-level-agreement"
    QString term;
    QString shortForm; ///< "SLA"; may be empty
    QString definition;
    QString example;
    QStringList seeAlso; ///< ids of other terms
    QStringList clauses; ///< where it matters; may be empty
};

enum class EditionStatus { Current, Withdrawn, Expected, Unclear };

/// A document of the ISO/IEC 20000 series or a neighbour, with its status as known.
struct Edition {
    QString id;
    QString number; ///< "ISO/IEC 20000-3:2019"
    EditionStatus status = EditionStatus::Unclear;
    Certainty certainty = Certainty::Medium;
    QString dateChecked; ///< year and month, "2026-11"
    bool isNeighbour = false; ///< not a part of the series itself
    QString title; ///< working title of ours
    QString edition; ///< "2nd, 2019-08"
    QString what;
    QString statusText;
    QString use;
};

/// A chapter of the primer for clients: Markdown with headings, lists and tables only.
struct PrimerChapter {
    QString id; ///< "03-how-the-standard-is-built"
    QString title;
    QString markdown; ///< with its title as level 1 heading
};

/// The standards a requirement item is linked with.
enum class LinkedStandard { Iso9001, Iso27001, Iso22301, Itil4 };

/// What a conforming implementation of the other standard gives for the item.
enum class LinkFit {
    Same, ///< satisfies it once its scope covers the SMS
    Partial,
    Related, ///< a useful neighbour, no more
};

/// A link of one requirement item; several may lead to one standard.
struct ItemLink {
    QString item; ///< "6.1.2-03"
    LinkedStandard standard = LinkedStandard::Iso9001;
    QString reference; ///< clause, Annex A control "A.5.30", or the name of a practice
    LinkFit fit = LinkFit::Related;
    Certainty certainty = Certainty::Medium;
    QString note; ///< what is given and what is missing; may be empty
};

/// How to inherit from a management system that is certified already.
struct InheritGuide {
    LinkedStandard standard = LinkedStandard::Iso27001; ///< never Itil4
    QString name; ///< "ISO/IEC 27001:2022"
    QString explanation;
    QStringList questions; ///< before anything inherited is confirmed
};

enum class ClauseChange { Unchanged, Changed, Moved, Split, Merged, Relaxed, Removed };
enum class Burden { Tighter, Same, Lighter };

/// A clause of ISO/IEC 20000-1:2011, or an element of one that was removed ("4.5.5.1#policy"), and
/// what became of it.
struct TransitionClause {
    QString id;
    QStringList became; ///< clauses of the 2018 edition; empty when removed
    ClauseChange change = ClauseChange::Changed;
    QStringList items; ///< requirement items that take their score from it; empty when removed
    Burden burden = Burden::Same;
    Certainty certainty = Certainty::Medium;
    int rank = 0; ///< 1 is the most restrictive change
    QString title; ///< working title of ours
    QString what;
    QString toDo;
    QString carry; ///< how far a score may be carried over
};

/// A requirement item without a source in the 2011 edition.
struct NewItem {
    QString item;
    int since = 2018; ///< 2018, or 2024 for Amd 1
    QString text; ///< what is new and where to begin
};

/// The reference shelf of the catalogue: what is looked up rather than assessed.
struct Reference {
    std::vector<GlossaryTerm> glossary; ///< sorted by term
    std::vector<Edition> editions; ///< the series first, then neighbours
    std::vector<PrimerChapter> primer;
    std::vector<ItemLink> itemLinks; ///< by item, in catalogue order
    std::vector<InheritGuide> inherit;
    std::vector<TransitionClause> transition; ///< by rank
    std::vector<NewItem> newItems;

    /// Null when there is no such id.
    [[nodiscard]] const GlossaryTerm *term(const QString &id) const;
    [[nodiscard]] const TransitionClause *transitionOf(const QString &clauseOf2011) const;
    [[nodiscard]] std::vector<const ItemLink *> linksOf(const QString &item) const;
    [[nodiscard]] const InheritGuide *inheritFrom(LinkedStandard standard) const;
};

/// "ISO/IEC 27001:2022", "ITIL 4": numbers and names, as facts; not translated.
[[nodiscard]] QString nameOf(LinkedStandard standard);

} // namespace gapwright
