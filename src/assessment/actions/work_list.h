// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/assessment_data.h"
#include "registers/actions/action.h"
#include "registers/people/person.h"

#include <span>

namespace gapwright {

/// How far a piece of work is, whatever register it stands in.
enum class WorkState { Open, InProgress, Blocked, Done, Cancelled };
/// Where a piece of work comes from.
enum class WorkSource {
    Gap,
    Project,
    Risk,
    Objective,
    Corrective,
    Improvement,
    Review,
    Report,
    Other
};

[[nodiscard]] QString wordOf(WorkState state); ///< translated
[[nodiscard]] QString wordOf(WorkSource source);

/// An action of the register, or a gap of the assessment that has no action yet.
struct WorkItem {
    QByteArray table = {}; ///< "actions" or "item_results"
    QString record = {}; ///< id
    QString title = {};
    QString owner = {}; ///< name, or empty
    QDate due = {};
    WorkState state = WorkState::Open;
    WorkSource source = WorkSource::Other;
    QString from = {}; ///< "8.6.1-05", "R-03"; may be empty

    [[nodiscard]] bool isFinished() const
    {
        return state == WorkState::Done || state == WorkState::Cancelled;
    }
    [[nodiscard]] bool isOverdue(QDate today) const
    {
        return !isFinished() && due.isValid() && due < today;
    }
    friend bool operator==(const WorkItem &, const WorkItem &) = default;
};

/// All work of the project: overdue first, then by due date, then what has none; finished work
/// last. A gap that an action names as its source is not listed twice.
[[nodiscard]] std::vector<WorkItem> workList(std::span<const Action> actions,
                                             std::span<const Person> people,
                                             const AssessmentData &assessment, QDate today);

/// The action that a gap becomes: its recommendation as title, owner, due date and estimate taken
/// over, the item as source. The id is new.
[[nodiscard]] Action actionOfGap(const ItemResult &gap, const Catalogue &catalogue,
                                 std::span<const Person> people);

/// The action whose source is the item, or null.
[[nodiscard]] const Action *actionAbout(std::span<const Action> actions, const QString &item);

} // namespace gapwright
