// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/calendar/calendar_entries.h"
#include "base/result.h"

#include <QDateTime>

namespace gapwright {

/// The entries as iCalendar (RFC 5545): whole days, one event each, texts escaped, lines folded at
/// 75 bytes, CRLF. The same entry has the same UID in every export, so that a calendar program
/// updates it. `made` is written as UTC; `name` is what the calendar is called.
[[nodiscard]] QByteArray calendarText(const std::vector<CalendarEntry> &entries,
                                      const QString &name, const QDateTime &made);

/// Writes the file whole or not at all.
Outcome exportCalendar(const QString &path, const std::vector<CalendarEntry> &entries,
                       const QString &name, const QDateTime &made);

} // namespace gapwright
