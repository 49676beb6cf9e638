// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/layout/laid_report.h"
#include "reports/layout/report_style.h"

#include <QTextLayout>

#include <memory>

namespace gapwright {

struct TextShape {
    qreal points = 9.6;
    bool bold = false;
    bool italic = false;
    QColor colour = {};
    CellAlign align = CellAlign::Start;
    qreal gap = 0.35; ///< between paragraphs, over the text size
};

/// Paragraphs broken into lines for a width. Lines are counted through all paragraphs.
class LaidText {
public:
    LaidText() = default;
    LaidText(const std::vector<Runs> &paragraphs, const TextShape &shape, qreal width,
             const ReportStyle &style);

    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] qreal height() const;
    [[nodiscard]] qreal naturalWidth() const { return m_naturalWidth; }
    /// From the top of line `first` to the bottom of line `last - 1`; 0 for no line.
    [[nodiscard]] qreal height(int first, int last) const;
    /// The most lines from `first` on that fit a height.
    [[nodiscard]] int linesWithin(int first, qreal height) const;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    [[nodiscard]] PaintStep painter(QPointF at) const { return painter(at, 0, lineCount()); }
    [[nodiscard]] PaintStep painter(QPointF at, int first, int last) const;

    struct Link {
        QRectF box; ///< relative to the first line asked for
        QString target;
        QString text;
    };
    [[nodiscard]] std::vector<Link> links(int first, int last) const;

private:
    struct Line {
        int paragraph;
        int index; ///< within its paragraph
        qreal top, bottom; ///< points from the top of the text
    };
    struct LinkRange {
        int paragraph;
        int start, length;
        QString target;
    };
    void layOut(const Runs &runs, const TextShape &shape, qreal width, const ReportStyle &style);

    std::vector<std::shared_ptr<QTextLayout>> m_paragraphs;
    std::vector<Line> m_lines;
    std::vector<LinkRange> m_links;
    QString m_text;
    QColor m_colour;
    qreal m_naturalWidth = 0;
};

} // namespace gapwright
