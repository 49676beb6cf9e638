// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/layout/laid_text.h"

#include <optional>

namespace gapwright {

/// Where the next thing goes: fills pages from top to bottom and keeps the structure tree. Headings
/// wait until something follows them, so that none ends a page.
class PageFlow {
public:
    PageFlow(const ReportStyle &style, LaidReport &report);

    [[nodiscard]] const ReportStyle &style() const { return m_style; }
    [[nodiscard]] qreal left() const { return m_style.margins.left(); }
    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal top() const { return m_style.margins.top(); }
    [[nodiscard]] qreal bottom() const;
    [[nodiscard]] qreal fullHeight() const { return bottom() - top(); }
    [[nodiscard]] qreal room() const { return bottom() - m_y; }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= top(); }
    [[nodiscard]] int page() const { return int(m_report.pages.size()) - 1; }
    [[nodiscard]] int document() const { return 0; } ///< element that everything lies in

    void newPage();
    void advance(qreal height) { m_y += height; }
    /// A heading that will stand above whatever needs room next.
    void wait(const Heading &heading);
    /// A short paragraph that does the same.
    void wait(const Runs &runs, const TextShape &shape, qreal after);
    /// Turns the page unless so much room is left for what comes, headings that wait included, and
    /// places those. To be called before the place of anything is asked for.
    void need(qreal height);
    /// The room that is left below the headings that wait.
    [[nodiscard]] qreal roomBelowHeadings() const;
    /// Places headings that nothing follows.
    void finish();

    int element(const QByteArray &type, int parent);
    StructureElement &at(int element) { return m_report.elements[std::size_t(element)]; }
    void put(int element, PaintStep paint);
    /// Text with its links; lines from `first` up to, not including, `last`.
    void putText(int element, const LaidText &text, QPointF at, int first, int last);
    void putText(int element, const LaidText &text, QPointF at);
    void addArtifact(PaintStep paint);
    void fill(const QRectF &box, const QColor &colour);
    void rule(QPointF from, QPointF to, const QColor &colour, qreal width = 0.5);
    void addAnchor(const QString &anchor, const QString &title, qreal y);
    void addLink(const LinkArea &link) { m_report.links.push_back(link); }
    [[nodiscard]] LaidText lay(const Runs &runs, const TextShape &shape, qreal width) const;

private:
    struct Waiting {
        std::optional<Heading> heading; ///< nothing: a paragraph
        LaidText text;
        qreal before, after;
    };
    [[nodiscard]] qreal waitingHeight() const;
    void place(const Waiting &waiting);

    const ReportStyle &m_style;
    LaidReport &m_report;
    std::vector<Waiting> m_waiting;
    qreal m_y = 0;
};

/// Each lays one kind of block out at the flow's place.
void layOut(PageFlow &flow, const Paragraph &paragraph);
void layOut(PageFlow &flow, const List &list);
void layOut(PageFlow &flow, const Table &table);
void layOut(PageFlow &flow, const Figure &figure);
void layOut(PageFlow &flow, const Callout &callout);
void layOut(PageFlow &flow, const KeyFigures &figures);
void layOut(PageFlow &flow, const Cover &cover);
void layOut(PageFlow &flow, const Masthead &masthead);
void layOut(PageFlow &flow, const Quote &quote);

} // namespace gapwright
