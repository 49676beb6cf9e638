// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/page_flow.h"

#include <algorithm>

namespace gapwright {

namespace {

constexpr qreal padX = 4.5, padY = 3.2;
constexpr qreal leastPart = 64; ///< of a row that is split: less is not begun on a page
constexpr std::size_t smallRows = 12; ///< a small table is not split over pages
constexpr qreal wholeShare = 0.3; ///< rows up to this share of a page stay on one page

struct LaidCell {
    LaidText text;
    qreal x = 0, width = 0;
    const Cell *cell = nullptr;
};

struct LaidRow {
    std::vector<LaidCell> cells;
    qreal height = 0;
};

class TableLayout {
public:
    TableLayout(PageFlow &flow, const Table &table)
        : m_flow(flow)
        , m_table(table)
    {
        double weights = 0;
        for (const Column &column : table.columns) {
            weights += column.weight;
            m_hasHead = m_hasHead || !column.heading.isEmpty();
        }
        qreal x = flow.left();
        for (const Column &column : table.columns) {
            m_edges.push_back(x);
            x += flow.width() * column.weight / weights;
        }
        m_edges.push_back(x);
        layHead();
    }

    void run()
    {
        keepSmallTableWhole();
        for (std::size_t at = 0; at < m_table.rows.size();) {
            std::size_t end = at + 1;
            while (end < m_table.rows.size() && m_table.rows[end].joined)
                ++end;
            const bool isLastAlone = end + 1 == m_table.rows.size();
            placeGroup(at, end, isLastAlone ? layRow(m_table.rows[end]).height : 0);
            at = end;
        }
        m_flow.advance(10);
    }

private:
    void keepSmallTableWhole()
    {
        const bool grouped = std::any_of(m_table.rows.begin(), m_table.rows.end(),
                                         [](const Row &row) { return row.joined; });
        if (grouped || m_table.rows.size() > smallRows)
            return;
        qreal height = m_headHeight;
        for (const Row &row : m_table.rows)
            height += layRow(row).height;
        if (height <= m_flow.fullHeight() * m_flow.style().wholeTableShare)
            m_flow.need(height);
    }

    void layHead()
    {
        const TextShape shape{m_flow.style().smallText, true, false,
                              m_flow.style().tokens.inkLight};
        for (std::size_t i = 0; m_hasHead && i < m_table.columns.size(); ++i) {
            TextShape aligned = shape;
            aligned.align = m_table.columns[i].align;
            const qreal width = m_edges[i + 1] - m_edges[i];
            m_head.push_back(
                m_flow.lay(plain(m_table.columns[i].heading), aligned, width - 2 * padX));
            m_headHeight = std::max(m_headHeight, m_head.back().height() + 2 * padY);
        }
    }

    [[nodiscard]] LaidRow layRow(const Row &row) const
    {
        LaidRow laid;
        std::size_t column = 0;
        for (const Cell &cell : row.cells) {
            const std::size_t end =
                std::min(column + std::size_t(std::max(1, cell.span)), m_table.columns.size());
            if (column >= end)
                break;
            TextShape shape{m_flow.style().tableText};
            shape.align = cell.span > 1 ? CellAlign::Start : m_table.columns[column].align;
            LaidCell entry;
            entry.x = m_edges[column];
            entry.width = m_edges[end] - m_edges[column];
            entry.cell = &cell;
            entry.text = LaidText(cell.paragraphs, shape, entry.width - 2 * padX, m_flow.style());
            laid.height = std::max(laid.height, entry.text.height() + 2 * padY);
            laid.cells.push_back(std::move(entry));
            column = end;
        }
        return laid;
    }

    void placeHead()
    {
        if (!m_hasHead)
            return;
        const bool first = !m_headPlaced;
        const int row = first ? m_flow.element("TR", m_element) : -1;
        m_flow.fill(QRectF(m_flow.left(), m_flow.y(), m_flow.width(), m_headHeight),
                    m_flow.style().headGround());
        for (std::size_t i = 0; i < m_head.size(); ++i) {
            const QPointF at(m_edges[i] + padX, m_flow.y() + padY);
            if (first) {
                const int cell = m_flow.element("TH", row);
                m_flow.at(cell).columnHeader = true;
                m_flow.putText(cell, m_head[i], at);
            } else {
                m_flow.addArtifact(m_head[i].painter(at));
            }
        }
        m_headPlaced = true;
        m_flow.advance(m_headHeight);
    }

