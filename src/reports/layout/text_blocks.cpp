// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/page_flow.h"

namespace gapwright {

namespace {

constexpr qreal bulletIndent = 14, numberIndent = 18, listIndent = 18;
constexpr qreal quoteIndent = 14, quoteBar = 2;
constexpr qreal boxPadding = 9;
constexpr qreal boxBar = 3;

/// The room for the lines that a text begins with: neither the first nor the last stands alone.
qreal beginningOf(const LaidText &text)
{
    const int count = text.lineCount();
    return text.height(0, std::min(count, count == 3 ? 3 : 2));
}

/// Lines over as many pages as they need.
void layLines(PageFlow &flow, int element, const LaidText &text, qreal indent)
{
    const int count = text.lineCount();
    flow.need(beginningOf(text));
    for (int from = 0; from < count;) {
        int taken = text.linesWithin(from, flow.room());
        const int rest = count - from - taken;
        if (rest == 1 && taken > 2)
            --taken;
        if (taken == 0 && !flow.atTop()) {
            flow.newPage();
            continue;
        }
        taken = std::max(taken, 1);
        flow.putText(element, text, {flow.left() + indent, flow.y()}, from, from + taken);
        flow.advance(text.height(from, from + taken));
        from += taken;
        if (from < count)
            flow.newPage();
    }
}

void layList(PageFlow &flow, const List &list, int parent, int depth)
{
    const qreal indent = depth * listIndent;
    const qreal hang = list.numbered ? numberIndent : bulletIndent;
    const TextShape shape{flow.style().bodyText};
    const TextShape markShape{flow.style().bodyText, list.numbered, false, flow.style().accent()};
    int element = -1, number = list.start;
    for (const ListItem &item : list.items) {
        const LaidText text(item.paragraphs, shape, flow.width() - indent - hang, flow.style());
        flow.need(beginningOf(text));
        if (element < 0)
            element = flow.element("L", parent);
        const int entry = flow.element("LI", element);
        const QString mark = list.numbered
            ? flow.style().locale.toString(number++) + QLatin1Char('.')
            : QString(QChar(depth == 0 ? 0x2022 : 0x2013));
        flow.putText(flow.element("Lbl", entry), flow.lay(plain(mark), markShape, hang + 6),
                     {flow.left() + indent + (list.numbered ? 0 : 3), flow.y()});
        layLines(flow, flow.element("LBody", entry), text, indent + hang);
        flow.advance(2.6);
        for (const List &nested : item.nested)
            layList(flow, nested, entry, depth + 1);
    }
}

TextShape shapeOf(ParagraphStyle kind, const ReportStyle &style)
{
    switch (kind) {
    case ParagraphStyle::Body:
        return {style.bodyText};
    case ParagraphStyle::Lead:
        return {11.2};
    case ParagraphStyle::Small:
        return {style.smallText, false, false, style.ink(Tone::Muted)};
    }
    return {style.bodyText};
}

} // namespace

void layOut(PageFlow &flow, const Paragraph &paragraph)
{
    const TextShape shape = shapeOf(paragraph.style, flow.style());
    if (paragraph.keepsNext) {
        flow.wait(paragraph.runs, shape, shape.points * 0.7);
        return;
    }
    const LaidText text = flow.lay(paragraph.runs, shape, flow.width());
    const int element = flow.element("P", flow.document());
    layLines(flow, element, text, 0);
    flow.advance(shape.points * 0.7);
}

void layOut(PageFlow &flow, const List &list)
{
    if (list.items.empty())
        return;
    layList(flow, list, flow.document(), 0);
    flow.advance(4);
}

void layOut(PageFlow &flow, const Quote &quote)
{
    const TextShape shape{flow.style().bodyText, false, true, flow.style().ink(Tone::Muted)};
    const int element = flow.element("BlockQuote", flow.document());
    for (const Runs &runs : quote.paragraphs) {
        const LaidText text = flow.lay(runs, shape, flow.width() - 2 * quoteIndent);
        flow.need(beginningOf(text));
        const int page = flow.page();
        const qreal top = flow.y();
        layLines(flow, flow.element("P", element), text, quoteIndent);
        if (flow.page() == page)
            flow.fill(QRectF(flow.left(), top, quoteBar, flow.y() - top), flow.style().rule());
        flow.advance(shape.points * 0.5);
    }
    flow.advance(3);
}

void layOut(PageFlow &flow, const Callout &callout)
{
    const ReportStyle &style = flow.style();
    const qreal inner = flow.width() - 2 * boxPadding - boxBar;
    const LaidText title =
        flow.lay(plain(callout.title), {10.6, true, false, style.ink(callout.tone)}, inner);
    const LaidText body(callout.paragraphs, {style.bodyText}, inner, style);
    const qreal titleHeight = callout.title.isEmpty() ? 0 : title.height() + 2;
    const qreal whole = titleHeight + body.height() + 2 * boxPadding;
    const bool split = whole > flow.fullHeight() * 0.6;
    flow.need(split ? 90 : whole);

    int element = flow.element("P", flow.document());
    for (int from = 0;;) {
        const qreal head = from == 0 ? titleHeight : 0;
        int to = from + body.linesWithin(from, flow.room() - head - 2 * boxPadding);
        if (to == from && from < body.lineCount() && flow.atTop())
            to = from + 1;
        const QRectF box(flow.left(), flow.y(), flow.width(),
                         head + body.height(from, to) + 2 * boxPadding);
        flow.fill(box, style.ground(callout.tone));
        flow.fill(QRectF(box.topLeft(), QSizeF(boxBar, box.height())), style.ink(callout.tone));
        const QPointF at(box.left() + boxBar + boxPadding, box.top() + boxPadding);
        if (head > 0) {
            flow.putText(element, title, at);
            element = flow.element("P", flow.document());
        }
        flow.putText(element, body, at + QPointF(0, head), from, to);
        flow.advance(box.height());
        from = to;
        if (from >= body.lineCount())
            break;
        flow.newPage();
    }
    flow.advance(10);
}

void layOut(PageFlow &flow, const KeyFigures &figures)
{
    if (figures.figures.empty())
        return;
    constexpr qreal apart = 8, padding = 8;
    const ReportStyle &style = flow.style();
    const qreal count = qreal(figures.figures.size());
    const qreal width = (flow.width() - apart * (count - 1)) / count;
    struct Card {
        LaidText value, label, detail;
        Tone tone;
    };
    std::vector<Card> cards;
    qreal height = 0;
    for (const KeyFigures::KeyFigure &figure : figures.figures) {
        const qreal inner = width - 2 * padding;
        Card card{flow.lay(plain(figure.value), {18, true, false, style.ink(figure.tone)}, inner),
                  flow.lay(plain(figure.label), {style.tableText, true}, inner),
                  flow.lay(plain(figure.detail),
                           {style.smallText, false, false, style.ink(Tone::Muted)}, inner),
                  figure.tone};
        height = std::max(height, card.value.height() + card.label.height() + card.detail.height());
        cards.push_back(std::move(card));
    }
    height += 2 * padding + 2;
    flow.need(height);
    qreal x = flow.left();
    for (const Card &card : cards) {
        flow.fill(QRectF(x, flow.y(), width, height), style.ground(Tone::Band));
        flow.fill(QRectF(x, flow.y(), width, 2.4), style.ink(card.tone));
        qreal y = flow.y() + padding + 2;
        for (const LaidText *text : {&card.value, &card.label, &card.detail}) {
            flow.putText(flow.element("P", flow.document()), *text, {x + padding, y});
            y += text->height();
        }
        x += width + apart;
    }
    flow.advance(height + 12);
}

void layOut(PageFlow &flow, const Figure &figure)
{
    const ReportStyle &style = flow.style();
    const LaidText caption =
        flow.lay(plain(figure.caption), {style.smallText, false, true, style.ink(Tone::Muted)},
                 flow.width());
    const qreal below = caption.isEmpty() ? 4 : caption.height() + 6;
    const qreal most = flow.fullHeight() - below - 4;
    const qreal least = figure.least > 0 ? std::min(figure.least, figure.height) : figure.height;
    qreal height = std::min(figure.height, most);
    const qreal room = flow.roomBelowHeadings() - below;
    if (room < height && room >= least)
        height = room;
    flow.need(height + below);
    height = std::min(height, flow.room() - below);
    const QRectF frame(flow.left(), flow.y(), flow.width(), height);
    const int element = flow.element("Figure", flow.document());
    flow.at(element).alternative = figure.alternative;
    flow.put(element, [paint = figure.paint, frame](QPainter &painter) { paint(painter, frame); });
    flow.advance(height + 3);
    flow.putText(flow.element("Caption", flow.document()), caption, {flow.left(), flow.y()});
    flow.advance(caption.isEmpty() ? 8 : caption.height() + 11);
}

} // namespace gapwright
