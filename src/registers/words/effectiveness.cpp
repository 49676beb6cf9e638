// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/words/effectiveness.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<Effectiveness>()
{
    static constexpr Choice choices[] = {
        {int(Effectiveness::Open), "open", QT_TRANSLATE_NOOP("Register", "Open")},
        {int(Effectiveness::Effective), "effective", QT_TRANSLATE_NOOP("Register", "Effective")},
        {int(Effectiveness::Partly), "partly", QT_TRANSLATE_NOOP("Register", "Partly")},
        {int(Effectiveness::NotEffective), "not", QT_TRANSLATE_NOOP("Register", "Not effective")},
    };
    return choices;
}

} // namespace gapwright
