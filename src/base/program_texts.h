// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QTranslator>

namespace gapwright {

/// Loads the program's own texts for the language of `locale` from the resource folder
/// ":/translations", and for a language that is not there, or for the C locale, those of English:
/// they hold its plural forms, without which "1 item(s)" would be shown. False when the resource is
/// not linked in; the texts then stay as in the source.
bool loadProgramTexts(QTranslator &texts, const QLocale &locale);

} // namespace gapwright
