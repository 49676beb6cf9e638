// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tokens.h"

#include <cmath>

namespace gapwright {

namespace {

constexpr QRgb black = 0xFF000000;

Tokens lightTokens()
{
    Tokens t;
    t.scheme = Scheme::Light;
    t.window = 0xF4F6FA;
    t.surface = 0xFFFFFF;
    t.surfaceAlt = 0xF8FAFC;
    t.border = 0xE2E8F0;
    t.borderStrong = 0xCBD5E1;
    t.control = 0x7F8DA1;
    t.text = 0x0F172A;
    t.textMuted = 0x475569;
    t.textFaint = 0x586679;
    t.accent = 0x2F5BEA;
    t.accentHover = 0x2750D0;
    t.accentText = 0xFFFFFF;
    t.accentSoft = 0xE8EEFF;
    t.tip = 0x0F172A;
    t.tipText = 0xFFFFFF;
    t.shadow = 0x94A3B8;
    t.ok = 0x15803D;
    t.okSoft = 0xDCFCE7;
    t.warn = 0x8A4B08;
    t.warnSoft = 0xFEF3C7;
    t.bad = 0xB91C1C;
    t.badSoft = 0xFEE2E2;
    t.neutral = 0x475569;
    t.neutralSoft = 0xEEF2F6;
    t.conforming = 0x1B6298;
    t.conformingSoft = 0xE1EFF9;
    t.partial = 0x8A4B08;
    t.partialSoft = 0xFDEEDC;
    t.notConforming = 0xA83A26;
    t.notConformingSoft = 0xFBE7E2;
    t.fillConforming = 0x1F6FA8;
    t.fillPartial = 0xF2A65E;
    t.fillNotConforming = 0xB2402A;
    t.fillNone = 0xC9CED4;
    t.series = {0x0072B2, 0xD55E00, 0x6B7785, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9};
    t.capability = {0xF1EAF6, 0xC4A3E0, 0x8F6BB3, 0x4A2A7A};
    t.inkDark = black;
    t.inkLight = 0xFFFFFF;
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.scheme = Scheme::Dark;
    t.dark = true;
    t.window = 0x0E131B;
    t.surface = 0x161D29;
    t.surfaceAlt = 0x1B2431;
    t.border = 0x273244;
    t.borderStrong = 0x3A475C;
    t.control = 0x6B7A92;
    t.text = 0xE6EBF4;
    t.textMuted = 0xA9B4C6;
    t.textFaint = 0x94A1B6;
    t.accent = 0x7C9BFF;
    t.accentHover = 0x93ADFF;
    t.accentText = 0x0B1020;
    t.accentSoft = 0x1F2C52;
    t.tip = 0x1B2431;
    t.tipText = 0xE6EBF4;
    t.shadow = black;
    t.ok = 0x6EE7A0;
    t.okSoft = 0x12351F;
    t.warn = 0xFBD064;
    t.warnSoft = 0x3A2D0B;
    t.bad = 0xFCA5A5;
    t.badSoft = 0x451A1D;
    t.neutral = 0xA9B4C6;
    t.neutralSoft = 0x263043;
    t.conforming = 0x8CC6EE;
    t.conformingSoft = 0x14324A;
    t.partial = 0xF6BE8A;
    t.partialSoft = 0x3D2A14;
    t.notConforming = 0xF4A594;
    t.notConformingSoft = 0x47211A;
    t.fillConforming = 0x5AA9DE;
    t.fillPartial = 0xF2A65E;
    t.fillNotConforming = 0xE0735C;
    t.fillNone = 0x3A475C;
    t.series = {0x56B4E9, 0xF2954B, 0xA3ADB8, 0x2FC29A, 0xE29BC6, 0xF2C14E, 0x8FA8FF};
    t.capability = {0x2B2138, 0x54407A, 0x8F74BD, 0xD5C2EC};
    t.inkDark = black;
    t.inkLight = 0xFFFFFF;
    return t;
}

/// Black ground, white edges, saturated fronts: each state keeps its hue, each text has 7:1.
Tokens highContrastTokens()
{
    Tokens t;
    t.scheme = Scheme::HighContrast;
    t.dark = true;
    t.window = t.surface = t.surfaceAlt = black;
    t.border = t.borderStrong = t.control = 0xFFFFFF;
    t.text = t.textMuted = t.textFaint = 0xFFFFFF;
    t.accent = 0xFFE500;
    t.accentHover = 0xFFF27A;
    t.accentText = black;
    t.accentSoft = 0x1C2F5C;
    t.tip = black;
    t.tipText = 0xFFFFFF;
    t.shadow = 0xFFFFFF;
    t.ok = 0x7CFFB2;
    t.okSoft = 0x00260F;
    t.warn = 0xFFD86B;
    t.warnSoft = 0x2B1F00;
    t.bad = 0xFFB3B3;
    t.badSoft = 0x330005;
    t.neutral = 0xFFFFFF;
    t.neutralSoft = 0x1A1A1A;
    t.conforming = 0xA8DBFF;
    t.conformingSoft = 0x00243D;
    t.partial = 0xFFCB99;
    t.partialSoft = 0x331A00;
    t.notConforming = 0xFFB8A8;
    t.notConformingSoft = 0x380E04;
    t.fillConforming = 0x6CC1FF;
    t.fillPartial = 0xFFB562;
    t.fillNotConforming = 0xFF6B5A;
    t.fillNone = 0x8A8A8A;
    t.series = {0x6CC8FF, 0xFF9A4D, 0xD0D0D0, 0x3FE0B2, 0xFFA8DA, 0xFFD24A, 0xA6B8FF};
    t.capability = {0x33264A, 0x6A529A, 0xA98FD8, 0xEADCFF};
    t.inkDark = black;
    t.inkLight = 0xFFFFFF;
    return t;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

} // namespace

Tokens tokensOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightTokens();
    case Scheme::Dark:
        return darkTokens();
    case Scheme::HighContrast:
        return highContrastTokens();
    }
    Q_UNREACHABLE();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor inkOn(const QColor &ground, const QColor &inkDark, const QColor &inkLight)
{
    return contrastRatio(ground, inkDark) >= contrastRatio(ground, inkLight) ? inkDark : inkLight;
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                  channel(from.blue(), to.blue()));
}

} // namespace gapwright
