// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/fonts.h"
#include "reports/layout/document_layout.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <map>

namespace gapwright::samples {

/// Keeps what is written where, in points of the page.
class TextRecorder : public QPaintEngine {
public:
    struct Written {
        QString text;
        QRectF box;
    };
    TextRecorder()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override { }
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawRects(const QRectF *, int) override { }
    void drawLines(const QLineF *, int) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(),
                         item.ascent() + item.descent());
        written.push_back({item.text(), painter()->combinedTransform().mapRect(box)});
    }
    std::vector<Written> written;
};

class RecordingPage : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<TextRecorder::Written> &written() const
    {
        return m_engine.written;
    }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
        case PdmWidthMM:
        case PdmHeightMM:
            return 2000;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        default:
            return 72;
        }
    }

private:
    mutable TextRecorder m_engine;
};

/// What one paint step writes: its texts in one line, and where.
struct Piece {
    int page = 0;
    int element = -1; ///< -1: an artifact
    QByteArray type = {}; ///< of the element: "TD"
    QString text = {};
    QRectF box = {};
};

inline Piece pieceOf(const PaintStep &paint)
{
    RecordingPage page;
    {
        QPainter painter(&page);
        paint(painter);
    }
    Piece piece;
    for (const TextRecorder::Written &written : page.written()) {
        piece.text += written.text;
        piece.box |= written.box;
    }
    return piece;
}

/// Everything that is written on the pages, artifacts of a page before its parts.
inline std::vector<Piece> piecesOf(const LaidReport &report)
{
    std::vector<Piece> pieces;
    for (std::size_t page = 0; page < report.pages.size(); ++page) {
        const auto add = [&](const PaintStep &paint, int element) {
            Piece piece = pieceOf(paint);
            piece.page = int(page);
            piece.element = element;
            if (element >= 0)
                piece.type = report.elements[std::size_t(element)].type;
            if (element >= 0 || !piece.text.isEmpty())
                pieces.push_back(piece);
        };
        for (const PaintStep &paint : report.pages[page].artifacts)
            add(paint, -1);
        for (const PagePart &part : report.pages[page].parts)
            add(part.paint, part.element);
    }
    return pieces;
}

/// The types of the parts of one page in reading order.
inline QList<QByteArray> typesOn(const LaidReport &report, int page)
{
    QList<QByteArray> types;
    for (const PagePart &part : report.pages[std::size_t(page)].parts)
        types << report.elements[std::size_t(part.element)].type;
    return types;
}

inline ReportStyle plainStyle(bool chapterBar = true)
{
    static const bool loaded = loadShippedFonts().operator bool();
    if (!loaded)
        qFatal("no fonts");
    ReportStyle style = styleFor({});
    style.chapterBar = chapterBar;
    return style;
}

inline LaidReport laid(const Blocks &blocks, const PageFrame &frame = {})
{
    const ReportStyle style = plainStyle();
    Result<LaidReport> report = layOutReport(blocks, style, frame, {});
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return std::move(*report);
}

/// So many lines of text, whatever the width.
inline QString lines(int count, const QString &word = QStringLiteral("line"))
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all << word + QString::number(i);
    return all.join(QLatin1Char('\n'));
}

} // namespace gapwright::samples
