// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/verdict.h"
#include "registers/words/project_step.h"

#include <QDate>

#include <optional>

namespace gapwright {

struct StepData;

/// One "done when" criterion with its state.
struct CriterionProgress {
    QString id; ///< "5-d2"
    bool isComputed = false; ///< data can decide it; else a person confirms
    CriterionVerdict verdict =
        {}; ///< of a criterion for people: undecidable until confirmed, then met
    bool isConfirmed = false; ///< a person said yes where data do not say
    QString confirmedBy = {};
    QDate confirmedOn = {};
    QString reason = {};

    [[nodiscard]] bool isMet() const { return verdict.state == CriterionVerdict::State::Met; }
    /// A person may say yes: data cannot decide, or do not say. Never against what data say.
    [[nodiscard]] bool mayBeConfirmed() const
    {
        return isConfirmed || verdict.state == CriterionVerdict::State::Undecidable;
    }
};

/// One thing to do next in a step.
struct NextThing {
    QString criterion; ///< id
    QString sentence; ///< translated
    std::optional<RecordLink> place = {}; ///< where it is done
};

struct StepProgress {
    QString step; ///< id in the catalogue
    bool used = true;
    QString reasonNotUsed = {};
    QString owner = {}; ///< id of a person, or empty
    QDate plannedStart = {};
    QDate plannedEnd = {};
    QDate doneOn = {};
    std::vector<CriterionProgress> criteria = {};
    QStringList waitsFor = {}; ///< ids of steps whose result it needs and that are not satisfied

    [[nodiscard]] int met() const;
    /// Criteria met of all, rounded down, so that 100 means all; 0 without criteria.
    [[nodiscard]] int percent() const;
    /// All criteria met, or not used for a reason: nothing waits for it.
    [[nodiscard]] bool isSatisfied() const;
    /// Null when the step has no such criterion.
    [[nodiscard]] const CriterionProgress *criterion(const QString &id) const;
};

/// The progress of every step of the catalogue, in its order. Pure.
[[nodiscard]] std::vector<StepProgress> stepProgress(const StepData &data);
/// Null when there is none.
[[nodiscard]] const StepProgress *progressOf(const std::vector<StepProgress> &steps,
                                             const QString &step);

/// "80 %: 3 procedures are not approved, one has no owner"; at most `most` phrases, then how many
/// more there are.
[[nodiscard]] QString statusText(const StepProgress &step, int most = 3);
/// What to do first: what data find missing, then what a person has to confirm; in the order of the
/// criteria.
[[nodiscard]] std::vector<NextThing> nextThings(const StepProgress &step, const StepData &data,
                                                int most = 3);

} // namespace gapwright
