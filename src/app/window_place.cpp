// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace gapwright {

namespace {

constexpr QSize firstSize(1400, 875);

} // namespace

void restorePlace(QWidget &window, const QByteArray &kept)
{
    const QRect room = window.screen()->availableGeometry();
    if (kept.isEmpty() || !window.restoreGeometry(kept))
        window.resize(firstSize.boundedTo(room.size()));
    // A screen may have gone since the last session.
    if (!QGuiApplication::screenAt(window.geometry().center())) {
        window.resize(window.size().boundedTo(room.size()));
        window.move(room.center() - QPoint(window.width() / 2, window.height() / 2));
    }
}

} // namespace gapwright
