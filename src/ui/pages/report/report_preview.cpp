// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_preview.h"

#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace gapwright {

namespace {

constexpr int pagesKept = 24;
constexpr int marginPixels = 20;

QImage paintedPage(const ReportDocument &document, int page, const QSize &pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(pixels.width() / document.pageSize().width(),
                  pixels.height() / document.pageSize().height());
    document.paintPage(painter, page);
    return image;
}

} // namespace

ReportPreview::ReportPreview(const Theme &theme, BackgroundWork &work, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_work(work)
    , m_images(pagesKept)
{
    setObjectName(QStringLiteral("reportPreview"));
    setAccessibleName(tr("Preview of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    connect(&theme, &Theme::changed, this, [this] {
        updateBars();
        viewport()->update();
    });
}

void ReportPreview::setDocument(const ReportDocument &document)
{
    const int page = currentPage();
    m_document = document;
    ++m_generation;
    m_images.clear();
    m_underWay.clear();
    updateBars();
    goToPage(qMin(page, m_document.pageCount() - 1));
    viewport()->update();
    m_reportedPage = -1;
    wantVisiblePages();
}

qreal ReportPreview::scale() const
{
    const qreal width = m_document.pageSize().width();
    const qreal room = qMax(80, viewport()->width() - 2 * m_theme.px(marginPixels));
    return width > 0 ? m_zoom * room / width : 1;
}

qreal ReportPreview::pageStride() const
{
    return std::round(m_document.pageSize().height() * scale()) + m_theme.px(marginPixels);
}

QRectF ReportPreview::pageBox(int page) const
{
    const QSizeF size = m_document.pageSize() * scale();
    const qreal margin = m_theme.px(marginPixels);
    const qreal left =
        qMax(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {std::round(left), margin + page * pageStride() - verticalScrollBar()->value(),
            std::round(size.width()), std::round(size.height())};
}

void ReportPreview::updateBars()
{
    const int pages = m_document.pageCount();
    const int margin = m_theme.px(marginPixels);
    const int height = int(pages * pageStride()) + margin;
    const int width = int(m_document.pageSize().width() * scale()) + 2 * margin;
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_theme.px(40));
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int ReportPreview::currentPage() const
{
    if (m_document.pageCount() == 0)
        return 0;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    return qBound(0, int(middle / pageStride()), m_document.pageCount() - 1);
}

void ReportPreview::goToPage(int page)
{
    if (page >= 0 && page < m_document.pageCount())
        verticalScrollBar()->setValue(int(page * pageStride()));
}

bool ReportPreview::goToAnchor(const QString &anchor)
{
    const std::optional<OutlineEntry> entry = m_document.find(anchor);
    if (!entry)
        return false;
    verticalScrollBar()->setValue(int(entry->page * pageStride() + entry->y * scale()));
    return true;
}

void ReportPreview::setZoom(qreal zoom)
{
    const qreal wanted = qBound(smallestZoom, zoom, largestZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    const qreal place = pageStride() > 0 ? verticalScrollBar()->value() / pageStride() : 0;
    m_zoom = wanted;
    ++m_generation;
    m_images.clear();
    m_underWay.clear();
    updateBars();
    verticalScrollBar()->setValue(int(place * pageStride()));
    viewport()->update();
    wantVisiblePages();
}

bool ReportPreview::isPainted(int page) const
{
    return m_images.contains(page);
}

void ReportPreview::want(int page)
{
    if (m_images.contains(page) || m_underWay.contains(page))
        return;
    m_underWay.insert(page);
    const QSize pixels = (pageBox(page).size() * devicePixelRatioF()).toSize();
    const quint64 generation = m_generation;
    m_work.run<QImage>(
        [document = m_document, page, pixels] { return paintedPage(document, page, pixels); },
        [self = QPointer<ReportPreview>(this), page, generation](QImage image) {
            if (!self || generation != self->m_generation)
                return;
            self->m_underWay.remove(page);
            self->m_images.insert(page, new QImage(std::move(image)));
            self->viewport()->update();
        });
}

void ReportPreview::wantVisiblePages()
{
    const QRectF room = viewport()->rect();
    for (int page = 0; page < m_document.pageCount(); ++page) {
        if (pageBox(page).intersects(room))
            want(page);
    }
    if (m_document.pageCount() > 0 && currentPage() != m_reportedPage) {
        m_reportedPage = currentPage();
        emit currentPageChanged(m_reportedPage);
    }
}

void ReportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(viewport()->rect(), tokens.surfaceAlt);
    const QRectF room = viewport()->rect();
    for (int page = 0; page < m_document.pageCount(); ++page) {
        const QRectF box = pageBox(page);
        if (!box.intersects(room))
            continue;
        painter.fillRect(box, Qt::white); // paper
        if (const QImage *image = m_images.object(page))
            painter.drawImage(box, *image);
        painter.setPen(tokens.borderStrong);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRect(room.adjusted(1, 1, -1, -1));
    }
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    ++m_generation;
    m_images.clear();
    m_underWay.clear();
    updateBars();
    wantVisiblePages();
}

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    wantVisiblePages();
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(qMin(currentPage() + 1, m_document.pageCount() - 1));
        return;
    case Qt::Key_PageUp:
        goToPage(qMax(0, currentPage() - 1));
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(m_document.pageCount() - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::mouseReleaseEvent(QMouseEvent *event)
{
    for (int page = 0; page < m_document.pageCount(); ++page) {
        const QRectF box = pageBox(page);
        if (box.contains(event->position())) {
            const QString target =
                m_document.linkAt(page, (event->position() - box.topLeft()) / scale());
            if (!target.isEmpty())
                goToAnchor(target);
            return;
        }
    }
}

} // namespace gapwright
