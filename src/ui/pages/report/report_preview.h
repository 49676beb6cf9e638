// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report_document.h"
#include "ui/pages/background_work.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

namespace gapwright {

class Theme;

/// The pages of a report, one below the other, as the PDF will hold them. Pages are painted on the
/// thread of `work`, when they come into view; until then their paper is empty.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr qreal smallestZoom = 0.25;
    static constexpr qreal largestZoom = 4.0;

    /// `work` is the one thread that touches the document; it outlives the preview.
    ReportPreview(const Theme &theme, BackgroundWork &work, QWidget *parent = nullptr);

    /// Keeps the page that is in view, as far as it exists.
    void setDocument(const ReportDocument &document);
    [[nodiscard]] const ReportDocument &document() const { return m_document; }
    /// 1 is the width of the view.
    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    /// From 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    /// Scrolls to a heading or item ("item:8.6.1-08"); false when the report has none.
    bool goToAnchor(const QString &anchor);
    /// True once the page has been painted at the present size.
    [[nodiscard]] bool isPainted(int page) const;

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] qreal scale() const; ///< device-independent pixels per point
    [[nodiscard]] QRectF pageBox(int page) const; ///< in the viewport
    [[nodiscard]] qreal pageStride() const;
    void updateBars();
    void wantVisiblePages();
    void want(int page);

    const Theme &m_theme;
    BackgroundWork &m_work;
    ReportDocument m_document;
    QCache<int, QImage> m_images;
    QSet<int> m_underWay;
    quint64 m_generation = 0; ///< raised when document or size change; older pictures are dropped
    qreal m_zoom = 1;
    int m_reportedPage = -1;
};

} // namespace gapwright
