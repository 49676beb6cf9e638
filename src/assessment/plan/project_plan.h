// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/effort.h"
#include "assessment/plan/schedule.h"
#include "registers/actions/action.h"
#include "registers/milestones/milestone.h"
#include "registers/people/person.h"
#include "registers/project_settings/project_settings.h"

#include <QHash>

#include <optional>

namespace gapwright {

class Catalogue;

/// Effort and cost of some actions; money in the currency of the project, effort in person-days.
struct PlanEffort {
    EffortSum sum; ///< labour at the rates of the actions
    double internalDays = 0; ///< mean days of people of the organization, and of nobody named
    double externalDays = 0;
    int estimated = 0; ///< actions with all three estimates
    int unestimated = 0; ///< the others
    int unrated = 0; ///< estimated, without a rate: their labour counts nothing
    double doneDays = 0; ///< mean days of finished actions, and the share of those under way

    /// 0 to 100, by effort; nothing without estimates.
    [[nodiscard]] std::optional<int> percent() const;
};

/// A line of the plan: a step with what belongs to it, an action, or a milestone.
struct PlanLine {
    enum class Kind { Step, Action, Milestone };

    Kind kind = Kind::Step;
    QString id = {}; ///< of the record; the id of the step, empty for what has none
    QString number = {}; ///< "4.2": step and place in it
    QString name = {};
    Id<Person> owner = {};
    ProjectStep step = ProjectStep::NotStated;
    QDate start = {}; ///< first day; of a step that of its earliest line
    QDate end = {}; ///< last day, when finished the day that was
    QDate baselineStart = {};
    QDate baselineEnd = {};
    std::optional<int> percent = {};
    TaskStatus status = TaskStatus::NotStarted;
    TaskSchedule schedule = {}; ///< empty for steps
    std::vector<std::size_t> after = {}; ///< places of the lines it waits for
    PlanEffort effort = {}; ///< of the step, or of the action alone

    [[nodiscard]] bool isFinished() const
    {
        return status == TaskStatus::Done || status == TaskStatus::Cancelled;
    }
    [[nodiscard]] bool isOverdue(QDate today) const
    {
        return kind != Kind::Step && !isFinished() && end.isValid() && end < today;
    }
    /// Working days behind the approved plan, negative when earlier; nothing without one.
    [[nodiscard]] std::optional<int> delay() const;
};

/// The implementation project along its steps.
struct ProjectPlan {
    std::vector<PlanLine> lines; ///< each step before its lines, steps in their order
    PlanEffort effort;
    double contingency = 0; ///< 0.15 for 15 %
    QString currency = {};
    QDate start = {}, end = {}; ///< as planned now
    QDate expectedEnd = {}; ///< when dependencies are kept
    QDate baselineEnd = {}; ///< of the approved plan; invalid without one
    std::vector<std::size_t> criticalPath; ///< places of lines, by earliest start

    [[nodiscard]] double totalCost() const;
    /// Null when there is none.
    [[nodiscard]] const PlanLine *find(const QString &id) const;
};

struct PlanRecords {
    std::span<const Action> actions;
    std::span<const Milestone> milestones;
    std::span<const Person> people;
    ProjectSettings settings = {};
    const Catalogue *catalogue = nullptr; ///< names of steps; null: their numbers
};

/// Steps without any line are left out; cancelled actions are too.
[[nodiscard]] ProjectPlan projectPlan(const PlanRecords &records);

/// The lines by which `line` waits for `other`, both included, the nearest way; empty when it does
/// not. Drawing a dependency the other way round would close a circle.
[[nodiscard]] std::vector<const PlanLine *> waitingChain(const ProjectPlan &plan,
                                                         const QString &line, const QString &other);

/// What is wrong with a line, by the column that mends it: dates in the wrong order, a circle, a
/// start before what it waits for has ended, estimates out of order. Sentences for people.
/// `action` is the record of the line, null for a milestone.
[[nodiscard]] QHash<QString, QString> remarksOn(const PlanLine &line, const ProjectPlan &plan,
                                                const Action *action);

} // namespace gapwright
