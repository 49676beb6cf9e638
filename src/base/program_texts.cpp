// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/program_texts.h"

namespace gapwright {

bool loadProgramTexts(QTranslator &texts, const QLocale &locale)
{
    const auto load = [&texts](const QLocale &of) {
        return texts.load(of, QStringLiteral("gapwright"), QStringLiteral("_"),
                          QStringLiteral(":/translations"));
    };
    return load(locale) || load(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace gapwright
