// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/letter_matrix.h"

#include "charts/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace gapwright {

namespace {

// in font sizes
constexpr qreal rowHeight = 2.3;
constexpr qreal headHeight = 10.5;
constexpr qreal edge = 0.4;

struct LetterPlan {
    QRectF cells;
    qreal columnWidth = 0;
    qreal rowHeight = 0;
    qreal labels = 0;
};

LetterPlan planLetters(const ChartCanvas &canvas, const QRectF &frame, const LetterMatrix &matrix)
{
    LetterPlan plan;
    const qreal em = canvas.em();
    const QRectF inner = frame.adjusted(em * edge, em * edge, -em * edge, -em * edge);
    const auto columns = qreal(std::max<qsizetype>(1, matrix.columns.size()));
    const qreal wanted = inner.width() - columns * em * 2.4;
    plan.labels = std::clamp(wanted, inner.width() * 0.26, inner.width() * 0.5);
    plan.columnWidth = std::min((inner.width() - plan.labels) / columns, em * 5);
    plan.cells = inner.adjusted(plan.labels, em * headHeight, 0, 0);
    plan.cells.setWidth(plan.columnWidth * columns);
    plan.rowHeight = std::min(
        plan.cells.height() / qreal(std::max<std::size_t>(1, matrix.rows.size())), em * rowHeight);
    return plan;
}

void drawHeads(ChartCanvas &canvas, const LetterPlan &plan, const LetterMatrix &matrix)
{
    const qreal em = canvas.em();
    TextStyle style = canvas.normal();
    style.scale = std::clamp(plan.columnWidth / em / 2.6, 0.55, 0.9);
    const int lines = std::clamp(int(plan.columnWidth / canvas.lineHeight(style)), 1, 2);
    for (qsizetype i = 0; i < matrix.columns.size(); ++i) {
        const qreal left = plan.cells.left() + plan.columnWidth * qreal(i);
        const QRectF box(left, plan.cells.top() - em * headHeight, plan.columnWidth,
                         em * (headHeight - 0.4));
        canvas.writeUpwards(box, canvas.wrapped(matrix.columns[i], style, box.height(), lines),
                            style);
    }
}

void drawLetter(ChartCanvas &canvas, const QRectF &box, const QString &letter,
                const LetterMatrix &matrix)
{
    const ChartTheme &theme = canvas.theme();
    const qreal em = canvas.em();
    const qreal side = std::min({box.width(), box.height(), em * 1.6}) * 0.92;
    const QRectF chip(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const qreal scale = std::min(0.95, side / em * 0.68);
    TextStyle style{theme.text, scale, true};
    if (matrix.strong.contains(letter)) {
        canvas.fillRound(chip, side * 0.22, theme.accent);
        style = canvas.inkStyle(theme.accent, scale);
        style.bold = true;
    } else if (matrix.plain.contains(letter)) {
        canvas.outline(chip, theme.accent, 0.1);
    } else {
        style = {theme.muted, scale};
    }
    canvas.write(box.adjusted(-1, 0, 1, 0), letter, style, Qt::AlignCenter);
}

void drawLabel(ChartCanvas &canvas, const QRectF &line, const LetterPlan &plan,
               const LetterMatrix::Row &row)
{
    const qreal em = canvas.em();
    QRectF box(line.left() + em * 0.3, line.top(), plan.labels - em * 0.8, line.height());
    if (row.isBroken) {
        const qreal half = em * 0.55;
        const QPointF centre(box.left() + half, box.center().y());
        canvas.fill(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, half * 0.8),
                              centre + QPointF(-half, half * 0.8)},
                    canvas.theme().alert);
        box.setLeft(box.left() + em * 1.5);
    }
    const bool hasNote = !row.note.isEmpty() && line.height() > em * 1.9;
    TextStyle style = canvas.normal();
    style.scale = std::clamp(line.height() / em / 1.4, 0.55, hasNote ? 0.85 : 0.95);
    if (!hasNote) {
        canvas.write(box, row.label, style, Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const qreal middle = box.top() + box.height() * 0.54;
    canvas.write({box.left(), box.top(), box.width(), middle - box.top()}, row.label, style,
                 Qt::AlignLeft | Qt::AlignBottom);
    canvas.write({box.left(), middle, box.width(), box.bottom() - middle}, row.note,
                 {canvas.theme().muted, style.scale * 0.84}, Qt::AlignLeft | Qt::AlignTop);
}

QString tipOf(const LetterMatrix &matrix, const LetterMatrix::Row &row)
{
    QStringList parts{row.label};
    for (qsizetype i = 0; i < matrix.columns.size() && i < qsizetype(row.cells.size()); ++i) {
        if (!row.cells[std::size_t(i)].isEmpty())
            parts << QStringLiteral("%1: %2").arg(matrix.columns[i],
                                                  row.cells[std::size_t(i)].join(QLatin1Char('/')));
    }
    if (row.isBroken)
        parts << matrix.brokenWord;
    return parts.join(QLatin1Char('\n'));
}

} // namespace

int rowsWithin(const LetterMatrix &matrix, const ChartTheme &theme, qreal height)
{
    Q_UNUSED(matrix)
    const qreal left = height / theme.fontSize - headHeight - 2 * edge;
    return std::max(1, int(left / rowHeight));
}

qreal naturalHeight(const LetterMatrix &matrix, const ChartTheme &theme)
{
    return theme.fontSize * (headHeight + 2 * edge + rowHeight * qreal(matrix.rows.size()));
}

void drawLetterMatrix(ChartCanvas &canvas, QRectF frame, const LetterMatrix &matrix)
{
    if (matrix.rows.empty() || matrix.columns.isEmpty() || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const LetterPlan plan = planLetters(canvas, frame, matrix);
    drawHeads(canvas, plan, matrix);
    const qreal left = plan.cells.left() - plan.labels;
    for (std::size_t i = 0; i < matrix.rows.size(); ++i) {
        const LetterMatrix::Row &row = matrix.rows[i];
        const QRectF line(left, plan.cells.top() + plan.rowHeight * qreal(i),
                          plan.cells.right() - left, plan.rowHeight);
        if (i % 2 == 0)
            canvas.fill(line, canvas.theme().band);
        drawLabel(canvas, line, plan, row);
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const QStringList &letters = row.cells[column];
            const qreal width = plan.columnWidth / qreal(std::max<qsizetype>(1, letters.size()));
            for (qsizetype k = 0; k < letters.size(); ++k)
                drawLetter(canvas,
                           {plan.cells.left() + plan.columnWidth * qreal(column) + width * qreal(k),
                            line.top(), width, line.height()},
                           letters[k], matrix);
        }
        canvas.hit(line, tipOf(matrix, row), row.key);
    }
    for (qsizetype i = 0; i <= matrix.columns.size(); ++i) {
        const qreal x = plan.cells.left() + plan.columnWidth * qreal(i);
        canvas.line({x, plan.cells.top()},
                    {x, plan.cells.top() + plan.rowHeight * qreal(matrix.rows.size())},
                    canvas.theme().grid);
    }
}

void paintLetterMatrix(QPainter &painter, QRectF frame, const LetterMatrix &matrix,
                       const ChartTheme &theme, Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawLetterMatrix(canvas, frame, matrix);
}

QString describe(const LetterMatrix &matrix)
{
    if (matrix.rows.empty() || matrix.columns.isEmpty())
        return nothingToShow();
    QStringList sentences;
    if (!matrix.title.isEmpty())
        sentences << matrix.title + QLatin1Char('.');
    for (const LetterMatrix::Row &row : matrix.rows)
        sentences << tipOf(matrix, row).replace(QLatin1Char('\n'), QStringLiteral("; "))
                + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

} // namespace gapwright
