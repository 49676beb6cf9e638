// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/actions/work_list.h"
#include "base/result.h"

namespace gapwright {

class ProjectSession;

/// Moves work to another state as one transaction. A gap knows no "blocked" and no "cancelled":
/// refused with a sentence; so is a gap of an approved assessment.
Outcome moveWork(ProjectSession &session, const WorkItem &item, WorkState state);

/// Makes an action of the gap of an item; refused when it is no gap. Gives the id of the action,
/// also when there was one already.
Result<QString> makeActionOfGap(ProjectSession &session, const QString &item);

/// Where the work is shown: "register/actions/<id>" or "gap/8.6.1-05".
[[nodiscard]] QString addressOf(const WorkItem &item);

} // namespace gapwright
