// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/step_progress.h"

#include "assessment/register_rules/problem.h"
#include "assessment/steps/criteria.h"
#include "assessment/steps/step_data.h"

#include <QCoreApplication>
#include <QLocale>

namespace gapwright {

namespace {

/// The latest complete confirmation, or null: one without name, date or reason is none.
const StepConfirmation *confirmationOf(const StepData &data, const QString &criterion)
{
    const StepConfirmation *latest = nullptr;
    for (const StepConfirmation &one : data.confirmations) {
        const bool isComplete =
            !isBlank(one.confirmedBy) && one.confirmedOn.isValid() && !isBlank(one.reason);
        if (one.criterion.trimmed() == criterion && isComplete
            && (!latest || latest->confirmedOn <= one.confirmedOn))
            latest = &one;
    }
    return latest;
}

CriterionProgress criterionProgress(const StepData &data, const StepCriterion &criterion)
{
    CriterionProgress progress;
    progress.id = criterion.id;
    const CriterionRule rule = criterion.isComputable ? ruleOf(criterion.id) : nullptr;
    progress.isComputed = rule != nullptr;
    if (rule) {
        progress.verdict = rule(data);
    } else {
        progress.verdict.state = CriterionVerdict::State::Undecidable;
        progress.verdict.missing = {
            QCoreApplication::translate("Steps", "a confirmation is missing")};
    }
    const StepConfirmation *confirmation = confirmationOf(data, criterion.id);
    if (!confirmation || progress.verdict.state != CriterionVerdict::State::Undecidable)
        return progress;
    progress.isConfirmed = true;
    progress.confirmedBy = confirmation->confirmedBy;
    progress.confirmedOn = confirmation->confirmedOn;
    progress.reason = confirmation->reason;
    progress.verdict.state = CriterionVerdict::State::Met;
    progress.verdict.missing.clear();
    return progress;
}

void takeState(StepProgress &progress, const StepData &data)
{
    for (const StepState &state : data.states) {
        if (idOf(state.step) != progress.step)
            continue;
        progress.used = state.used || isBlank(state.reasonNotUsed);
        progress.reasonNotUsed = state.reasonNotUsed.trimmed();
        progress.owner = state.owner.value;
        progress.plannedStart = state.plannedStart;
        progress.plannedEnd = state.plannedEnd;
        progress.doneOn = state.doneOn;
    }
}

QString capitalized(const QString &phrase)
{
    return phrase.isEmpty() ? phrase : phrase.front().toUpper() + phrase.mid(1);
}

} // namespace

int StepProgress::met() const
{
    return int(std::count_if(criteria.begin(), criteria.end(),
                             [](const CriterionProgress &one) { return one.isMet(); }));
}

int StepProgress::percent() const
{
    return criteria.empty() ? 0 : met() * 100 / int(criteria.size());
}

bool StepProgress::isSatisfied() const
{
    return !used || (!criteria.empty() && met() == int(criteria.size()));
}

const CriterionProgress *StepProgress::criterion(const QString &id) const
{
    const auto found = std::find_if(criteria.begin(), criteria.end(),
                                    [&](const CriterionProgress &one) { return one.id == id; });
    return found == criteria.end() ? nullptr : &*found;
}

std::vector<StepProgress> stepProgress(const StepData &data)
{
    std::vector<StepProgress> steps;
    for (const Step &step : data.catalogue->steps()) {
        StepProgress progress;
        progress.step = step.id;
        takeState(progress, data);
        for (const StepCriterion &criterion : step.guide.done)
            progress.criteria.push_back(criterionProgress(data, criterion));
        steps.push_back(std::move(progress));
    }
    for (const Step &step : data.catalogue->steps()) {
        const StepProgress *needed = progressOf(steps, step.id);
        if (needed->isSatisfied())
            continue;
        for (StepProgress &other : steps) {
            if (step.guide.blocks.contains(other.step))
                other.waitsFor << step.id;
        }
    }
    return steps;
}

const StepProgress *progressOf(const std::vector<StepProgress> &steps, const QString &step)
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const StepProgress &one) { return one.step == step; });
    return found == steps.end() ? nullptr : &*found;
}

QString statusText(const StepProgress &step, int most)
{
    if (!step.used)
        return QCoreApplication::translate("Steps", "Not used: %1").arg(step.reasonNotUsed);
    const QString percent =
        QCoreApplication::translate("Steps", "%1 %").arg(QLocale().toString(step.percent()));
    QStringList phrases;
    for (const CriterionProgress &one : step.criteria) {
        if (one.isComputed && !one.isMet())
            phrases << one.verdict.missing;
    }
    phrases.removeDuplicates();
    const auto unconfirmed =
        std::count_if(step.criteria.begin(), step.criteria.end(),
                      [](const CriterionProgress &one) { return !one.isComputed && !one.isMet(); });
    if (unconfirmed > 0)
        phrases << QCoreApplication::translate("Steps", "%n confirmation(s) missing", nullptr,
                                               int(unconfirmed));
    if (phrases.isEmpty())
        return QCoreApplication::translate("Steps", "%1: all criteria are met").arg(percent);
    const int more = int(phrases.size()) - most;
    phrases = phrases.mid(0, most);
    if (more > 0)
        phrases << QCoreApplication::translate("Steps", "%n more thing(s)", nullptr, more);
    return percent + QStringLiteral(": ") + phrases.join(QStringLiteral(", "));
}

std::vector<NextThing> nextThings(const StepProgress &step, const StepData &data, int most)
{
    std::vector<NextThing> things;
    if (!step.used)
        return things;
    const Step *known = data.catalogue->step(step.step);
    for (const bool wantsComputed : {true, false}) {
        for (const CriterionProgress &one : step.criteria) {
            const bool isDecided = one.verdict.state == CriterionVerdict::State::NotMet;
            if (one.isMet() || isDecided != wantsComputed || int(things.size()) >= most)
                continue;
            NextThing thing{
                one.id, capitalized(one.verdict.missing.join(QStringLiteral(", "))), {}};
            if (!isDecided && known) {
                const auto text = std::find_if(
                    known->guide.done.begin(), known->guide.done.end(),
                    [&](const StepCriterion &criterion) { return criterion.id == one.id; });
                thing.sentence =
                    QCoreApplication::translate("Steps", "Confirm: %1").arg(text->criterion);
            }
            if (!one.verdict.records.empty())
                thing.place = one.verdict.records.front();
            things.push_back(std::move(thing));
        }
    }
    return things;
}

} // namespace gapwright
