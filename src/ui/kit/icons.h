// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/tokens.h"

#include <QIcon>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

namespace gapwright {

class Theme;

/// A colour of the token table, looked up when it is painted, so that it follows the theme.
using ColourRole = QColor Tokens::*;

/// The names of all icons that are compiled in, sorted. An icon is asked for by such a name; an
/// unknown one paints nothing and is reported once on the log.
[[nodiscard]] QStringList iconNames();

/// True for icons that point somewhere ("arrow-right") and flip when the text runs right to left.
[[nodiscard]] bool isDirected(const QString &iconName);

/// The SVG text of an icon in one colour, empty when there is no such icon.
[[nodiscard]] QByteArray iconSvg(const QString &iconName, const QColor &colour);

/// Paints an icon into the largest square in the middle of `box`.
void paintIcon(QPainter &painter, const QRectF &box, const QString &iconName, const QColor &colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// An icon that follows the theme. Without a role it is muted, the accent when checked and pale
/// when disabled. `theme` must outlive the icon.
[[nodiscard]] QIcon themedIcon(const Theme &theme, const QString &iconName,
                               ColourRole role = nullptr);

} // namespace gapwright
