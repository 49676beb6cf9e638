// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

class QWidget;

namespace gapwright {

/// Gives the window the place it had, brought onto the screens there are now; a first place when
/// `kept` is empty or unreadable.
void restorePlace(QWidget &window, const QByteArray &kept);

} // namespace gapwright
