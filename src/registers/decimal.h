// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QString>

#include <cmath>
#include <compare>
#include <optional>

namespace gapwright {

/// The largest scaled value that a file, JSON and a double all keep exactly: 15 digits.
inline constexpr qint64 largestDecimal = 999'999'999'999'999;

[[nodiscard]] constexpr qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// A number with a fixed count of decimal places, kept as an integer: no rounding in files, sums
/// and comparisons.
template <int Places> class Decimal {
public:
    static_assert(Places >= 0 && Places <= 6);
    static constexpr int places = Places;

    constexpr Decimal() = default;
    /// 9995 with two places is 99.95.
    [[nodiscard]] static constexpr Decimal ofScaled(qint64 scaled)
    {
        Decimal decimal;
        decimal.m_scaled = scaled;
        return decimal;
    }
    /// Rounded half away from zero.
    [[nodiscard]] static Decimal of(double value)
    {
        return ofScaled(std::llround(value * double(powerOfTen(Places))));
    }

    [[nodiscard]] constexpr qint64 scaled() const { return m_scaled; }
    [[nodiscard]] constexpr double toDouble() const
    {
        return double(m_scaled) / double(powerOfTen(Places));
    }

    friend constexpr auto operator<=>(const Decimal &, const Decimal &) = default;
    friend constexpr Decimal operator+(Decimal a, Decimal b)
    {
        return ofScaled(a.m_scaled + b.m_scaled);
    }
    friend constexpr Decimal operator-(Decimal a, Decimal b)
    {
        return ofScaled(a.m_scaled - b.m_scaled);
    }

private:
    qint64 m_scaled = 0;
};

/// An amount in the one currency of the engagement.
using Money = Decimal<2>;
/// A measured or agreed value: days, hours, counts, scores.
using Quantity = Decimal<3>;
/// A share, precise enough for 99.999 %.
using Percentage = Decimal<3>;

/// "99.95": all languages alike, without trailing zeros.
[[nodiscard]] QString plainDecimal(qint64 scaled, int places);
/// In the user's language; `allPlaces` keeps trailing zeros, as money has them.
[[nodiscard]] QString localDecimal(qint64 scaled, int places, bool allPlaces);
/// Reads a number as people write it in `locale`, or with a decimal point. Nothing when it is no
/// number, has more places than fit or lies beyond the largest decimal.
[[nodiscard]] std::optional<qint64> scaledDecimal(const QString &text, int places,
                                                  const QLocale &locale = QLocale::c());

} // namespace gapwright
