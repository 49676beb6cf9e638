// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/words/level15.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<Level15>()
{
    static constexpr Choice choices[] = {
        {int(Level15::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(Level15::One), "1", QT_TRANSLATE_NOOP("Register", "1")},
        {int(Level15::Two), "2", QT_TRANSLATE_NOOP("Register", "2")},
        {int(Level15::Three), "3", QT_TRANSLATE_NOOP("Register", "3")},
        {int(Level15::Four), "4", QT_TRANSLATE_NOOP("Register", "4")},
        {int(Level15::Five), "5", QT_TRANSLATE_NOOP("Register", "5")},
    };
    return choices;
}

} // namespace gapwright
