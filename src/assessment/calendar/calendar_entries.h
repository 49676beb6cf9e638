// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/project_records.h"

namespace gapwright {

/// A day of the project: a date field of a record.
struct CalendarEntry {
    QDate day = {};
    QByteArray table = {};
    QString record = {}; ///< id
    QByteArray column = {};
    QString what = {}; ///< "Next review": the label of the field, translated
    QString title = {}; ///< what people call the record
    /// To come or to keep, in contrast to a day on which something was done.
    bool isPlanned = false;

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// True for fields whose date is a plan or a limit: due, next review, valid to ...
[[nodiscard]] bool holdsPlan(const QByteArray &column);

/// Every date of every register by day, then by title. A date after `today` is planned whatever its
/// field. What is over has no plan here: finished actions, results that are no gap, documents out
/// of use, milestones reached, training done, changes deployed or rejected, steps done or not used.
[[nodiscard]] std::vector<CalendarEntry> calendarEntries(const ProjectRecords &records,
                                                         QDate today);

} // namespace gapwright
