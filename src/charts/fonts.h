// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QStringList>

namespace gapwright {

/// Loads Noto Sans and Noto Sans Arabic from the program's resources and checks that they answer to
/// their names. Needs a QGuiApplication. May be called again; a second call costs nothing.
/// Without these fonts pages turn to boxes without an error, so a failure has to be shown.
[[nodiscard]] Outcome loadShippedFonts();

/// The same with any files and families: the first that cannot be used is named in the error.
[[nodiscard]] Outcome loadFonts(const QStringList &files, const QStringList &families);

/// Families of the window, best first: Inter, Noto Sans, Noto Sans Arabic, DejaVu Sans.
[[nodiscard]] QStringList screenFamilies();

/// Families of reports and chart files: the shipped ones first, so that pages are the same
/// everywhere.
[[nodiscard]] QStringList printFamilies();

} // namespace gapwright
