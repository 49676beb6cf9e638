// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_document.h"

#include "reports/layout/laid_report.h"

#include <QPainter>

namespace gapwright {

ReportDocument::ReportDocument()
    : m_laid(std::make_shared<const LaidReport>())
{
}

ReportDocument::ReportDocument(std::shared_ptr<const LaidReport> laid)
    : m_laid(std::move(laid))
{
}

int ReportDocument::pageCount() const
{
    return int(m_laid->pages.size());
}

QSizeF ReportDocument::pageSize() const
{
    return m_laid->pageSize;
}

void ReportDocument::paintPage(QPainter &painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const LaidPage &laid = m_laid->pages[std::size_t(page)];
    for (const PaintStep &step : laid.artifacts)
        step(painter);
    for (const PagePart &part : laid.parts)
        part.paint(painter);
    painter.restore();
}

const std::vector<OutlineEntry> &ReportDocument::outline() const
{
    return m_laid->outline;
}

std::optional<OutlineEntry> ReportDocument::find(const QString &anchor) const
{
    for (const OutlineEntry &entry : m_laid->anchors) {
        if (entry.anchor == anchor)
            return entry;
    }
    return std::nullopt;
}

QString ReportDocument::linkAt(int page, QPointF point) const
{
    for (const LinkArea &link : m_laid->links) {
        if (link.page == page && link.box.contains(point))
            return link.target;
    }
    return {};
}

QString ReportDocument::title() const
{
    return m_laid->properties.title;
}

} // namespace gapwright
