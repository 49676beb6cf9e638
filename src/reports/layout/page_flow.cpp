// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/page_flow.h"

#include <QPainter>

namespace gapwright {

namespace {

constexpr qreal barWidth = 42, barHeight = 2.4;

} // namespace

PageFlow::PageFlow(const ReportStyle &style, LaidReport &report)
    : m_style(style)
    , m_report(report)
{
    m_report.pageSize = style.page;
    m_report.elements.push_back({"Document", -1});
    newPage();
}

qreal PageFlow::width() const
{
    return m_style.page.width() - m_style.margins.left() - m_style.margins.right();
}

qreal PageFlow::bottom() const
{
    return m_style.page.height() - m_style.margins.bottom();
}

void PageFlow::newPage()
{
    m_report.pages.emplace_back();
    m_y = top();
}

void PageFlow::wait(const Heading &heading)
{
    const HeadingShape &shape = m_style.headings[std::size_t(std::clamp(heading.level, 1, 4) - 1)];
    const TextShape text{shape.points, true, false,
                         heading.level == 1 ? m_style.accent() : m_style.ink(Tone::None)};
    const qreal before = m_waiting.empty() ? shape.before : shape.before * 0.5;
    m_waiting.push_back(
        {heading, lay(plain(labelOf(heading)), text, width()), before, shape.after});
}

void PageFlow::wait(const Runs &runs, const TextShape &shape, qreal after)
{
    m_waiting.push_back({std::nullopt, lay(runs, shape, width()), 0, after});
}

qreal PageFlow::waitingHeight() const
{
    qreal height = 0;
    for (const Waiting &waiting : m_waiting)
        height += waiting.before + waiting.text.height() + waiting.after;
    return height;
}

qreal PageFlow::roomBelowHeadings() const
{
    return room() - waitingHeight();
}

void PageFlow::need(qreal height)
{
    if (!atTop() && waitingHeight() + height > room() + 0.01)
        newPage();
    finish();
}

void PageFlow::finish()
{
    for (const Waiting &waiting : m_waiting)
        place(waiting);
    m_waiting.clear();
}

void PageFlow::place(const Waiting &waiting)
{
    if (!atTop())
        m_y += waiting.before;
    if (waiting.text.height() > room())
        newPage();
    if (!waiting.heading) {
        putText(element("P", document()), waiting.text, {left(), m_y});
        m_y += waiting.text.height() + waiting.after;
        return;
    }
    const Heading &heading = *waiting.heading;
    if (!heading.anchor.isEmpty()) {
        m_report.outline.push_back({labelOf(heading), heading.anchor, heading.level, page(), m_y});
        addAnchor(heading.anchor, heading.text, m_y);
    }
    const int parent = element("H" + QByteArray::number(heading.level), document());
    putText(parent, waiting.text, {left(), m_y});
    m_y += waiting.text.height() + waiting.after;
    if (heading.level == 1 && m_style.chapterBar)
        fill(QRectF(left(), m_y - waiting.after + 1.5, barWidth, barHeight), m_style.accent());
}

int PageFlow::element(const QByteArray &type, int parent)
{
    StructureElement element;
    element.type = type;
    element.parent = parent;
    m_report.elements.push_back(element);
    return int(m_report.elements.size()) - 1;
}

void PageFlow::put(int element, PaintStep paint)
{
    m_report.pages.back().parts.push_back({element, std::move(paint)});
}

void PageFlow::putText(int element, const LaidText &text, QPointF at)
{
    putText(element, text, at, 0, text.lineCount());
}

void PageFlow::putText(int element, const LaidText &text, QPointF at, int first, int last)
{
    if (first >= last || text.isEmpty())
        return;
    put(element, text.painter(at, first, last));
    if (text.lineCount() > 1)
        this->at(element).actualText = text.text();
    for (const LaidText::Link &link : text.links(first, last))
        addLink({page(), link.box.translated(at), link.target, link.text,
                 this->element("Link", element)});
}

void PageFlow::addArtifact(PaintStep paint)
{
    m_report.pages.back().artifacts.push_back(std::move(paint));
}

void PageFlow::fill(const QRectF &box, const QColor &colour)
{
    addArtifact([box, colour](QPainter &painter) { painter.fillRect(box, colour); });
}

void PageFlow::rule(QPointF from, QPointF to, const QColor &colour, qreal width)
{
    addArtifact([=](QPainter &painter) {
        painter.setPen(QPen(colour, width));
        painter.drawLine(from, to);
    });
}

void PageFlow::addAnchor(const QString &anchor, const QString &title, qreal y)
{
    m_report.anchors.push_back({title, anchor, 0, page(), y});
}

LaidText PageFlow::lay(const Runs &runs, const TextShape &shape, qreal width) const
{
    return LaidText({runs}, shape, width, m_style);
}

} // namespace gapwright
