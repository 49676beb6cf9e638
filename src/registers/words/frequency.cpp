// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/words/frequency.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<Frequency>()
{
    static constexpr Choice choices[] = {
        {int(Frequency::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(Frequency::Continuous), "continuous", QT_TRANSLATE_NOOP("Register", "Continuous")},
        {int(Frequency::Daily), "daily", QT_TRANSLATE_NOOP("Register", "Daily")},
        {int(Frequency::Weekly), "weekly", QT_TRANSLATE_NOOP("Register", "Weekly")},
        {int(Frequency::Monthly), "monthly", QT_TRANSLATE_NOOP("Register", "Monthly")},
        {int(Frequency::Quarterly), "quarterly", QT_TRANSLATE_NOOP("Register", "Quarterly")},
        {int(Frequency::HalfYearly), "half_yearly", QT_TRANSLATE_NOOP("Register", "Half-yearly")},
        {int(Frequency::Yearly), "yearly", QT_TRANSLATE_NOOP("Register", "Yearly")},
        {int(Frequency::OnEvent), "on_event", QT_TRANSLATE_NOOP("Register", "On event")},
    };
    return choices;
}

int daysBetween(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Continuous:
    case Frequency::Daily:
        return 1;
    case Frequency::Weekly:
        return 7;
    case Frequency::Monthly:
        return 31;
    case Frequency::Quarterly:
        return 92;
    case Frequency::HalfYearly:
        return 184;
    case Frequency::Yearly:
        return 366;
    case Frequency::NotStated:
    case Frequency::OnEvent:
        return 0;
    }
    return 0;
}

} // namespace gapwright
