// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/step_guide_loader.h"

namespace gapwright {

namespace {

std::vector<StepActivity> activitiesOf(const JsonEntry &file)
{
    std::vector<StepActivity> activities;
    for (const JsonEntry &entry : file.objects("activities"))
        activities.push_back({entry.text("title"), entry.text("how"), entry.text("result")});
    return activities;
}

std::vector<StepDeliverable> deliverablesOf(const JsonEntry &file)
{
    std::vector<StepDeliverable> deliverables;
    for (const JsonEntry &entry : file.objects("deliverables"))
        deliverables.push_back({entry.text("name"), entry.text("template"), entry.text("quality")});
    return deliverables;
}

QChar partOf(const JsonEntry &entry)
{
    const QString part = entry.text("part");
    if (part.size() == 1 && QStringLiteral("RACI").contains(part))
        return part.front();
    if (entry.hasText("part"))
        entry.complain(
            QStringLiteral("\"part\" is \"%1\", but must be one of R, A, C, I").arg(part));
    return QLatin1Char('I');
}

std::vector<StepRole> rolesOf(const JsonEntry &file)
{
    std::vector<StepRole> roles;
    for (const JsonEntry &entry : file.objects("roles"))
        roles.push_back({entry.text("role"), partOf(entry), entry.text("does")});
    return roles;
}

std::vector<StepCriterion> criteriaOf(const JsonEntry &file)
{
    std::vector<StepCriterion> criteria;
    for (const JsonEntry &entry : file.objects("done"))
        criteria.push_back({entry.text("id"), entry.text("criterion"), entry.text("how"),
                            entry.texts("registers"), entry.flag("computable")});
    return criteria;
}

std::vector<StepMistake> mistakesIn(const JsonEntry &file)
{
    std::vector<StepMistake> mistakes;
    for (const JsonEntry &entry : file.objects("mistakes"))
        mistakes.push_back({entry.text("mistake"), entry.text("why"), entry.text("instead")});
    return mistakes;
}

WorkshopAgenda agendaOf(const JsonEntry &source)
{
    WorkshopAgenda agenda;
    agenda.title = source.text("title");
    agenda.minutes = source.integer("minutes");
    agenda.participants = source.texts("participants");
    agenda.prepare = source.texts("prepare");
    for (const JsonEntry &entry : source.objects("items"))
        agenda.items.push_back({entry.integer("minutes"), entry.text("topic"), entry.text("method"),
                                entry.text("result")});
    agenda.close = source.text("close");
    return agenda;
}

} // namespace

StepGuide stepGuideOf(const JsonEntry &file, const QString &step)
{
    const QString id = file.text("id");
    if (file.hasText("id") && id != step)
        file.complain(QStringLiteral("\"id\" is \"%1\", but must be \"%2\"").arg(id, step));
    StepGuide guide;
    guide.purpose = file.text("purpose");
    guide.activities = activitiesOf(file);
    guide.deliverables = deliverablesOf(file);
    guide.roles = rolesOf(file);
    guide.inputs = file.texts("inputs");
    guide.entry = file.texts("entry");
    guide.done = criteriaOf(file);
    guide.durationNote = file.text("durationNote");
    guide.effortNote = file.text("effortNote");
    guide.mistakes = mistakesIn(file);
    guide.blocks = file.texts("blocks");
    guide.overlaps = file.texts("overlaps");
    guide.agenda = agendaOf(file.object("agenda"));
    return guide;
}

} // namespace gapwright
