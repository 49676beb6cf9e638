// SPDX-License-Identifier: GPL-3.0-or-later
// What the gap analysis alone says of documents and of readiness.
#include "assessment/scorecard.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

/// The items a documented thing rests on: those of its clauses that ask for something documented,
/// or all items of the clause when none does.
QStringList itemsBehind(const DocumentedItem &documented, const Catalogue &catalogue)
{
    QStringList tagged;
    QStringList all;
    for (const QString &clause : documented.clauses) {
        if (clause == QLatin1String("7.5.4") && documented.clauses.size() > 1)
            continue; // 7.5.4 only repeats the list
        for (const RequirementItem *item : catalogue.itemsUnder(clause)) {
            all << item->id;
            if (item->tag == ItemTag::Document)
                tagged << item->id;
        }
    }
    return tagged.isEmpty() ? all : tagged;
}

DocumentState stateOf(const QStringList &items, const AssessmentData &data)
{
    StatusCounts counts;
    std::vector<ScoredItem> scored;
    for (const QString &id : items) {
        if (const ItemResult *result = data.resultOf(id))
            scored.push_back({result->weight, result->status});
    }
    counts = conformityOf(scored).counts;
    if (counts.all() == 0 || counts.unassessed == counts.all())
        return DocumentState::NotAssessed;
    if (counts.scored() == 0)
        return counts.unassessed ? DocumentState::NotAssessed : DocumentState::NotApplicable;
    if (counts.conforming + counts.notApplicable + counts.notYetOccurred == counts.all())
        return DocumentState::InPlace;
    return counts.conforming + counts.partial > 0 ? DocumentState::Incomplete
                                                  : DocumentState::Missing;
}

bool conforms(const AssessmentData &data, const char *item)
{
    const ItemResult *result = data.resultOf(QLatin1String(item));
    return result && result->status == ConformityStatus::Conforming;
}

bool started(const AssessmentData &data, const char *item)
{
    const ItemResult *result = data.resultOf(QLatin1String(item));
    return result && isScored(result->status) && result->status != ConformityStatus::NotConforming;
}

Conformity under(const QStringList &clauses, const AssessmentData &data, const Catalogue &catalogue)
{
    std::vector<ScoredItem> scored;
    for (const ItemResult &result : data.results) {
        const RequirementItem *item = catalogue.item(result.item);
        for (const QString &clause : clauses) {
            if (item && isWithin(item->clause, clause))
                scored.push_back({result.weight, result.status});
        }
    }
    return conformityOf(scored);
}

/// 0 none, 50 begun, 100 done, from the items of a clause.
double stageOf(const Conformity &clause)
{
    if (clause.verdict == Verdict::Conforming && clause.counts.unassessed == 0)
        return 100;
    return clause.percent.value_or(0) > 0 ? 50 : 0;
}

bool noCornerstoneMissing(const QStringList &clauses, const AssessmentData &data,
                          const Catalogue &catalogue)
{
    for (const ItemResult &result : data.results) {
        const RequirementItem *item = catalogue.item(result.item);
        for (const QString &clause : clauses) {
            if (item && result.weight == 3 && result.status == ConformityStatus::NotConforming
                && isWithin(item->clause, clause))
                return false;
        }
    }
    return true;
}

double shareOfDocuments(const AssessmentData &data, const Catalogue &catalogue)
{
    int applicable = 0;
    int inPlace = 0;
    for (const DocumentStatus &status : documentStatusOf(data, catalogue)) {
        applicable += status.state != DocumentState::NotApplicable ? 1 : 0;
        inPlace += status.state == DocumentState::InPlace ? 1 : 0;
    }
    return applicable ? 100.0 * inPlace / applicable : 0;
}

const QStringList &clauses4To7()
{
    static const QStringList clauses{QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6"),
                                     QStringLiteral("7")};
    return clauses;
}

} // namespace

std::vector<DocumentStatus> documentStatusOf(const AssessmentData &data, const Catalogue &catalogue)
{
    std::vector<DocumentStatus> all;
    for (const DocumentedItem &documented : catalogue.documented()) {
        const QStringList items = itemsBehind(documented, catalogue);
        all.push_back({documented.id, stateOf(items, data), items});
    }
    return all;
}

QString wordOf(DocumentState state)
{
    switch (state) {
    case DocumentState::NotAssessed:
        return QCoreApplication::translate("DocumentState", "not assessed");
    case DocumentState::InPlace:
        return QCoreApplication::translate("DocumentState", "in place");
    case DocumentState::Incomplete:
        return QCoreApplication::translate("DocumentState", "incomplete");
    case DocumentState::Missing:
        return QCoreApplication::translate("DocumentState", "missing");
    case DocumentState::NotApplicable:
        return QCoreApplication::translate("DocumentState", "not applicable");
    }
    return {};
}

