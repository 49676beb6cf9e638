// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_parts.h"
#include "cli/commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString wordOfTag(ItemTag tag)
{
    switch (tag) {
    case ItemTag::Document:
        return QStringLiteral("document");
    case ItemTag::Practice:
        return QStringLiteral("practice");
    case ItemTag::AtIntervals:
        return QStringLiteral("at intervals");
    case ItemTag::Test:
        return QStringLiteral("test");
    }
    return {};
}

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject jsonOf(const RequirementItem &item)
{
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("text"), item.text},
            {QStringLiteral("question"), item.question},
            {QStringLiteral("evidence"), arrayOf(item.evidence)},
            {QStringLiteral("gap"), item.gap},
            {QStringLiteral("recommendation"), item.recommendation},
            {QStringLiteral("weight"), item.weight},
            {QStringLiteral("condition"), item.condition},
            {QStringLiteral("tag"), wordOfTag(item.tag)}};
}

QJsonArray clausesOf(const Catalogue &catalogue)
{
    QJsonArray clauses;
    for (const Clause &clause : catalogue.clauses()) {
        QJsonArray items;
        for (const RequirementItem *item : catalogue.itemsUnder(clause.id)) {
            if (item->clause == clause.id)
                items.append(jsonOf(*item));
        }
        clauses.append(QJsonObject{{QStringLiteral("id"), clause.id},
                                   {QStringLiteral("title"), clause.title},
                                   {QStringLiteral("parent"), clause.parent},
                                   {QStringLiteral("gist"), clause.gist},
                                   {QStringLiteral("items"), items}});
    }
    return clauses;
}

QJsonObject jsonOf(const CapabilityArea &area)
{
    QJsonArray kpis;
    for (const Kpi &kpi : area.kpis)
        kpis.append(QJsonObject{{QStringLiteral("id"), kpi.id},
                                {QStringLiteral("name"), kpi.name},
                                {QStringLiteral("formula"), kpi.formula},
                                {QStringLiteral("unit"), kpi.unit}});
    QJsonArray levels;
    for (const QString &level : area.levels)
        levels.append(level);
    return {{QStringLiteral("id"), area.id},
            {QStringLiteral("name"), area.name},
            {QStringLiteral("clause"), area.clauses.value(0)},
            {QStringLiteral("clauses"), arrayOf(area.clauses)},
            {QStringLiteral("kpis"), kpis},
            {QStringLiteral("levels"), levels},
            {QStringLiteral("target"), area.suggestedTarget}};
}

/// The processes, or the management areas that stand beside them.
QJsonArray areasOf(const Catalogue &catalogue, bool processes)
{
    QJsonArray areas;
    for (const CapabilityArea &area : catalogue.areas()) {
        if (area.isProcess() == processes)
            areas.append(jsonOf(area));
    }
    return areas;
}

QJsonArray stepsOf(const Catalogue &catalogue)
{
    QJsonArray steps;
    for (const Step &step : catalogue.steps())
        steps.append(QJsonObject{{QStringLiteral("id"), step.id},
                                 {QStringLiteral("title"), step.title},
                                 {QStringLiteral("objective"), step.objective},
                                 {QStringLiteral("criteria"), arrayOf(step.done)},
                                 {QStringLiteral("deliverables"), arrayOf(step.deliverables)},
                                 {QStringLiteral("clauses"), arrayOf(step.clauses)}});
    return steps;
}

QJsonArray templatesOf(const Catalogue &catalogue)
{
    QJsonArray templates;
    for (const TemplateInfo &info : catalogue.templates())
        templates.append(
            QJsonObject{{QStringLiteral("id"), info.id},
                        {QStringLiteral("name"), info.name},
                        {QStringLiteral("kind"), info.kind},
                        {QStringLiteral("clause"), info.clauses},
                        {QStringLiteral("step"), info.step},
                        {QStringLiteral("mandatory"), info.mandatory == QLatin1String("M")}});
    return templates;
}

QJsonArray crosswalkOf(const Catalogue &catalogue)
{
    QJsonArray rows;
    for (const CrosswalkRow &row : catalogue.crosswalk())
        rows.append(QJsonObject{{QStringLiteral("clause"), row.clause},
                                {QStringLiteral("iso9001"), row.iso9001},
                                {QStringLiteral("iso27001"), row.iso27001},
                                {QStringLiteral("iso27001_annex_a"), row.iso27001AnnexA},
                                {QStringLiteral("iso22301"), row.iso22301},
                                {QStringLiteral("iso20000_2011"), row.iso20000Of2011},
                                {QStringLiteral("change"), row.change},
                                {QStringLiteral("note"), row.note},
                                {QStringLiteral("reuse"), row.reuse},
                                {QStringLiteral("confidence"), row.confidence}});
    return rows;
}

QJsonObject jsonOf(const Catalogue &catalogue)
{
    return {{QStringLiteral("edition"), catalogue.edition()},
            {QStringLiteral("item_set"), catalogue.itemSet()},
            {QStringLiteral("clauses"), clausesOf(catalogue)},
            {QStringLiteral("processes"), areasOf(catalogue, true)},
            {QStringLiteral("areas"), areasOf(catalogue, false)},
            {QStringLiteral("steps"), stepsOf(catalogue)},
            {QStringLiteral("templates"), templatesOf(catalogue)},
            {QStringLiteral("crosswalk"), crosswalkOf(catalogue)}};
}

QString linesOf(const Catalogue &catalogue)
{
    QString text = translated(QT_TRANSLATE_NOOP("CommandLine", "%1, item set %2, %3 items\n"))
                       .arg(catalogue.edition(), catalogue.itemSet())
                       .arg(catalogue.items().size());
    for (const Clause &clause : catalogue.clauses()) {
        const auto depth = clause.id.count(QLatin1Char('.'));
        text += QString(2 * depth, QLatin1Char(' ')) + titleOf(clause)
            + QStringLiteral(" (%1)\n").arg(catalogue.itemsUnder(clause.id).size());
    }
    return text;
}

Answer run(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    return arguments.has("json") ? Answer(jsonText(jsonOf(**catalogue)))
                                 : Answer(linesOf(**catalogue));
}

} // namespace

Command catalogueCommand()
{
    return {QStringLiteral("catalogue"),
            translated(
                QT_TRANSLATE_NOOP("CommandLine",
                                  "The content: clauses with items, processes, steps, templates, "
                                  "crosswalk.")),
            {},
            {jsonOption()},
            run};
}

} // namespace gapwright
