// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/laid_text.h"

#include <QPainter>

#include <cmath>

namespace gapwright {

namespace {

constexpr qreal unit = ReportStyle::fontScale;

QTextCharFormat formatOf(const Run &run, const ReportStyle &style)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (run.italic)
        format.setFontItalic(true);
    if (run.tone != Tone::None)
        format.setForeground(style.ink(run.tone));
    else if (!run.link.isEmpty())
        format.setForeground(style.accent());
    if (run.missing)
        format.setBackground(style.ground(Tone::Partial));
    return format;
}

Qt::Alignment alignmentOf(CellAlign align)
{
    switch (align) {
    case CellAlign::Start:
        return Qt::AlignLeft;
    case CellAlign::Centre:
        return Qt::AlignHCenter;
    case CellAlign::End:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

/// A layout remembers the font engine it used last, which belongs to the thread and dies with it,
/// while the layout may be painted on any thread later. Setting the font makes it forget.
void forgetThread(QTextLayout &layout)
{
    layout.setFont(layout.font());
}

} // namespace

LaidText::LaidText(const std::vector<Runs> &paragraphs, const TextShape &shape, qreal width,
                   const ReportStyle &style)
    : m_colour(shape.colour.isValid() ? shape.colour : style.ink(Tone::None))
{
    for (const Runs &runs : paragraphs)
        layOut(runs, shape, width, style);
}

void LaidText::layOut(const Runs &runs, const TextShape &shape, qreal width,
                      const ReportStyle &style)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    const int paragraph = int(m_paragraphs.size());
    for (const Run &run : runs) {
        formats.append({int(text.size()), int(run.text.size()), formatOf(run, style)});
        if (!run.link.isEmpty())
            m_links.push_back({paragraph, int(text.size()), int(run.text.size()), run.link});
        text += run.text;
    }
    if (!m_text.isEmpty() && !text.isEmpty())
        m_text += QLatin1Char('\n');
    m_text += text;

    auto layout =
        std::make_shared<QTextLayout>(text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)),
                                      style.font(shape.points, shape.bold, shape.italic));
    QTextOption option(alignmentOf(shape.align));
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    qreal top = m_lines.empty() ? 0 : m_lines.back().bottom + shape.gap * shape.points;
    const qreal base = top;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(1.0, width * unit));
        line.setPosition({0, (top - base) * unit});
        const qreal needed = line.height() / unit;
        m_lines.push_back({paragraph, line.lineNumber(), top, top + needed});
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth() / unit);
        top += needed;
    }
    layout->endLayout();
    forgetThread(*layout);
    m_paragraphs.push_back(std::move(layout));
}

qreal LaidText::height() const
{
    return m_lines.empty() ? 0 : m_lines.back().bottom;
}

qreal LaidText::height(int first, int last) const
{
    if (first >= last)
        return 0;
    return m_lines[std::size_t(last - 1)].bottom - m_lines[std::size_t(first)].top;
}

int LaidText::linesWithin(int first, qreal height) const
{
    int last = first;
    while (last < lineCount() && this->height(first, last + 1) <= height + 0.01)
        ++last;
    return last - first;
}

PaintStep LaidText::painter(QPointF at, int first, int last) const
{
    struct Stroke {
        std::shared_ptr<QTextLayout> layout;
        int index;
        qreal lift;
    };
    std::vector<Stroke> strokes;
    for (int i = first; i < last; ++i) {
        const Line &line = m_lines[std::size_t(i)];
        const std::shared_ptr<QTextLayout> &layout = m_paragraphs[std::size_t(line.paragraph)];
        const qreal top = line.top - m_lines[std::size_t(first)].top;
        strokes.push_back({layout, line.index, top * unit - layout->lineAt(line.index).y()});
    }
    return [strokes = std::move(strokes), at, colour = m_colour](QPainter &painter) {
        painter.save();
        painter.translate(at);
        painter.scale(1 / unit, 1 / unit);
        painter.setPen(colour);
        for (const Stroke &stroke : strokes)
            stroke.layout->lineAt(stroke.index).draw(&painter, QPointF(0, stroke.lift));
        for (const Stroke &stroke : strokes)
            forgetThread(*stroke.layout);
        painter.restore();
    };
}

std::vector<LaidText::Link> LaidText::links(int first, int last) const
{
    std::vector<Link> found;
    for (const LinkRange &range : m_links) {
        const QTextLayout &layout = *m_paragraphs[std::size_t(range.paragraph)];
        for (int i = first; i < last; ++i) {
            const Line &line = m_lines[std::size_t(i)];
            if (line.paragraph != range.paragraph)
                continue;
            const QTextLine drawn = layout.lineAt(line.index);
            const int from = std::max(range.start, drawn.textStart());
            const int to =
                std::min(range.start + range.length, drawn.textStart() + drawn.textLength());
            if (from >= to)
                continue;
            const qreal left = drawn.cursorToX(from) / unit, right = drawn.cursorToX(to) / unit;
            const qreal top = line.top - m_lines[std::size_t(first)].top;
            found.push_back(
                {QRectF(std::min(left, right), top, std::abs(right - left), line.bottom - line.top),
                 range.target, layout.text().mid(from, to - from).trimmed()});
        }
    }
    return found;
}

} // namespace gapwright
