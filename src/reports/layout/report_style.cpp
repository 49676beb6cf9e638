// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/report_style.h"

#include "charts/fonts.h"

namespace gapwright {

ReportStyle styleFor(const ReportOptions &options)
{
    ReportStyle style;
    style.page = QPageSize(options.pageSize).size(QPageSize::Point);
    style.locale = QLocale(options.language);
    style.tokens = tokensOf(Scheme::Light);
    style.mono = options.mono;
    return style;
}

ReportStyle documentStyleFor(const ReportOptions &options)
{
    ReportStyle style = styleFor(options);
    style.headings = {{{14, 17, 6}, {11.2, 12, 4}, {10, 10, 3}, {9.6, 8, 3}}};
    style.chapterBar = false;
    style.chapterShare = 0;
    style.wholeTableShare = 0.18;
    return style;
}

QFont ReportStyle::font(qreal points, bool bold, bool italic) const
{
    QFont font;
    font.setFamilies(printFamilies());
    font.setPixelSize(qRound(points * fontScale));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor ReportStyle::printed(const QColor &colour) const
{
    if (!mono)
        return colour;
    const int grey = qGray(colour.rgb());
    return QColor(grey, grey, grey);
}

QColor ReportStyle::ink(Tone tone) const
{
    switch (tone) {
    case Tone::None:
    case Tone::Band:
        return tokens.text;
    case Tone::Muted:
    case Tone::Neutral:
        return tokens.textMuted;
    case Tone::Accent:
        return accent();
    case Tone::Conforming:
        return printed(tokens.conforming);
    case Tone::Partial:
        return printed(tokens.partial);
    case Tone::NotConforming:
        return printed(tokens.notConforming);
    }
    return tokens.text;
}

QColor ReportStyle::ground(Tone tone) const
{
    switch (tone) {
    case Tone::None:
    case Tone::Muted:
        return tokens.surface;
    case Tone::Band:
        return printed(mixed(tokens.surfaceAlt, tokens.neutralSoft, 0.6));
    case Tone::Neutral:
        return printed(tokens.neutralSoft);
    case Tone::Accent:
        return printed(tokens.accentSoft);
    case Tone::Conforming:
        return printed(tokens.conformingSoft);
    case Tone::Partial:
        return printed(tokens.partialSoft);
    case Tone::NotConforming:
        return printed(tokens.notConformingSoft);
    }
    return tokens.surface;
}

QColor ReportStyle::headGround() const
{
    return mixed(printed(tokens.conforming), tokens.inkDark, 0.45);
}

} // namespace gapwright
