// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QWidget>

#include <vector>

namespace gapwright::test {

/// A text somebody can read or hear.
struct ShownText {
    QString place; ///< for the message: class, object name and what of it
    QString text;
};

/// All texts of a widget and of its visible children: labels, buttons, actions, tabs, headers,
/// rows, placeholders, tool tips, window titles, and what a screen reader says. What can be typed
/// is left out.
[[nodiscard]] std::vector<ShownText> shownTexts(const QWidget &root);

} // namespace gapwright::test
