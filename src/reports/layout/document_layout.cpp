// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/document_layout.h"

#include "base/overloaded.h"
#include "reports/layout/contents_layout.h"

#include <QCoreApplication>
#include <QPainter>

namespace gapwright {

namespace {

constexpr int stepsPerReport = 64;

void layBlock(PageFlow &flow, ContentsLayout &contents, const Block &block, const Blocks &blocks)
{
    std::visit(Overloaded{[&](const Heading &heading) {
                              const bool turn = heading.level == 1
                                  && (heading.newPage
                                      || flow.room()
                                          < flow.fullHeight() * flow.style().chapterShare);
                              if (turn && !flow.atTop()) {
                                  flow.finish();
                                  flow.newPage();
                              }
                              flow.wait(heading);
                          },
                          [&](const Contents &list) { contents.layOut(flow, list, blocks); },
                          [&](const PageBreak &) {
                              flow.finish();
                              if (!flow.atTop())
                                  flow.newPage();
                          },
                          [&](const Spacer &spacer) {
                              flow.finish();
                              if (!flow.atTop())
                                  flow.advance(spacer.height);
                          },
                          [&](const auto &other) { layOut(flow, other); }},
               block);
}

QString chapterOf(const LaidReport &report, int page)
{
    QString title;
    for (const OutlineEntry &entry : report.outline) {
        if (entry.level == 1 && entry.page < page)
            title = entry.title;
        if (entry.level == 1 && entry.page == page)
            return entry.title;
    }
    return title;
}

class FramePainter {
public:
    FramePainter(LaidReport &report, const ReportStyle &style)
        : m_report(report)
        , m_style(style)
    {
    }

    void paint(int page, const PageFrame &frame)
    {
        const qreal left = m_style.margins.left();
        const qreal right = m_style.page.width() - m_style.margins.right();
        const qreal headLine = m_style.margins.top() - 17;
        const qreal footLine = m_style.page.height() - m_style.margins.bottom() + 16;
        const QString number = QCoreApplication::translate("Reports", "Page %1 of %2")
                                   .arg(page + 1)
                                   .arg(m_report.pages.size());
        const QString chapter = chapterOf(m_report, page);
        write(page, frame.headLeft, {left, headLine - 15}, CellAlign::Start,
              chapter.isEmpty() ? 1 : 0.5);
        write(page, chapter, {left, headLine - 15}, CellAlign::End, 0.48);
        write(page, frame.footLeft, {left, footLine + 3}, CellAlign::Start, 0.35);
        write(page, frame.footMiddle, {left, footLine + 3}, CellAlign::Centre, 0.3);
        write(page, number, {left, footLine + 3}, CellAlign::End, 0.3);
        for (const qreal y : {headLine, footLine}) {
            artifacts(page).push_back([=, colour = m_style.rule()](QPainter &painter) {
                painter.setPen(QPen(colour, 0.6));
                painter.drawLine(QPointF(left, y), QPointF(right, y));
            });
        }
    }

private:
    std::vector<PaintStep> &artifacts(int page)
    {
        return m_report.pages[std::size_t(page)].artifacts;
    }

    void write(int page, const QString &text, QPointF at, CellAlign align, qreal share)
    {
        TextShape shape{m_style.smallText, false, false, m_style.ink(Tone::Muted), align};
        const qreal width = m_style.page.width() - m_style.margins.left() - m_style.margins.right();
        const qreal most = width * share;
        LaidText laid({plain(text)}, shape, width, m_style);
        QString cut = text;
        while (laid.naturalWidth() > most || laid.lineCount() > 1) {
            cut.chop(std::max<qsizetype>(1, cut.size() / 16));
            laid = LaidText({plain(cut.trimmed() + QChar(0x2026))}, shape, width, m_style);
        }
        artifacts(page).push_back(laid.painter(at));
    }

    LaidReport &m_report;
    const ReportStyle &m_style;
};

void dropEmptyEnd(LaidReport &report)
{
    while (report.pages.size() > 1 && report.pages.back().parts.empty())
        report.pages.pop_back();
}

} // namespace

Result<LaidReport> layOutReport(const Blocks &blocks, const ReportStyle &style,
                                const PageFrame &frame, const ReportProgress &progress)
{
    LaidReport report;
    PageFlow flow(style, report);
    ContentsLayout contents;
    bool hasCover = false;
    const std::size_t step = blocks.size() / stepsPerReport + 1;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (progress && i % step == 0 && !progress(int(i), int(blocks.size())))
            return Error{QCoreApplication::translate("Reports", "The report was stopped."),
                         ErrorKind::Cancelled};
        hasCover = hasCover || std::holds_alternative<Cover>(blocks[i]);
        layBlock(flow, contents, blocks[i], blocks);
    }
    flow.finish();
    dropEmptyEnd(report);
    contents.writePageNumbers(report, style);
    FramePainter painter(report, style);
    for (int page = hasCover ? 1 : 0; page < int(report.pages.size()); ++page)
        painter.paint(page, frame);
    return report;
}

} // namespace gapwright
