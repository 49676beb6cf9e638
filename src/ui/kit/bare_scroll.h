// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

class QWidget;

namespace gapwright {

/// Takes frame, ground and focus from a scroll area and lets its content be as wide as it is: it
/// shows on what it lies, and scrolls up and down only.
void makeBare(QScrollArea &scroll);

/// Such a scroll area with its content.
[[nodiscard]] QScrollArea *bareScroll(QWidget *content);

} // namespace gapwright