    void begin(qreal firstGroup)
    {
        m_flow.need(m_headHeight + firstGroup);
        m_element = m_flow.element("Table", m_flow.document());
        m_flow.at(m_element).alternative = m_table.summary;
        placeHead();
    }

    void turnPage()
    {
        m_flow.newPage();
        placeHead();
    }

    /// `last` is the height of the last row when it is all that comes after this group: the two
    /// stay on one page, so that no row stands alone at the end of a table.
    void placeGroup(std::size_t from, std::size_t to, qreal last)
    {
        std::vector<LaidRow> rows;
        qreal height = 0;
        for (std::size_t i = from; i < to; ++i) {
            rows.push_back(layRow(m_table.rows[i]));
            height += rows.back().height;
        }
        const qreal most = (m_flow.fullHeight() - m_headHeight) * wholeShare;
        const qreal asked = height > most ? std::min(height, rows.front().height + leastPart)
            : last > most                 ? height
                                          : height + last;
        if (m_element < 0)
            begin(asked);
        else if (asked > m_flow.room())
            turnPage();
        for (const LaidRow &row : rows)
            placeRow(row);
        m_flow.rule({m_flow.left(), m_flow.y()}, {m_flow.left() + m_flow.width(), m_flow.y()},
                    m_flow.style().rule());
    }

    void placeRow(const LaidRow &row)
    {
        const int element = m_flow.element("TR", m_element);
        std::vector<int> cells, next(row.cells.size(), 0);
        for (const LaidCell &cell : row.cells) {
            cells.push_back(m_flow.element("TD", element));
            m_flow.at(cells.back()).columnSpan = cell.cell->span;
            if (!cell.cell->anchor.isEmpty())
                m_pendingAnchors.push_back(cell.cell->anchor);
        }
        for (bool done = false; !done;) {
            const qreal rest = restOf(row, next);
            if (rest > m_flow.room() && !worthSplitting(rest))
                turnPage();
            for (const QString &anchor : m_pendingAnchors)
                m_flow.addAnchor(anchor, row.cells.front().text.text(), m_flow.y());
            m_pendingAnchors.clear();
            done = placePart(row, cells, next, std::min(rest, m_flow.room()));
            if (!done)
                turnPage();
        }
    }

    [[nodiscard]] bool worthSplitting(qreal rest) const
    {
        const qreal full = m_flow.fullHeight() - m_headHeight;
        const bool tooTall = rest > full * wholeShare;
        return tooTall && m_flow.room() >= leastPart;
    }

    static qreal restOf(const LaidRow &row, const std::vector<int> &next)
    {
        qreal rest = 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const LaidText &text = row.cells[i].text;
            rest = std::max(rest, text.height(next[i], text.lineCount()));
        }
        return rest + 2 * padY;
    }

    /// Places what fits the height; true when nothing is left.
    bool placePart(const LaidRow &row, const std::vector<int> &cells, std::vector<int> &next,
                   qreal height)
    {
        std::vector<int> ends;
        qreal used = 0;
        bool done = true;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const LaidText &text = row.cells[i].text;
            const int end = next[i] + text.linesWithin(next[i], height - 2 * padY);
            used = std::max(used, text.height(next[i], end));
            done = done && end == text.lineCount();
            ends.push_back(end);
        }
        const qreal y = m_flow.y();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const LaidCell &cell = row.cells[i];
            if (cell.cell->ground != Tone::None)
                m_flow.fill(QRectF(cell.x, y, cell.width, used + 2 * padY),
                            m_flow.style().ground(cell.cell->ground));
            m_flow.putText(cells[i], cell.text, {cell.x + padX, y + padY}, next[i], ends[i]);
        }
        next = ends;
        m_flow.advance(used + 2 * padY);
        return done;
    }

    PageFlow &m_flow;
    const Table &m_table;
    std::vector<qreal> m_edges;
    std::vector<LaidText> m_head;
    QStringList m_pendingAnchors;
    qreal m_headHeight = 0;
    int m_element = -1;
    bool m_hasHead = false;
    bool m_headPlaced = false;
};

} // namespace

void layOut(PageFlow &flow, const Table &table)
{
    if (!table.rows.empty() && !table.columns.empty())
        TableLayout(flow, table).run();
}

} // namespace gapwright
