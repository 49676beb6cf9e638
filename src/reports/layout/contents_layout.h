// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/layout/page_flow.h"

namespace gapwright {

/// The list of contents: its lines are laid out before the pages of their headings are known, the
/// page numbers are written at the end.
class ContentsLayout {
public:
    void layOut(PageFlow &flow, const Contents &contents, const Blocks &blocks);
    void writePageNumbers(LaidReport &report, const ReportStyle &style) const;

private:
    struct Line {
        int page;
        qreal top, textEnd, right;
        bool bold;
        QString anchor;
        int element;
    };
    void addLine(PageFlow &flow, const Heading &heading, int parent);
    std::vector<Line> m_lines;
};

} // namespace gapwright
