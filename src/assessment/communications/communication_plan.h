// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/communications/communication.h"

#include <QDate>

#include <span>
#include <vector>

namespace gapwright {

/// Whether a communication of the plan has taken place as planned.
enum class CommunicationState {
    Overdue, ///< its rhythm has passed since it last took place
    NotYet, ///< never took place
    Soon, ///< due within a fortnight
    Planned, ///< due later
    OnEvent ///< has taken place and has no rhythm
};

/// One line of the plan on a day (clause 7.4).
struct PlannedCommunication {
    Communication communication;
    int rhythmDays = 0; ///< 0: no rhythm
    QDate nextDue = {}; ///< invalid without a rhythm or before the first time
    CommunicationState state = CommunicationState::OnEvent;
};

/// The longest time between two occurrences that the words of "when" mean, in days: 31 for "first
/// Tuesday of every month" or "monatlich"; 0 when they name no rhythm.
[[nodiscard]] int rhythmOf(const QString &timing);

/// In the order of the records.
[[nodiscard]] std::vector<PlannedCommunication>
communicationPlan(std::span<const Communication> communications, QDate today);

} // namespace gapwright
