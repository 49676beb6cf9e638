// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

namespace gapwright {

/// Rounds half away from zero at a number of decimals (0..6), as the displayed figures need it:
/// 52.25 becomes 52.3. A tiny tolerance hides the binary representation of decimal fractions.
[[nodiscard]] double roundedHalfUp(double value, int decimals);

/// "76.1 %" in the user's locale, or "not scored" when there is no value.
[[nodiscard]] QString percentText(std::optional<double> percent);

} // namespace gapwright
