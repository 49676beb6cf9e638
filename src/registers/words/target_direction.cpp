// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/words/target_direction.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<TargetDirection>()
{
    static constexpr Choice choices[] = {
        {int(TargetDirection::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(TargetDirection::HigherIsBetter), "higher_is_better",
         QT_TRANSLATE_NOOP("Register", "Higher is better")},
        {int(TargetDirection::LowerIsBetter), "lower_is_better",
         QT_TRANSLATE_NOOP("Register", "Lower is better")},
        {int(TargetDirection::CloseToTarget), "close_to_target",
         QT_TRANSLATE_NOOP("Register", "Close to target")},
    };
    return choices;
}

} // namespace gapwright
