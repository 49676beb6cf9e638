// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rounding.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace gapwright {

double roundedHalfUp(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = std::abs(value) * scale;
    const double rounded = std::floor(scaled + 0.5 + 1e-12 * (1.0 + scaled)) / scale;
    return value < 0 && rounded > 0 ? -rounded : rounded; // never minus nought
}

QString percentText(std::optional<double> percent)
{
    if (!percent)
        return QCoreApplication::translate("Figures", "not scored");
    const QString number = QLocale().toString(roundedHalfUp(*percent, 1), 'f', 1);
    return QCoreApplication::translate("Figures", "%1 %", "a percentage").arg(number);
}

} // namespace gapwright
