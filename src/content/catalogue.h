// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/reference.h"
#include "content/step_guide.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace gapwright {

/// A clause of ISO/IEC 20000-1:2018 with Amd 1:2024, clauses 4 to 10. Titles are facts; clauses
/// without a title of their own in the standard carry a working label of ours.
struct Clause {
    QString id; ///< "8.6.1"
    QString parent; ///< "8.6"; empty for clauses 4 to 10
    QString title;
    QString gist; ///< one sentence in own words
    QString documentedInformation; ///< what has to be documented; empty when nothing
    QString primaryStep; ///< id of the implementation step that builds it; may be empty
    bool isLeaf = false;
};

/// What kind of thing an item asks for.
enum class ItemTag { Document, Practice, AtIntervals, Test };

/// Person-days for a provider of about 100 people; experience values, not from a standard.
struct EffortRange {
    double low = 0;
    double likely = 0;
    double high = 0;
};

/// One assessable obligation, in own words.
struct RequirementItem {
    QString id; ///< "8.6.1-08"
    QString clause; ///< leaf clause
    QString text;
    QString question; ///< to ask in the workshop
    QStringList evidence; ///< concrete things to look at
    QString gap; ///< what is typically missing
    QString recommendation;
    QString condition; ///< when it applies; empty for unconditional items
    int weight = 2; ///< 1 supporting, 2 normal, 3 cornerstone
    ItemTag tag = ItemTag::Practice;
    EffortRange days;
    QStringList templates; ///< ids
    QStringList registers; ///< ids of the domain's registers, "R09"
    QString process; ///< id of a process, or empty

    /// Only a conditional item may be "not applicable" or "not yet occurred" (VR01).
    [[nodiscard]] bool isConditional() const { return !condition.isEmpty(); }
};

/// Whether a higher or a lower figure is better.
enum class KpiDirection { Up, Down, Target };

struct Kpi {
    QString id; ///< "P15-K2"
    QString name;
    QString formula;
    QString unit;
    KpiDirection direction = KpiDirection::Up;
    QString calculation; ///< the formula spelled out
    double target = 0; ///< suggested, in its unit; an experience value
    double amber = 0; ///< on the worse side of the target; of Target the tolerated deviation
    QString targetText;
    QString period; ///< one word of the enumeration Frequency
    QString source;
    QString why; ///< why it matters, and how it is gamed
};

/// Something whose capability is rated 0 to 5: one of the 26 processes, or a management area that
/// covers the clauses without a process, so that every clause from 4 to 10 has a maturity.
struct CapabilityArea {
    QString id; ///< "P01".."P26", "A1".."A9"
    QString name;
    QString group; ///< heading in lists
    QStringList clauses; ///< the clauses it covers, subtrees included
    QString purpose;
    std::array<QString, 6> levels; ///< what people see, do and have at level 0 to 5
    QString signUp; ///< quickest sign that the level is higher than claimed
    QString signDown;
    int suggestedTarget = 2;
    QString whyTarget;
    // processes only
    QString inputs;
    QString outputs;
    QString roles;
    QString itilPractices; ///< names only, as facts
    std::vector<Kpi> kpis;
    QStringList templates;

    [[nodiscard]] bool isProcess() const { return id.startsWith(QLatin1Char('P')); }
};

/// One of the 13 steps, or of the four parts of the certification cycle.
struct Step {
    QString id; ///< "1".."13", "S1", "S2", "SV", "RC"
    QString title;
    QString shortTitle; ///< for the rail
    QString objective;
    QStringList inputs;
    QStringList activities;
    QStringList deliverables;
    QStringList done; ///< "done when" criteria
    QStringList mistakes;
    QString entry;
    QString duration;
    int effortShare = 0; ///< percent of the project's effort; experience value
    QString accountable, responsible, consulted, informed;
    QStringList clauses;
    QStringList templates;
    StepGuide guide;

    [[nodiscard]] bool isCertificationCycle() const { return !id.front().isDigit(); }
};

struct TemplateInfo {
    QString id; ///< "T01".."T56"
    QString name;
    QString kind; ///< policy, plan, procedure, record ...
    QString clauses;
    QString step;
    QString mandatory; ///< "M" mandatory documented information, "R" recommended, "O" optional
    QString purpose;
    QStringList headings;
};

