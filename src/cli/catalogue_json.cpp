// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogue_json.h"

#include "content/content_words.h"
#include "content/template_source.h"

namespace gapwright {

namespace {

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
            {QStringLiteral("tag"), wordOfTag(item.tag)},
            {QStringLiteral("days"), QJsonArray{item.days.low, item.days.likely, item.days.high}},
            {QStringLiteral("templates"), arrayOf(item.templates)},
            {QStringLiteral("registers"), arrayOf(item.registers)},
            {QStringLiteral("process"), item.process}};
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
        clauses.append(
            QJsonObject{{QStringLiteral("id"), clause.id},
                        {QStringLiteral("title"), clause.title},
                        {QStringLiteral("parent"), clause.parent},
                        {QStringLiteral("gist"), clause.gist},
                        {QStringLiteral("documented_information"), clause.documentedInformation},
                        {QStringLiteral("step"), clause.primaryStep},
                        {QStringLiteral("items"), items}});
    }
    return clauses;
}

QJsonObject jsonOf(const Kpi &kpi)
{
    return {{QStringLiteral("id"), kpi.id},
            {QStringLiteral("name"), kpi.name},
            {QStringLiteral("formula"), kpi.formula},
            {QStringLiteral("unit"), kpi.unit},
            {QStringLiteral("direction"), wordFor(kpi.direction, directionWords)},
            {QStringLiteral("calculation"), kpi.calculation},
            {QStringLiteral("target"), kpi.target},
            {QStringLiteral("amber"), kpi.amber},
            {QStringLiteral("target_text"), kpi.targetText},
            {QStringLiteral("period"), kpi.period},
            {QStringLiteral("source"), kpi.source},
            {QStringLiteral("why"), kpi.why}};
}

QJsonObject jsonOf(const CapabilityArea &area)
{
    QJsonArray kpis;
    for (const Kpi &kpi : area.kpis)
        kpis.append(jsonOf(kpi));
    QJsonArray levels;
    for (const QString &level : area.levels)
        levels.append(level);
    return {{QStringLiteral("id"), area.id},
            {QStringLiteral("name"), area.name},
            {QStringLiteral("group"), area.group},
            {QStringLiteral("clause"), area.clauses.value(0)},
            {QStringLiteral("clauses"), arrayOf(area.clauses)},
            {QStringLiteral("purpose"), area.purpose},
            {QStringLiteral("inputs"), area.inputs},
            {QStringLiteral("outputs"), area.outputs},
            {QStringLiteral("roles"), area.roles},
            {QStringLiteral("itil_practices"), area.itilPractices},
            {QStringLiteral("templates"), arrayOf(area.templates)},
            {QStringLiteral("kpis"), kpis},
            {QStringLiteral("levels"), levels},
            {QStringLiteral("sign_up"), area.signUp},
            {QStringLiteral("sign_down"), area.signDown},
            {QStringLiteral("target"), area.suggestedTarget},
            {QStringLiteral("why_target"), area.whyTarget}};
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

QJsonObject jsonOf(const TemplateFront &front)
{
    return {{QStringLiteral("clauses"), arrayOf(front.clauses)},
            {QStringLiteral("documented_information"), arrayOf(front.mandatory)},
            {QStringLiteral("owner_role"), front.ownerRole},
            {QStringLiteral("fields"), arrayOf(front.fields)}};
}

Result<QJsonArray> templatesOf(const Catalogue &catalogue)
{
    QJsonArray templates;
    for (const TemplateInfo &info : catalogue.templates()) {
        const Result<QByteArray> source = templateSource(info.id);
        if (!source)
            return source.error();
        const Result<TemplateFront> front = templateFront(*source);
        if (!front)
            return front.error();
        QJsonObject json = jsonOf(*front);
        json[QStringLiteral("id")] = info.id;
        json[QStringLiteral("name")] = info.name;
        json[QStringLiteral("kind")] = info.kind;
        json[QStringLiteral("clause")] = info.clauses;
        json[QStringLiteral("step")] = info.step;
        json[QStringLiteral("mandatory")] = info.mandatory == QLatin1String("M");
        json[QStringLiteral("purpose")] = info.purpose;
        json[QStringLiteral("headings")] = arrayOf(info.headings);
        templates.append(json);
    }
    return templates;
}

QJsonArray documentedOf(const Catalogue &catalogue)
{
    QJsonArray documented;
    for (const DocumentedItem &item : catalogue.documented())
        documented.append(QJsonObject{{QStringLiteral("id"), item.id},
                                      {QStringLiteral("name"), item.name},
                                      {QStringLiteral("kind"), item.kind},
                                      {QStringLiteral("clauses"), arrayOf(item.clauses)},
                                      {QStringLiteral("basis"), item.basis},
                                      {QStringLiteral("condition"), item.condition},
                                      {QStringLiteral("step"), item.step},
                                      {QStringLiteral("template"), item.templateId}});
    return documented;
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

} // namespace

Result<QJsonObject> jsonOfCatalogue(const Catalogue &catalogue)
{
    const Result<QJsonArray> templates = templatesOf(catalogue);
    if (!templates)
        return templates.error();
    QJsonObject json{{QStringLiteral("edition"), catalogue.edition()},
                     {QStringLiteral("item_set"), catalogue.itemSet()},
                     {QStringLiteral("clauses"), clausesOf(catalogue)},
                     {QStringLiteral("processes"), areasOf(catalogue, true)},
                     {QStringLiteral("areas"), areasOf(catalogue, false)},
                     {QStringLiteral("steps"), jsonOfSteps(catalogue)},
                     {QStringLiteral("templates"), *templates},
                     {QStringLiteral("documented_information"), documentedOf(catalogue)},
                     {QStringLiteral("crosswalk"), crosswalkOf(catalogue)}};
    addReference(catalogue, json);
    return json;
}

} // namespace gapwright
