// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogue_json.h"

namespace gapwright {

namespace {

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject jsonOf(const StepActivity &activity)
{
    return {{QStringLiteral("title"), activity.title},
            {QStringLiteral("how"), activity.how},
            {QStringLiteral("result"), activity.result}};
}

QJsonObject jsonOf(const StepDeliverable &deliverable)
{
    return {{QStringLiteral("name"), deliverable.name},
            {QStringLiteral("template"), deliverable.templateId},
            {QStringLiteral("quality"), deliverable.quality}};
}

QJsonObject jsonOf(const StepRole &role)
{
    return {{QStringLiteral("role"), role.role},
            {QStringLiteral("part"), QString(role.part)},
            {QStringLiteral("does"), role.does}};
}

QJsonObject jsonOf(const StepCriterion &criterion)
{
    return {{QStringLiteral("id"), criterion.id},
            {QStringLiteral("criterion"), criterion.criterion},
            {QStringLiteral("how"), criterion.how},
            {QStringLiteral("registers"), arrayOf(criterion.registers)},
            {QStringLiteral("computable"), criterion.isComputable}};
}

QJsonObject jsonOf(const StepMistake &mistake)
{
    return {{QStringLiteral("mistake"), mistake.mistake},
            {QStringLiteral("why"), mistake.why},
            {QStringLiteral("instead"), mistake.instead}};
}

QJsonObject jsonOf(const AgendaItem &item)
{
    return {{QStringLiteral("minutes"), item.minutes},
            {QStringLiteral("topic"), item.topic},
            {QStringLiteral("method"), item.method},
            {QStringLiteral("result"), item.result}};
}

template <class T> QJsonArray arrayOf(const std::vector<T> &all)
{
    QJsonArray array;
    for (const T &one : all)
        array.append(jsonOf(one));
    return array;
}

QJsonObject jsonOf(const WorkshopAgenda &agenda)
{
    return {{QStringLiteral("title"), agenda.title},
            {QStringLiteral("minutes"), agenda.minutes},
            {QStringLiteral("participants"), arrayOf(agenda.participants)},
            {QStringLiteral("prepare"), arrayOf(agenda.prepare)},
            {QStringLiteral("items"), arrayOf(agenda.items)},
            {QStringLiteral("close"), agenda.close}};
}

QJsonObject jsonOf(const StepGuide &guide)
{
    return {{QStringLiteral("purpose"), guide.purpose},
            {QStringLiteral("inputs"), arrayOf(guide.inputs)},
            {QStringLiteral("entry"), arrayOf(guide.entry)},
            {QStringLiteral("activities"), arrayOf(guide.activities)},
            {QStringLiteral("deliverables"), arrayOf(guide.deliverables)},
            {QStringLiteral("roles"), arrayOf(guide.roles)},
            {QStringLiteral("done"), arrayOf(guide.done)},
            {QStringLiteral("mistakes"), arrayOf(guide.mistakes)},
            {QStringLiteral("blocks"), arrayOf(guide.blocks)},
            {QStringLiteral("overlaps"), arrayOf(guide.overlaps)},
            {QStringLiteral("duration_note"), guide.durationNote},
            {QStringLiteral("effort_note"), guide.effortNote},
            {QStringLiteral("agenda"), jsonOf(guide.agenda)}};
}

} // namespace

QJsonArray jsonOfSteps(const Catalogue &catalogue)
{
    QJsonArray steps;
    for (const Step &step : catalogue.steps())
        steps.append(QJsonObject{{QStringLiteral("id"), step.id},
                                 {QStringLiteral("title"), step.title},
                                 {QStringLiteral("objective"), step.objective},
                                 {QStringLiteral("criteria"), arrayOf(step.done)},
                                 {QStringLiteral("deliverables"), arrayOf(step.deliverables)},
                                 {QStringLiteral("clauses"), arrayOf(step.clauses)},
                                 {QStringLiteral("templates"), arrayOf(step.templates)},
                                 {QStringLiteral("duration"), step.duration},
                                 {QStringLiteral("effort_share"), step.effortShare},
                                 {QStringLiteral("guide"), jsonOf(step.guide)}});
    return steps;
}

} // namespace gapwright
