// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/words/criticality.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<Criticality>()
{
    static constexpr Choice choices[] = {
        {int(Criticality::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(Criticality::Low), "low", QT_TRANSLATE_NOOP("Register", "Low")},
        {int(Criticality::Medium), "medium", QT_TRANSLATE_NOOP("Register", "Medium")},
        {int(Criticality::High), "high", QT_TRANSLATE_NOOP("Register", "High")},
        {int(Criticality::Vital), "vital", QT_TRANSLATE_NOOP("Register", "Vital")},
    };
    return choices;
}

} // namespace gapwright
