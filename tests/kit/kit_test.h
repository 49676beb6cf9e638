// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/fonts.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace gapwright::test {

/// Platform switches that make widget tests repeatable; once per test program.
inline void prepareApplication()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Outcome fonts = loadShippedFonts();
    if (!fonts)
        qFatal("%s", qPrintable(fonts.error().message));
}

/// Any warning of our code or of Qt fails the test that caused it.
inline void refuseWarnings()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support|QStandardPaths: XDG)")));
}

/// True when the picture has a pixel near that colour.
inline bool hasColour(const QImage &picture, const QColor &colour, int tolerance = 6)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (qAbs(pixel.red() - colour.red()) <= tolerance
                && qAbs(pixel.green() - colour.green()) <= tolerance
                && qAbs(pixel.blue() - colour.blue()) <= tolerance)
                return true;
        }
    }
    return false;
}

} // namespace gapwright::test