/// One thing that has to be documented, or a record that has to be kept.
struct DocumentedItem {
    QString id; ///< "D01", "R05"
    QString name;
    QString kind; ///< document or record
    QStringList clauses;
    QString basis; ///< explicit or implied
    QString condition; ///< "always" or when it applies
    QString step;
    QString templateId;
};

/// Where a clause meets neighbouring standards. Mappings are own judgement.
struct CrosswalkRow {
    QString clause;
    QString iso9001;
    QString iso27001;
    QString iso27001AnnexA;
    QString iso22301;
    QString iso20000Of2011;
    QString change; ///< what became of the 2011 text: new, changed, moved ...
    QString note;
    QString reuse; ///< high, medium, low
    QString confidence;
};

/// The read-only content of the program: what is assessed, against what, with which help.
/// Made by loadCatalogue(); never changes afterwards. Pointers stay valid as long as it lives.
class Catalogue {
public:
    [[nodiscard]] const std::vector<Clause> &clauses() const { return m_clauses; }
    [[nodiscard]] const std::vector<RequirementItem> &items() const { return m_items; }
    [[nodiscard]] const std::vector<CapabilityArea> &areas() const { return m_areas; }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] const std::vector<TemplateInfo> &templates() const { return m_templates; }
    [[nodiscard]] const std::vector<DocumentedItem> &documented() const { return m_documented; }
    [[nodiscard]] const std::vector<CrosswalkRow> &crosswalk() const { return m_crosswalk; }
    [[nodiscard]] const Reference &reference() const { return m_reference; }
    /// Version of the item set; trends compare assessments of the same one only.
    [[nodiscard]] const QString &itemSet() const { return m_itemSet; }
    [[nodiscard]] const QString &edition() const { return m_edition; }

    /// Null when there is no such id.
    [[nodiscard]] const Clause *clause(const QString &id) const;
    [[nodiscard]] const RequirementItem *item(const QString &id) const;
    [[nodiscard]] const CapabilityArea *area(const QString &id) const;
    [[nodiscard]] const Step *step(const QString &id) const;
    [[nodiscard]] const TemplateInfo *templateInfo(const QString &id) const;
    [[nodiscard]] const CrosswalkRow *crosswalkOf(const QString &clause) const;

    /// The items of a clause and of everything below it, in catalogue order; all for "".
    [[nodiscard]] std::vector<const RequirementItem *> itemsUnder(const QString &clause) const;
    [[nodiscard]] std::vector<const Clause *> childrenOf(const QString &clause) const;
    /// Clauses 4 to 10.
    [[nodiscard]] std::vector<const Clause *> topClauses() const { return childrenOf({}); }
    /// The areas that cover a clause, or a part of it.
    [[nodiscard]] std::vector<const CapabilityArea *> areasUnder(const QString &clause) const;
    /// The area that covers a leaf clause; null only for 8.3.1, which holds no requirement.
    [[nodiscard]] const CapabilityArea *areaOf(const QString &leafClause) const;
    /// Position of an item in catalogue order, or -1.
    [[nodiscard]] int positionOf(const QString &item) const;

private:
    friend class CatalogueLoader;
    void index();

    QString m_itemSet;
    QString m_edition;
    std::vector<Clause> m_clauses;
    std::vector<RequirementItem> m_items;
    std::vector<CapabilityArea> m_areas;
    std::vector<Step> m_steps;
    std::vector<TemplateInfo> m_templates;
    std::vector<DocumentedItem> m_documented;
    std::vector<CrosswalkRow> m_crosswalk;
    Reference m_reference;
    QHash<QString, int> m_clauseAt, m_itemAt, m_areaAt, m_stepAt, m_templateAt, m_crosswalkAt;
};

/// True when `clause` is `ancestor` or lies below it: "8.6.1" is within "8.6" and within "".
[[nodiscard]] bool isWithin(const QString &clause, const QString &ancestor);

/// "8.6.1 Incident management".
[[nodiscard]] QString titleOf(const Clause &clause);

} // namespace gapwright
