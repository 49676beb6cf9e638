// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"

#include <QString>

class QPainter;
class QRectF;

namespace gapwright {

class Theme;

/// How bad something is: blocks and a word, never blocks alone.
struct SeverityLook {
    int level = 0; ///< 0 none to 4 critical
    QString word = {};
    ColourRole ground = &Tokens::surface; ///< what it is painted on
};

/// Paints four blocks, `level` of them full, at the leading edge of `cell` and the word behind
/// them.
void paintSeverity(QPainter &painter, const QRectF &cell, const SeverityLook &look,
                   const Theme &theme, Qt::LayoutDirection direction);

/// The width that shows blocks and word.
[[nodiscard]] int severityWidth(const QString &word, const Theme &theme);

} // namespace gapwright
