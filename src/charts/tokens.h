// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QList>

namespace gapwright {

enum class Scheme { Light, Dark, HighContrast };

/// Every colour Gapwright paints. No other place of the product holds a colour literal. All are
/// opaque. The pairs that carry text reach 4.5:1, those of the high-contrast set 7:1
/// (tests/charts/tst_tokens).
struct Tokens {
    Scheme scheme = Scheme::Light;
    bool dark = false; ///< light text on dark ground; true for the high-contrast set too

    QColor window, surface, surfaceAlt; ///< page ground; cards and bars; fields
    QColor border, borderStrong; ///< lines and tracks, decoration only
    QColor control; ///< edge of fields, buttons, check boxes: 3:1 on the three grounds
    QColor text, textMuted, textFaint;
    QColor accent, accentHover, accentText, accentSoft; ///< selection, focus, primary button, links
    QColor tip, tipText; ///< tool tips
    QColor shadow; ///< below the command palette only

    QColor ok, okSoft, warn, warnSoft, bad, badSoft; ///< done, warning, error of the program
    QColor neutral, neutralSoft; ///< NA, NYO, not assessed

    QColor conforming, conformingSoft, partial, partialSoft, notConforming,
        notConformingSoft; ///< pills
    QColor fillConforming, fillPartial, fillNotConforming, fillNone; ///< bars; the last is "open"

    QList<QColor> series; ///< seven, after Okabe and Ito: now, target, baseline, then further ones
    QList<QColor> capability; ///< four, low to high: never a colour of conformity
    QColor inkDark, inkLight; ///< figures on fills, see inkOn()
};

[[nodiscard]] Tokens tokensOf(Scheme scheme);

/// Contrast ratio of WCAG 2: 1 (equal) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// The one of the two inks that is read better on a ground; at least 4.5:1 with black and white.
[[nodiscard]] QColor inkOn(const QColor &ground, const QColor &inkDark, const QColor &inkLight);

/// An opaque mixture: `share` 0 gives `from`, 1 gives `to`. Alpha is never used, PDF/A-1b drops it.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);

} // namespace gapwright
