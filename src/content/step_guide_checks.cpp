// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/step_guide_checks.h"

#include "content/entry_check.h"

#include <algorithm>

namespace gapwright {

namespace {

void checkActivities(const StepGuide &guide, EntryCheck &check)
{
    check.expect(guide.activities.size() >= 3, "needs at least three activities");
    for (const StepActivity &activity : guide.activities) {
        check.expectText("activities/title", activity.title);
        check.expectSentences("activities/how", activity.how);
        check.expectText("activities/result", activity.result);
    }
    check.expect(!guide.deliverables.empty(), "has no deliverable");
    for (const StepDeliverable &deliverable : guide.deliverables) {
        check.expectText("deliverables/name", deliverable.name);
        check.expectText("deliverables/quality", deliverable.quality);
        if (!deliverable.templateId.isEmpty())
            check.expectTemplates({deliverable.templateId});
    }
    check.expect(guide.mistakes.size() >= 2, "needs at least two mistakes");
    for (const StepMistake &mistake : guide.mistakes) {
        check.expectText("mistakes/mistake", mistake.mistake);
        check.expectText("mistakes/why", mistake.why);
        check.expectText("mistakes/instead", mistake.instead);
    }
}

void checkRoles(const StepGuide &guide, EntryCheck &check)
{
    const auto count = [&](char part) {
        return std::ranges::count(guide.roles, QLatin1Char(part), &StepRole::part);
    };
    check.expect(count('A') == 1, "needs exactly one role that is accountable");
    check.expect(count('R') >= 1, "needs a role that is responsible");
    for (const StepRole &role : guide.roles) {
        check.expectText("roles/role", role.role);
        check.expectText("roles/does", role.does);
    }
}

void checkCriteria(const Step &step, EntryCheck &check)
{
    check.expect(step.guide.done.size() >= 3, "needs at least three criteria");
    for (const StepCriterion &criterion : step.guide.done) {
        if (!criterion.id.startsWith(step.id + QLatin1String("-d")))
            check.say(QStringLiteral("criterion %1 is named after another step").arg(criterion.id));
        check.expectSentences("done/criterion", criterion.criterion);
        check.expectSentences("done/how", criterion.how);
        check.expectRegisters(criterion.registers);
        if (criterion.isComputable && criterion.registers.isEmpty())
            check.say(QStringLiteral("criterion %1 is decided by data but names no register")
                          .arg(criterion.id));
    }
}

void checkAgenda(const WorkshopAgenda &agenda, EntryCheck &check)
{
    int minutes = 0;
    for (const AgendaItem &item : agenda.items) {
        minutes += item.minutes;
        check.expect(item.minutes > 0, "an agenda item takes no time");
        check.expectText("agenda/topic", item.topic);
        check.expectSentences("agenda/method", item.method);
        check.expectText("agenda/result", item.result);
    }
    if (minutes != agenda.minutes)
        check.say(
            QStringLiteral("agenda has %1 minutes, its items %2").arg(agenda.minutes).arg(minutes));
    check.expect(!agenda.items.empty(), "agenda is empty");
    check.expectText("agenda/title", agenda.title);
    check.expectTexts("agenda/participants", agenda.participants);
    check.expectTexts("agenda/prepare", agenda.prepare);
    check.expectText("agenda/close", agenda.close);
}

void checkGuide(const Step &step, EntryCheck &check)
{
    const StepGuide &guide = step.guide;
    check.expectSentences("purpose", guide.purpose);
    check.expectTexts("inputs", guide.inputs);
    check.expectTexts("entry", guide.entry);
    check.expectText("durationNote", guide.durationNote);
    check.expectText("effortNote", guide.effortNote);
    checkActivities(guide, check);
    checkRoles(guide, check);
    checkCriteria(step, check);
    checkAgenda(guide.agenda, check);
    check.expectSteps(guide.blocks);
    check.expectSteps(guide.overlaps);
    check.expect(!guide.overlaps.contains(step.id), "overlaps itself");
}

/// "8.1-8.7" or "4.1" are references; "4-10 (all)" and other words are not.
QStringList clausesNamedBy(const QString &text)
{
    const bool isReference = std::ranges::all_of(text, [](QChar c) {
        return c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char('-');
    });
    return isReference ? text.split(QLatin1Char('-')) : QStringList();
}

bool waitsForItself(const Step &start, const Catalogue &catalogue)
{
    QSet<QString> seen;
    QStringList open = start.guide.blocks;
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (id == start.id)
            return true;
        const Step *step = catalogue.step(id);
        if (!step || seen.contains(id))
            continue;
        seen.insert(id);
        open += step->guide.blocks;
    }
    return false;
}

void checkOverlapsAreMutual(const Step &step, const Catalogue &catalogue, EntryCheck &check)
{
    for (const QString &id : step.guide.overlaps) {
        const Step *other = catalogue.step(id);
        if (other && !other->guide.overlaps.contains(step.id))
            check.say(QStringLiteral("overlaps %1, but not the other way round").arg(id));
    }
}

} // namespace

QStringList mistakesOfSteps(const Catalogue &catalogue)
{
    QStringList mistakes;
    std::vector<StepCriterion> criteria;
    for (const Step &step : catalogue.steps()) {
        EntryCheck check(catalogue, QStringLiteral("step ") + step.id, mistakes);
        check.expectTemplates(step.templates);
        for (const QString &clauses : step.clauses)
            check.expectClauses(clausesNamedBy(clauses));
        checkGuide(step, check);
        checkOverlapsAreMutual(step, catalogue, check);
        check.expect(!waitsForItself(step, catalogue), "waits for itself");
        criteria.insert(criteria.end(), step.guide.done.begin(), step.guide.done.end());
    }
    expectUniqueIds(QStringLiteral("criterion"), criteria, mistakes);
    return mistakes;
}

} // namespace gapwright
