// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/words/capability_level.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<CapabilityLevel>()
{
    static constexpr Choice choices[] = {
        {int(CapabilityLevel::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(CapabilityLevel::Incomplete), "0", QT_TRANSLATE_NOOP("Register", "0 incomplete")},
        {int(CapabilityLevel::Performed), "1", QT_TRANSLATE_NOOP("Register", "1 performed")},
        {int(CapabilityLevel::Managed), "2", QT_TRANSLATE_NOOP("Register", "2 managed")},
        {int(CapabilityLevel::Established), "3", QT_TRANSLATE_NOOP("Register", "3 established")},
        {int(CapabilityLevel::Predictable), "4", QT_TRANSLATE_NOOP("Register", "4 predictable")},
        {int(CapabilityLevel::Innovating), "5", QT_TRANSLATE_NOOP("Register", "5 innovating")},
    };
    return choices;
}

} // namespace gapwright
