// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/calendar/calendar_entries.h"

#include <algorithm>
#include <tuple>

namespace gapwright {

namespace {

/// True when the record is over, so that its plan is of no interest.
template <class R> bool isOver(const R &)
{
    return false;
}
template <> bool isOver(const Action &action)
{
    return action.status == TaskStatus::Done || action.status == TaskStatus::Cancelled;
}
template <> bool isOver(const ItemResult &result)
{
    return !isGap(result.status) || result.actionState == ActionState::Done;
}

template <> bool isOver(const Document &document)
{
    return document.status == DocStatus::Superseded || document.status == DocStatus::Withdrawn;
}
template <> bool isOver(const Milestone &milestone)
{
    return milestone.reached.isValid();
}
template <> bool isOver(const Competence &competence)
{
    return competence.done.isValid();
}
template <> bool isOver(const ServiceChange &change)
{
    return change.deployedOn.isValid() || change.decision == ChangeDecision::Rejected;
}
template <> bool isOver(const StepState &state)
{
    return !state.used || state.doneOn.isValid();
}

template <class R>
void addDates(const std::vector<R> &records, QDate today, std::vector<CalendarEntry> &entries)
{
    const RegisterInfo &info = definitionOf<R>();
    for (const Field &field : info.fields) {
        // a baseline is what was planned once
        const bool isBaseline = QByteArray(field.column).startsWith("baseline");
        if (isBaseline || !std::holds_alternative<DateKind>(field.kind))
            continue;
        const bool isPlan = holdsPlan(field.column);
        for (const R &record : records) {
            const QDate day = QDate::fromString(textOf(field.get(&record)), Qt::ISODate);
            if (!day.isValid() || (isPlan && isOver(record)))
                continue;
            entries.push_back({day, info.table, record.id.value, field.column, labelOf(field),
                               titleOf(info, &record), isPlan || day > today});
        }
    }
}

} // namespace

bool holdsPlan(const QByteArray &column)
{
    static const QSet<QByteArray> plans{"due",
                                        "next_review",
                                        "planned",
                                        "planned_start",
                                        "planned_end",
                                        "start",
                                        "starts_on",
                                        "ends_on",
                                        "end_date",
                                        "expiry",
                                        "valid_to",
                                        "stage1",
                                        "stage2",
                                        "surveillance1",
                                        "surveillance2",
                                        "recertification",
                                        "licence_expires",
                                        "target_certification",
                                        "effect_review_date"};
    return plans.contains(column);
}

std::vector<CalendarEntry> calendarEntries(const ProjectRecords &records, QDate today)
{
    std::vector<CalendarEntry> entries;
    forEachRegister([&]<class R>() { addDates(records.all<R>(), today, entries); });
    std::stable_sort(entries.begin(), entries.end(),
                     [](const CalendarEntry &a, const CalendarEntry &b) {
                         return std::tie(a.day, a.title) < std::tie(b.day, b.title);
                     });
    return entries;
}

} // namespace gapwright
