// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/decimal.h"

#include <QRegularExpression>

#include <cstdlib>

namespace gapwright {

namespace {

int placesNeeded(qint64 scaled, int places)
{
    while (places > 0 && scaled % 10 == 0) {
        scaled /= 10;
        --places;
    }
    return places;
}

/// The number with a decimal point and no groups, when it is one in that locale.
QString withoutGroups(QString text, const QLocale &locale)
{
    bool isNumber = false;
    locale.toDouble(text, &isNumber);
    if (!isNumber)
        return {};
    const QString group = locale.groupSeparator();
    const bool isBlankBetween = !group.isEmpty() && group.front().isSpace();
    text.removeIf([&](QChar c) { return isBlankBetween ? c.isSpace() : group == c; });
    text.replace(locale.decimalPoint(), QLatin1String("."));
    text.replace(locale.negativeSign(), QLatin1String("-"));
    return text;
}

std::optional<qint64> scaledPlain(const QString &text, int places)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?)(\\d{1,15})(?:\\.(\\d*))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString fraction = match.captured(3);
    while (fraction.size() > places && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction.size() > places)
        return std::nullopt;
    bool fits = false;
    const qint64 whole =
        (match.captured(2) + fraction.leftJustified(places, QLatin1Char('0'))).toLongLong(&fits);
    if (!fits || whole > largestDecimal)
        return std::nullopt;
    return match.captured(1) == QLatin1String("-") ? -whole : whole;
}

} // namespace

QString plainDecimal(qint64 scaled, int places)
{
    const qint64 power = powerOfTen(places);
    QString text = QString::number(std::abs(scaled) / power);
    if (const int needed = placesNeeded(scaled, places))
        text += QLatin1Char('.')
            + QString::number(std::abs(scaled) % power)
                  .rightJustified(places, QLatin1Char('0'))
                  .left(needed);
    return scaled < 0 ? QLatin1Char('-') + text : text;
}

QString localDecimal(qint64 scaled, int places, bool allPlaces)
{
    return QLocale().toString(double(scaled) / double(powerOfTen(places)), 'f',
                              allPlaces ? places : placesNeeded(scaled, places));
}

std::optional<qint64> scaledDecimal(const QString &text, int places, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (const auto scaled = scaledPlain(withoutGroups(trimmed, locale), places))
        return scaled;
    return scaledPlain(trimmed, places);
}

} // namespace gapwright
