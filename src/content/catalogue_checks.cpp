// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue_checks.h"

#include "content/entry_check.h"
#include "content/reference_checks.h"
#include "content/step_guide_checks.h"

namespace gapwright {

namespace {

void checkItem(const RequirementItem &item, const Catalogue &catalogue, QStringList &mistakes)
{
    EntryCheck check(catalogue, QStringLiteral("item ") + item.id, mistakes);
    const Clause *clause = catalogue.clause(item.clause);
    if (!clause || !clause->isLeaf || !item.id.startsWith(item.clause + QLatin1Char('-')))
        check.say(QStringLiteral("clause \"%1\" does not fit").arg(item.clause));
    check.expect(item.weight >= 1 && item.weight <= 3, "weight out of range");
    check.expectSentences("text", item.text);
    check.expectSentences("question", item.question);
    check.expectSentences("gap", item.gap);
    check.expectSentences("recommendation", item.recommendation);
    check.expectTexts("evidence", item.evidence);
    check.expect(item.evidence.size() >= 2, "needs at least two kinds of evidence");
    check.expect(item.days.low > 0 && item.days.low <= item.days.likely
                     && item.days.likely <= item.days.high,
                 "days are not low <= likely <= high");
    check.expectTemplates(item.templates);
    check.expectRegisters(item.registers);
    if (!item.process.isEmpty() && !catalogue.area(item.process))
        check.say(QStringLiteral("unknown process %1").arg(item.process));
    check.expect(catalogue.areaOf(item.clause), "no capability area covers it");
}

void checkTextsDiffer(const Catalogue &catalogue, QStringList &mistakes)
{
    QSet<QString> texts;
    for (const RequirementItem &item : catalogue.items()) {
        for (const QString &text : {item.text, item.question, item.gap, item.recommendation}) {
            if (texts.contains(text))
                mistakes << QStringLiteral("item %1: text used twice: \"%2\"").arg(item.id, text);
            texts.insert(text);
        }
    }
}

void checkClause(const Clause &clause, const Catalogue &catalogue, QStringList &mistakes)
{
    EntryCheck check(catalogue, QStringLiteral("clause ") + clause.id, mistakes);
    if (!clause.parent.isEmpty())
        check.expectClauses({clause.parent});
    if (!clause.primaryStep.isEmpty())
        check.expectSteps({clause.primaryStep});
    check.expect(clause.isLeaf == catalogue.childrenOf(clause.id).empty(),
                 "leaf and children disagree");
    check.expect(catalogue.crosswalkOf(clause.id), "no crosswalk row");
}

bool isWorseThanTarget(const Kpi &kpi)
{
    switch (kpi.direction) {
    case KpiDirection::Up:
        return kpi.amber < kpi.target;
    case KpiDirection::Down:
        return kpi.amber > kpi.target;
    case KpiDirection::Target:
        return kpi.amber > 0;
    }
    return false;
}

void checkKpi(const Kpi &kpi, const Catalogue &catalogue, QStringList &mistakes)
{
    static const QSet<QString> frequencies{
        QStringLiteral("continuous"), QStringLiteral("daily"),     QStringLiteral("weekly"),
        QStringLiteral("monthly"),    QStringLiteral("quarterly"), QStringLiteral("half-yearly"),
        QStringLiteral("yearly"),     QStringLiteral("on event")};
    EntryCheck check(catalogue, QStringLiteral("KPI ") + kpi.id, mistakes);
    check.expectText("name", kpi.name);
    check.expectText("formula", kpi.formula);
    check.expectText("unit", kpi.unit);
    check.expectSentences("calculation", kpi.calculation);
    check.expectText("target text", kpi.targetText);
    check.expectText("source", kpi.source);
    check.expectSentences("why", kpi.why);
    check.expect(frequencies.contains(kpi.period), "unknown period");
    check.expect(kpi.target >= 0, "target below zero");
    check.expect(kpi.unit != QLatin1String("%") || kpi.target <= 100, "target over 100 %");
    check.expect(isWorseThanTarget(kpi), "amber is not on the worse side of the target");
}

void checkArea(const CapabilityArea &area, const Catalogue &catalogue, QStringList &mistakes)
{
    EntryCheck check(catalogue, QStringLiteral("area ") + area.id, mistakes);
    check.expectClauses(area.clauses);
    check.expectTemplates(area.templates);
    for (const QString &level : area.levels)
        check.expectSentences("level", level);
    for (const Kpi &kpi : area.kpis) {
        check.expect(kpi.id.startsWith(area.id + QLatin1String("-K")),
                     "a KPI is named after another area");
        checkKpi(kpi, catalogue, mistakes);
    }
}

void checkTemplate(const TemplateInfo &info, const Catalogue &catalogue, QStringList &mistakes)
{
    EntryCheck check(catalogue, QStringLiteral("template ") + info.id, mistakes);
    check.expectSteps({info.step});
    check.expectText("name", info.name);
    check.expectText("purpose", info.purpose);
    check.expectTexts("headings", info.headings);
    check.expect(QStringLiteral("MRO").contains(info.mandatory) && info.mandatory.size() == 1,
                 "mandatory is none of M, R, O");
}

void checkDocumented(const DocumentedItem &item, const Catalogue &catalogue, QStringList &mistakes)
{
    EntryCheck check(catalogue, QStringLiteral("documented ") + item.id, mistakes);
    check.expectClauses(item.clauses);
    check.expectSteps({item.step});
    if (!item.templateId.isEmpty())
        check.expectTemplates({item.templateId});
}

std::vector<Kpi> kpisOf(const Catalogue &catalogue)
{
    std::vector<Kpi> kpis;
    for (const CapabilityArea &area : catalogue.areas())
        kpis.insert(kpis.end(), area.kpis.begin(), area.kpis.end());
    return kpis;
}

void checkCountsAndIds(const Catalogue &catalogue, QStringList &mistakes)
{
    const auto check = [&](const QString &what, const auto &all, size_t wanted) {
        expectUniqueIds(what, all, mistakes);
        expectCount(what, all.size(), wanted, mistakes);
    };
    check(QStringLiteral("clause"), catalogue.clauses(), 88);
    check(QStringLiteral("item"), catalogue.items(), 364);
    check(QStringLiteral("area"), catalogue.areas(), 35);
    check(QStringLiteral("KPI"), kpisOf(catalogue), 112);
    check(QStringLiteral("step"), catalogue.steps(), 17);
    check(QStringLiteral("template"), catalogue.templates(), 56);
    check(QStringLiteral("documented"), catalogue.documented(), 52);
}

} // namespace

QStringList mistakesOf(const Catalogue &catalogue)
{
    QStringList mistakes;
    checkCountsAndIds(catalogue, mistakes);
    for (const Clause &clause : catalogue.clauses())
        checkClause(clause, catalogue, mistakes);
    for (const RequirementItem &item : catalogue.items())
        checkItem(item, catalogue, mistakes);
    checkTextsDiffer(catalogue, mistakes);
    for (const CapabilityArea &area : catalogue.areas())
        checkArea(area, catalogue, mistakes);
    for (const TemplateInfo &info : catalogue.templates())
        checkTemplate(info, catalogue, mistakes);
    for (const DocumentedItem &item : catalogue.documented())
        checkDocumented(item, catalogue, mistakes);
    return mistakes + mistakesOfSteps(catalogue) + mistakesOfReference(catalogue);
}

} // namespace gapwright
