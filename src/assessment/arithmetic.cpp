// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/arithmetic.h"

#include "assessment/documents/document_readiness.h"
#include "base/rounding.h"

#include <QCoreApplication>
#include <QLocale>

namespace gapwright {

namespace {

struct ArithmeticWords {
    Q_DECLARE_TR_FUNCTIONS(ArithmeticWords)
};

QString number(double value, int decimals = 1)
{
    return QLocale().toString(roundedHalfUp(value, decimals), 'f', decimals);
}

QString nameOf(const QString &clause, const Catalogue &catalogue)
{
    const Clause *found = catalogue.clause(clause);
    return found ? titleOf(*found) : ArithmeticWords::tr("all clauses");
}

std::vector<const ItemResult *> resultsUnder(const QString &clause, const AssessmentData &data,
                                             const Catalogue &catalogue)
{
    std::vector<const ItemResult *> results;
    for (const ItemResult &result : data.results) {
        const RequirementItem *item = catalogue.item(result.item);
        if (item && isWithin(item->clause, clause))
            results.push_back(&result);
    }
    return results;
}

Conformity conformityUnder(const QString &clause, const AssessmentData &data,
                           const Catalogue &catalogue)
{
    std::vector<ScoredItem> scored;
    for (const ItemResult *result : resultsUnder(clause, data, catalogue))
        scored.push_back({result->weight, result->status});
    return conformityOf(scored);
}

QStringList excludedNotes(const StatusCounts &counts)
{
    QStringList notes;
    const auto note = [&](int count, ConformityStatus status) {
        if (count)
            notes << ArithmeticWords::tr("%1 x %2 left out of the percentage.")
                         .arg(count)
                         .arg(wordOf(status));
    };
    note(counts.notApplicable, ConformityStatus::NotApplicable);
    note(counts.notYetOccurred, ConformityStatus::NotYetOccurred);
    note(counts.unassessed, ConformityStatus::Unassessed);
    return notes;
}

} // namespace

Arithmetic conformityArithmetic(const QString &clause, const AssessmentData &data,
                                const Catalogue &catalogue)
{
    const Conformity conformity = conformityUnder(clause, data, catalogue);
    Arithmetic a;
    a.title = ArithmeticWords::tr("Conformity of %1").arg(nameOf(clause, catalogue));
    a.result = percentText(conformity.percent);
    a.rule = ArithmeticWords::tr(
        "Sum of weight x value over the sum of weights, flat over all scored items. "
        "Conforming counts 1, partial 0.5, not conforming 0.");
    a.headings = {ArithmeticWords::tr("Item"), ArithmeticWords::tr("Status"),
                  ArithmeticWords::tr("Weight"), ArithmeticWords::tr("Value"),
                  ArithmeticWords::tr("Weight x value")};
    for (const ItemResult *result : resultsUnder(clause, data, catalogue)) {
        if (const std::optional<double> value = valueOf(result->status))
            a.rows.push_back({result->item, wordOf(result->status), number(result->weight, 0),
                              number(*value), number(result->weight * *value)});
    }
    if (conformity.percent) {
        a.steps << ArithmeticWords::tr("Weight reached: %1").arg(number(conformity.reachedWeight))
                << ArithmeticWords::tr("Weight scored: %1").arg(number(conformity.scoredWeight, 0))
                << ArithmeticWords::tr("100 x %1 / %2 = %3")
                       .arg(number(conformity.reachedWeight), number(conformity.scoredWeight, 0),
                            percentText(conformity.percent));
    } else {
        a.steps << ArithmeticWords::tr("No item is scored yet, so there is no percentage.");
    }
    a.notes = excludedNotes(conformity.counts);
    return a;
}

Arithmetic coverageArithmetic(const QString &clause, const AssessmentData &data,
                              const Catalogue &catalogue)
{
    const Conformity conformity = conformityUnder(clause, data, catalogue);
    const StatusCounts &n = conformity.counts;
    Arithmetic a;
    a.title = ArithmeticWords::tr("Coverage of %1").arg(nameOf(clause, catalogue));
    a.result = percentText(conformity.coverage);
    a.rule = ArithmeticWords::tr("Items that are not \"not assessed\" over all items.");
    a.headings = {ArithmeticWords::tr("Status"), ArithmeticWords::tr("Items")};
    const std::pair<ConformityStatus, int> rows[] = {
        {ConformityStatus::Conforming, n.conforming},
        {ConformityStatus::Partial, n.partial},
        {ConformityStatus::NotConforming, n.notConforming},
        {ConformityStatus::NotApplicable, n.notApplicable},
        {ConformityStatus::NotYetOccurred, n.notYetOccurred},
        {ConformityStatus::Unassessed, n.unassessed}};
    for (const auto &[status, count] : rows)
        a.rows.push_back({wordOf(status), number(count, 0)});
    a.steps << ArithmeticWords::tr("100 x (%1 - %2) / %1 = %3")
                   .arg(number(n.all(), 0), number(n.unassessed, 0),
                        percentText(conformity.coverage));
    return a;
}

Arithmetic verdictArithmetic(const QString &clause, const AssessmentData &data,
                             const Catalogue &catalogue)
{
    const Conformity conformity = conformityUnder(clause, data, catalogue);
    Arithmetic a;
    a.title = ArithmeticWords::tr("Verdict of %1").arg(nameOf(clause, catalogue));
    a.result = wordOf(conformity.verdict);
    a.rule = ArithmeticWords::tr(
        "Conforming when every scored item conforms. Not conforming when a cornerstone item "
        "(weight 3) is not conforming or the percentage is below 50. Otherwise partially "
        "conforming.");
    a.headings = {ArithmeticWords::tr("Item"), ArithmeticWords::tr("Status"),
                  ArithmeticWords::tr("Weight")};
    for (const ItemResult *result : resultsUnder(clause, data, catalogue)) {
        if (isGap(result->status))
            a.rows.push_back({result->item, wordOf(result->status), number(result->weight, 0)});
    }
    a.steps << ArithmeticWords::tr("Conformity: %1").arg(percentText(conformity.percent))
            << ArithmeticWords::tr("Gaps among the scored items: %1 of %2")
                   .arg(conformity.counts.gaps())
                   .arg(conformity.counts.scored());
    a.notes << ArithmeticWords::tr(
        "A percentage is a management figure. Certification looks at nonconformities.");
    return a;
}

Arithmetic gapsArithmetic(const QString &clause, const AssessmentData &data,
                          const Catalogue &catalogue)
{
    Arithmetic a;
    a.title = ArithmeticWords::tr("Gaps in %1").arg(nameOf(clause, catalogue));
    a.rule = ArithmeticWords::tr(
        "Severity is weight x (1 - value): below 1 low, below 2 medium, below 3 high, 3 "
        "critical. Not conforming at weight 3 is forecast as a major, any other gap as a "
        "minor nonconformity.");
    a.headings = {ArithmeticWords::tr("Item"), ArithmeticWords::tr("Status"),
                  ArithmeticWords::tr("Weight"), ArithmeticWords::tr("Severity"),
                  ArithmeticWords::tr("Forecast")};
    int majors = 0;
    int gaps = 0;
    for (const ItemResult *result : resultsUnder(clause, data, catalogue)) {
        if (!isGap(result->status))
            continue;
        const double severity = severityValue(result->weight, result->status);
        const AuditClass forecast =
            predictedClass(result->weight, result->status, result->opportunity);
        ++gaps;
        majors += forecast == AuditClass::Major ? 1 : 0;
        a.rows.push_back(
            {result->item, wordOf(result->status), number(result->weight, 0),
             ArithmeticWords::tr("%1 (%2)").arg(number(severity), wordOf(severityOf(severity))),
             wordOf(forecast)});
    }
    a.result = number(gaps, 0);
    a.steps << ArithmeticWords::tr("Forecast: %1 major, %2 minor").arg(majors).arg(gaps - majors);
    a.notes << ArithmeticWords::tr(
        "The forecast is ours; only the certification body grades findings.");
    return a;
}

Arithmetic maturityArithmetic(const QString &clause, const AssessmentData &data,
                              const Catalogue &catalogue)
{
    Arithmetic a;
    a.title = ArithmeticWords::tr("Maturity of %1").arg(nameOf(clause, catalogue));
    a.rule = ArithmeticWords::tr(
        "Mean of the capability levels of the processes and areas that cover the clause.");
    a.headings = {ArithmeticWords::tr("Process or area"), ArithmeticWords::tr("Level"),
                  ArithmeticWords::tr("Target")};
    double sum = 0;
    int rated = 0;
    for (const CapabilityArea *area : catalogue.areasUnder(clause)) {
        const CapabilityResult *result = data.capabilityOf(area->id);
        const std::optional<int> level = result ? levelOf(*result) : std::nullopt;
        const QString target =
            result && result->target ? number(*result->target, 0) : ArithmeticWords::tr("none");
        a.rows.push_back(
            {area->name, level ? number(*level, 0) : ArithmeticWords::tr("not rated"), target});
        sum += level.value_or(0);
        rated += level ? 1 : 0;
    }
    a.result = rated ? number(sum / rated, 2) : ArithmeticWords::tr("not rated");
    if (rated)
        a.steps << ArithmeticWords::tr("%1 / %2 = %3")
                       .arg(number(sum, 0), number(rated, 0), number(sum / rated, 2));
    a.notes << ArithmeticWords::tr(
        "Capability never changes conformity. It is no certification requirement.");
    return a;
}

Arithmetic priorityArithmetic(const QString &item, const AssessmentData &data,
                              const Catalogue &catalogue)
{
    const Scorecard card = scorecardOf(data, catalogue);
    Arithmetic a;
    a.title = ArithmeticWords::tr("Priority of %1").arg(item);
    a.rule = ArithmeticWords::tr("Impact x (6 - effort), from 1 to 25.");
    const Gap *gap = card.gap(item);
    if (!gap) {
        a.result = ArithmeticWords::tr("no gap");
        return a;
    }
    a.result = number(gap->score, 0);
    a.headings = {ArithmeticWords::tr("Figure"), ArithmeticWords::tr("Value"),
                  ArithmeticWords::tr("From")};
    a.rows.push_back(
        {ArithmeticWords::tr("Severity"), number(gap->severityValue),
         ArithmeticWords::tr("weight %1, %2").arg(gap->weight).arg(wordOf(gap->status))});
    a.rows.push_back({ArithmeticWords::tr("Impact"), number(gap->impact, 0),
                      gap->impactIsSuggested ? ArithmeticWords::tr("suggested from the severity")
                                             : ArithmeticWords::tr("set")});
    a.rows.push_back({ArithmeticWords::tr("Effort"), number(gap->effort, 0),
                      gap->effortIsSuggested
                          ? ArithmeticWords::tr("suggested from typical person-days")
                          : ArithmeticWords::tr("set")});
    a.steps << ArithmeticWords::tr("%1 x (6 - %2) = %3")
                   .arg(gap->impact)
                   .arg(gap->effort)
                   .arg(gap->score)
            << ArithmeticWords::tr("Quadrant: %1").arg(wordOf(gap->quadrant));
    return a;
}

Arithmetic capabilityArithmetic(const QString &area, const AssessmentData &data,
                                const Catalogue &catalogue)
{
    Arithmetic a;
    const CapabilityArea *known = catalogue.area(area);
    a.title = ArithmeticWords::tr("Capability level of %1").arg(known ? known->name : area);
    const CapabilityResult *result = data.capabilityOf(area);
    const std::optional<int> level = result ? levelOf(*result) : std::nullopt;
    a.result = level ? ArithmeticWords::tr("%1 %2").arg(number(*level, 0), nameOfLevel(*level))
                     : ArithmeticWords::tr("not rated");
    if (!result || result->method == RatingMethod::Quick) {
        a.rule = ArithmeticWords::tr("Quick rating: the level the group agreed on.");
        return a;
    }
    a.rule = ArithmeticWords::tr(
        "A level is reached when its attributes are largely or fully achieved and those of "
        "all lower levels fully: not achieved up to 15 %, partially to 50 %, largely to "
        "85 %, fully above.");
    a.headings = {ArithmeticWords::tr("Attribute"), ArithmeticWords::tr("Achievement"),
                  ArithmeticWords::tr("Rating")};
    const auto percents = attributesOf(*result);
    const auto attributes = processAttributes();
    for (size_t i = 0; i < attributes.size(); ++i) {
        const QString name = QLatin1String(attributes[i].number) + QLatin1Char(' ')
            + QCoreApplication::translate("Capability", attributes[i].name);
        a.rows.push_back(
            {name, percents[i] ? percentText(*percents[i]) : ArithmeticWords::tr("not rated"),
             percents[i] ? letterOf(ratingOf(*percents[i])) : QString()});
    }
    return a;
}

Arithmetic stageOneArithmetic(const AssessmentData &data, const Catalogue &catalogue)
{
    return stageOneArithmetic(StageOneBasis{stageOneInputOf(data, catalogue)});
}

Arithmetic stageOneArithmetic(const StageOneBasis &basis)
{
    const StageOneInput &in = basis.input;
    const Readiness readiness = stageOneReadiness(in);
    Arithmetic a;
    a.title = basis.documentsFromRegister
        ? ArithmeticWords::tr("Readiness for stage 1, estimated from documents and gap analysis")
        : ArithmeticWords::tr("Readiness for stage 1, estimated from the gap analysis");
    a.result = percentText(readiness.index);
    a.rule = ArithmeticWords::tr(
        "40 % documents, 25 % conformity of clauses 4 to 7, 10 % internal audit, 10 % "
        "management review, 15 % foundation. The weights are experience values.");
    a.headings = {ArithmeticWords::tr("Part"), ArithmeticWords::tr("Share"),
                  ArithmeticWords::tr("Value"), ArithmeticWords::tr("Points")};
    const std::tuple<QString, double, double> parts[] = {
        {ArithmeticWords::tr("Documents"), 0.40, in.documents},
        {ArithmeticWords::tr("Conformity of clauses 4 to 7"), 0.25, in.conformity4To7},
        {ArithmeticWords::tr("Internal audit"), 0.10, in.internalAudit},
        {ArithmeticWords::tr("Management review"), 0.10, in.managementReview},
        {ArithmeticWords::tr("Foundation"), 0.15, in.foundation}};
    for (const auto &[name, share, value] : parts)
        a.rows.push_back(
            {name, percentText(share * 100), percentText(value), number(share * value)});
    a.steps << ArithmeticWords::tr("%1: %2").arg(percentText(readiness.index),
                                                 wordOf(readiness.state));
    if (basis.documentsFromRegister)
        a.notes << ArithmeticWords::tr("Documents: what the register of documents covers of the "
                                       "mandatory list; an entry in work counts half.");
    for (const Gate &gate : in.gates)
        a.notes << (gate.holds ? ArithmeticWords::tr("Holds: %1")
                               : ArithmeticWords::tr("Does not hold: %1"))
                       .arg(sentenceOfGate(gate.key));
    return a;
}

} // namespace gapwright