StageOneInput stageOneInputOf(const AssessmentData &data, const Catalogue &catalogue)
{
    StageOneInput in;
    in.documents = shareOfDocuments(data, catalogue);
    in.conformity4To7 = under(clauses4To7(), data, catalogue).percent.value_or(0);
    const Conformity audit = under({QStringLiteral("9.2")}, data, catalogue);
    const Conformity review = under({QStringLiteral("9.3")}, data, catalogue);
    in.internalAudit = stageOf(audit);
    in.managementReview = stageOf(review);
    // measurable objectives, risk basis, process map, SMS boundaries
    for (const char *item : {"6.2.1-03", "6.1.2-02", "4.4-02", "4.3-01"})
        in.foundation += conforms(data, item) ? 25 : 0;
    in.gates = {{QStringLiteral("scope_approved"), conforms(data, "4.3-04")},
                {QStringLiteral("policy_approved"), conforms(data, "5.2.2-01")},
                {QStringLiteral("plan_approved"), started(data, "6.3-01")},
                {QStringLiteral("internal_audit_planned"), in.internalAudit >= 50},
                {QStringLiteral("management_review_planned"), in.managementReview >= 50},
                {QStringLiteral("no_cornerstone_missing_4_7"),
                 noCornerstoneMissing(clauses4To7(), data, catalogue)}};
    return in;
}

StageTwoInput stageTwoInputOf(const AssessmentData &data, const Catalogue &catalogue)
{
    StageTwoInput in;
    const QStringList everything{QString()};
    const Conformity overall = under(everything, data, catalogue);
    in.conformity = overall.percent.value_or(0);
    in.internalAuditCoverage = under({QStringLiteral("9.2")}, data, catalogue).percent.value_or(0);
    int covered = 0;
    int reviewInputs = 0;
    for (const RequirementItem *item : catalogue.itemsUnder(QStringLiteral("9.3"))) {
        const ItemResult *result = data.resultOf(item->id);
        // Items 02 to 13 of 9.3 are the twelve inputs.
        const int number = item->id.section(QLatin1Char('-'), 1).toInt();
        if (number < 2 || number > 13)
            continue;
        ++reviewInputs;
        covered += result && result->status == ConformityStatus::Conforming ? 1 : 0;
    }
    in.reviewInputsCovered = reviewInputs ? covered : 0;
    const Conformity corrective = under({QStringLiteral("10.1")}, data, catalogue);
    const bool noneRaised = corrective.counts.notYetOccurred == corrective.counts.all();
    in.correctiveActionsEffective = noneRaised ? 100 : corrective.percent.value_or(0);
    in.gates = {
        {QStringLiteral("internal_audit_complete"), in.internalAuditCoverage >= 100},
        {QStringLiteral("management_review_held"), covered > 0},
        {QStringLiteral("no_open_major"), noCornerstoneMissing(everything, data, catalogue)},
        {QStringLiteral("continuity_tested"), started(data, "8.7.2-12")},
        {QStringLiteral("everything_assessed"), overall.counts.unassessed == 0}};
    return in;
}

Readiness stageOneEstimate(const AssessmentData &data, const Catalogue &catalogue)
{
    return stageOneReadiness(stageOneInputOf(data, catalogue));
}

Readiness stageTwoEstimate(const AssessmentData &data, const Catalogue &catalogue)
{
    return stageTwoReadiness(stageTwoInputOf(data, catalogue));
}

QString sentenceOfGate(const QString &key)
{
    static const std::pair<const char *, const char *> sentences[] = {
        {"scope_approved",
         QT_TRANSLATE_NOOP("Gate", "The scope is documented and kept up to date (4.3).")},
        {"policy_approved",
         QT_TRANSLATE_NOOP("Gate", "The service management policy is documented (5.2).")},
        {"plan_approved", QT_TRANSLATE_NOOP("Gate", "A service management plan exists (6.3).")},
        {"internal_audit_planned",
         QT_TRANSLATE_NOOP("Gate", "An internal audit is planned or done (9.2).")},
        {"management_review_planned",
         QT_TRANSLATE_NOOP("Gate", "A management review is planned or done (9.3).")},
        {"no_cornerstone_missing_4_7",
         QT_TRANSLATE_NOOP("Gate", "No cornerstone item of clauses 4 to 7 is not conforming.")},
        {"internal_audit_complete",
         QT_TRANSLATE_NOOP("Gate", "The internal audit covered all clauses (9.2).")},
        {"management_review_held",
         QT_TRANSLATE_NOOP("Gate", "A management review was held with its inputs (9.3).")},
        {"no_open_major", QT_TRANSLATE_NOOP("Gate", "No cornerstone item is not conforming.")},
        {"continuity_tested",
         QT_TRANSLATE_NOOP("Gate", "Service continuity has been tested (8.7.2).")},
        {"everything_assessed", QT_TRANSLATE_NOOP("Gate", "Every item has been assessed.")},
    };
    for (const auto &[gate, sentence] : sentences) {
        if (key == QLatin1String(gate))
            return QCoreApplication::translate("Gate", sentence);
    }
    return key;
}

} // namespace gapwright
