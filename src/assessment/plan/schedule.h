// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QStringList>

#include <span>
#include <vector>

namespace gapwright {

/// A task or milestone as scheduling sees it.
struct PlanTask {
    QString id;
    QDate start = {}; ///< invalid: starts on its last day
    QDate end = {}; ///< last day; invalid: ends on its first day
    QStringList after = {}; ///< ids that have to end before; unknown ones are ignored
    bool isMilestone = false; ///< takes no time: reached at the end of `end`
    bool isFinished = false; ///< its dates are facts, nothing moves it
};

/// What dependencies do to a task. Floats count working days, Monday to Friday.
struct TaskSchedule {
    bool isDated = false; ///< false: neither start nor end; it constrains nothing
    bool isCircular = false; ///< waits for itself through others; those links are left out
    bool startsTooEarly = false; ///< begins before something unfinished that it waits for ends
    bool isCritical = false; ///< not finished, and any delay moves the end of the plan
    QDate start = {}; ///< as planned
    QDate end = {};
    QDate earliestStart = {}; ///< planned, or later where what it waits for ends later
    QDate earliestEnd = {};
    int slack = 0; ///< working days it may slip without moving the end; 0 when finished
};

/// The tasks in the order given, and what they come to.
struct PlanSchedule {
    std::vector<TaskSchedule> tasks;
    QDate start = {}; ///< of the first task; invalid without dates
    QDate end = {}; ///< as planned
    QDate expectedEnd = {}; ///< with every task moved behind what it waits for
    std::vector<std::size_t> criticalPath; ///< places of critical tasks, by earliest start
};

/// Critical path by working days: a task begins when it is planned, or later when what it waits for
/// ends later. Linear in tasks and links, without recursion.
[[nodiscard]] PlanSchedule scheduleOf(std::span<const PlanTask> tasks);

} // namespace gapwright
