// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/tokens.h"
#include "reports/blocks.h"
#include "reports/report_options.h"

#include <QFont>
#include <QLocale>
#include <QMarginsF>

#include <array>

namespace gapwright {

/// Size of a heading and the room around it, in points.
struct HeadingShape {
    qreal points, before, after;
};

/// Sizes and colours of a report; lengths in points. No text is smaller than `smallText`.
struct ReportStyle {
    QSizeF page;
    QMarginsF margins{51, 62, 51, 56};
    QLocale locale;
    Tokens tokens;
    bool mono = false;

    std::array<HeadingShape, 4> headings{{{20, 26, 13}, {13.5, 15, 5}, {11, 11, 4}, {9.8, 9, 3}}};
    bool chapterBar = true; ///< a coloured bar below headings of level 1
    qreal chapterShare = 0.45; ///< of the page has to be left for a chapter to follow on

    qreal wholeTableShare = 0.4; ///< of the page: a small table up to this is not split

    qreal bodyText = 9.6;
    qreal tableText = 8.8;
    qreal smallText = 8.5;

    /// A font at 16 times its size: lines break the same way whatever the device.
    [[nodiscard]] QFont font(qreal points, bool bold = false, bool italic = false) const;
    static constexpr qreal fontScale = 16;

    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor ground(Tone tone) const; ///< white for Tone::None
    [[nodiscard]] QColor headGround() const;
    [[nodiscard]] QColor rule() const { return tokens.borderStrong; }
    [[nodiscard]] QColor accent() const { return printed(tokens.accent); }

private:
    [[nodiscard]] QColor printed(const QColor &colour) const;
};

[[nodiscard]] ReportStyle styleFor(const ReportOptions &options);
/// Of policies, plans and the like: plain headings, chapters follow on.
[[nodiscard]] ReportStyle documentStyleFor(const ReportOptions &options);

} // namespace gapwright
