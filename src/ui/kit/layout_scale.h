// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMargins>

#include <functional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QObject;
class QWidget;

namespace gapwright {

class Theme;

/// The kinds of text on a page; each is a rule of the style sheet.
enum class TextRole { Body, Title, Heading, Strong, Muted, Caption, Small, Figure, Error };

/// Gives a label the look of its kind.
void setTextRole(QLabel &label, TextRole role);

/// Margins and gap of a layout in design pixels; they follow the zoom as long as the layout lives.
void setScaledSpacing(QBoxLayout &layout, const Theme &theme, const QMargins &margins, int gap);
void setScaledSpacing(QGridLayout &layout, const Theme &theme, const QMargins &margins, int gap);

/// Sizes of a widget in design pixels; they follow the zoom as long as the widget lives.
void setScaledWidth(QWidget &widget, const Theme &theme, int width);
void setScaledHeight(QWidget &widget, const Theme &theme, int height);
void setScaledMaximumWidth(QWidget &widget, const Theme &theme, int width);

/// Runs `measure` now and whenever the theme changes, until `owner` is destroyed.
void keepMeasured(const Theme &theme, QObject *owner, std::function<void()> measure);

/// Makes a frame a bar at the leading or trailing side of the page, with its line on the inner edge
/// for the present layout direction.
void setBarSide(QWidget &bar, bool leading);

/// Sets a dynamic property that the style sheet looks at, and has the sheet look again.
void setSheetProperty(QWidget &widget, const char *name, bool on);

} // namespace gapwright
