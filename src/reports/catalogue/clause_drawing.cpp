// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/catalogue/clause_drawing.h"

#include "reports/layout/laid_text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace gapwright {

namespace {

struct ClauseDrawing {
    Q_DECLARE_TR_FUNCTIONS(ClauseDrawing)
};

constexpr qreal drawingHeight = 330, gapBetween = 9, sideWidth = 62, backWidth = 26;

struct ClauseBox {
    QString number, title;
};

struct DrawnClauses {
    std::vector<ClauseBox> top; ///< clauses 4 to 10
    std::vector<ClauseBox> groups; ///< 8.1 to 8.7
    QString customers, suppliers, back;
};

class ClausePainter {
public:
    ClausePainter(QPainter &painter, const QRectF &frame, const DrawnClauses &clauses)
        : m_painter(painter)
        , m_clauses(clauses)
        , m_style(styleFor({}))
        , m_frame(frame.adjusted(backWidth, 4, -4, -4))
    {
    }

    void paint()
    {
        const qreal row = 46, operation = m_frame.height() - 3 * row - 3 * gapBetween;
        qreal y = m_frame.top();
        pair(0, 1, y, row);
        pair(2, 3, y += row + gapBetween, row);
        operationBlock(y += row + gapBetween, operation);
        const qreal bottom = y + operation + gapBetween;
        pair(5, 6, bottom, row);
        wayBack(bottom + row / 2, m_frame.top() + row * 1.5 + gapBetween);
    }

private:
    void box(const QRectF &area, const ClauseBox &clause, Tone tone, qreal points)
    {
        QPainterPath path;
        path.addRoundedRect(area, 4, 4);
        m_painter.fillPath(path, m_style.ground(tone));
        m_painter.strokePath(path, QPen(m_style.rule(), 0.7));
        const Runs runs{Run{clause.number, true, false, Tone::Accent},
                        Run{QStringLiteral("  ") + clause.title, points > 9}};
        TextShape shape{points};
        shape.align = CellAlign::Centre;
        const LaidText text({runs}, shape, area.width() - 10, m_style);
        text.painter({area.left() + 5, area.center().y() - text.height() / 2})(m_painter);
    }

    void pair(std::size_t first, std::size_t second, qreal y, qreal height)
    {
        const qreal width = (m_frame.width() - gapBetween) / 2;
        box({m_frame.left(), y, width, height}, m_clauses.top[first], Tone::Band, 10);
        box({m_frame.left() + width + gapBetween, y, width, height}, m_clauses.top[second],
            Tone::Band, 10);
    }

    void operationBlock(qreal y, qreal height)
    {
        const qreal inner = m_frame.width() - 2 * (sideWidth + gapBetween);
        const QRectF middle(m_frame.left() + sideWidth + gapBetween, y, inner, height);
        box({m_frame.left(), y, sideWidth, height}, {{}, m_clauses.customers}, Tone::None, 9);
        box({middle.right() + gapBetween, y, sideWidth, height}, {{}, m_clauses.suppliers},
            Tone::None, 9);
        m_painter.fillRect(middle, m_style.ground(Tone::Accent));
        box({middle.left(), y, inner, 26}, m_clauses.top[4], Tone::Accent, 10);
        const int columns = 4;
        const qreal width = (inner - gapBetween * (columns + 1)) / columns;
        const qreal tall = (height - 26 - 3 * gapBetween) / 2;
        for (std::size_t i = 0; i < m_clauses.groups.size() && i < 8; ++i) {
            const int column = int(i) % columns, row = int(i) / columns;
            const qreal shift = row == 1 ? (width + gapBetween) / 2 : 0;
            box({middle.left() + gapBetween + column * (width + gapBetween) + shift,
                 y + 26 + gapBetween + row * (tall + gapBetween), width, tall},
                m_clauses.groups[i], Tone::None, 8.5);
        }
    }

    void wayBack(qreal from, qreal to)
    {
        const qreal x = m_frame.left() - backWidth * 0.55, edge = m_frame.left() - 1;
        m_painter.setPen(QPen(m_style.accent(), 1.6));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(QPolygonF({{edge, from}, {x, from}, {x, to}, {edge - 4, to}}));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.accent());
        m_painter.drawPolygon(QPolygonF({{edge, to}, {edge - 6, to - 3.5}, {edge - 6, to + 3.5}}));
        const LaidText text({plain(m_clauses.back)}, {8.5, false, false, m_style.ink(Tone::Muted)},
                            200, m_style);
        m_painter.save();
        m_painter.translate(x - text.height() - 1, (from + to) / 2 + text.naturalWidth() / 2);
        m_painter.rotate(-90);
        text.painter({0, 0})(m_painter);
        m_painter.restore();
    }

    QPainter &m_painter;
    const DrawnClauses &m_clauses;
    ReportStyle m_style;
    QRectF m_frame;
};

} // namespace

Figure clauseDrawing(const Catalogue &catalogue)
{
    DrawnClauses drawn;
    QStringList words;
    for (const Clause *clause : catalogue.topClauses()) {
        drawn.top.push_back({clause->id, clause->title});
        words << titleOf(*clause);
    }
    for (const Clause *clause : catalogue.childrenOf(QStringLiteral("8")))
        drawn.groups.push_back({clause->id, clause->title});
    drawn.customers = ClauseDrawing::tr("Customers and users");
    drawn.suppliers = ClauseDrawing::tr("Suppliers");
    drawn.back = ClauseDrawing::tr("back to planning");
    Figure figure;
    figure.height = drawingHeight;
    figure.caption = ClauseDrawing::tr("The clauses and how they stand together");
    figure.alternative = ClauseDrawing::tr("Layers from top to bottom: %1. Clause 8 stands between "
                                           "customers and suppliers. An arrow leads from the last "
                                           "layer back to planning.")
                             .arg(words.join(QStringLiteral("; ")));
    if (drawn.top.size() == 7)
        figure.paint = [drawn](QPainter &painter, QRectF frame) {
            ClausePainter(painter, frame, drawn).paint();
        };
    return figure;
}

} // namespace gapwright
