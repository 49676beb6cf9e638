// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/contents_layout.h"

#include <QHash>
#include <QPainter>

namespace gapwright {

namespace {

constexpr qreal indent = 16, numberWidth = 46;

} // namespace

void ContentsLayout::layOut(PageFlow &flow, const Contents &contents, const Blocks &blocks)
{
    flow.wait({1, contents.title, {}, true});
    flow.need(60);
    const int list = flow.element("TOC", flow.document());
    for (const Heading &heading : listedHeadings(blocks, contents.depth))
        addLine(flow, heading, list);
    flow.advance(12);
}

void ContentsLayout::addLine(PageFlow &flow, const Heading &heading, int parent)
{
    const bool chapter = heading.level == 1;
    const qreal in = (heading.level - 1) * indent;
    const TextShape shape{chapter ? 10.0 : 9.2, chapter};
    const LaidText text = flow.lay(plain(labelOf(heading)), shape, flow.width() - in - numberWidth);
    const qreal before = chapter && !flow.atTop() ? 2.6 : 0;
    flow.need(before + text.height() + (chapter ? 16 : 0));
    flow.advance(before);
    const QRectF box(flow.left(), flow.y(), flow.width(), text.height());
    const int link = flow.element("Link", flow.element("TOCI", parent));
    flow.putText(link, text, {flow.left() + in, flow.y()});
    flow.addLink({flow.page(), box, heading.anchor, labelOf(heading), link});
    m_lines.push_back({flow.page(), box.top(), box.left() + in + text.naturalWidth(), box.right(),
                       chapter, heading.anchor, link});
    flow.advance(text.height() + 0.4);
}

void ContentsLayout::writePageNumbers(LaidReport &report, const ReportStyle &style) const
{
    QHash<QString, int> pages;
    for (const OutlineEntry &entry : report.outline)
        pages.insert(entry.anchor, entry.page);
    for (const Line &line : m_lines) {
        TextShape shape{line.bold ? 10.0 : 9.2, line.bold};
        shape.align = CellAlign::End;
        const QString number = style.locale.toString(pages.value(line.anchor) + 1);
        const LaidText text({plain(number)}, shape, numberWidth, style);
        LaidPage &page = report.pages[std::size_t(line.page)];
        page.parts.push_back({line.element, text.painter({line.right - numberWidth, line.top})});
        const qreal y = line.top + text.height() * 0.74;
        const qreal from = line.textEnd + 5, to = line.right - text.naturalWidth() - 5;
        if (from + 6 > to)
            continue;
        page.artifacts.push_back([from, to, y, colour = style.rule()](QPainter &painter) {
            QPen pen(colour, 0.7);
            pen.setDashPattern({0.8, 4});
            painter.setPen(pen);
            painter.drawLine(QPointF(from, y), QPointF(to, y));
        });
    }
}

} // namespace gapwright
