// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace gapwright {

struct LaidReport;

/// A heading that a reader can jump to.
struct OutlineEntry {
    QString title;
    QString anchor; ///< "8.6.1", "plan"; unique in the document
    int level = 1; ///< 1 to 4
    int page = 0; ///< from 0
    double y = 0; ///< points below the top of the page
};

/// A report laid out on pages. What is painted here is what the PDF holds. A value; copies share
/// the pages, which never change. Not to be painted from two threads at once.
class ReportDocument {
public:
    ReportDocument();
    explicit ReportDocument(std::shared_ptr<const LaidReport> laid);

    [[nodiscard]] int pageCount() const;
    /// In points, the same for all pages.
    [[nodiscard]] QSizeF pageSize() const;
    /// Paints the page from the painter's origin in units of points: scale the painter before for a
    /// preview. The paper itself is not painted. Nothing happens for a page that does not exist.
    void paintPage(QPainter &painter, int page) const;
    [[nodiscard]] const std::vector<OutlineEntry> &outline() const;
    /// Where an anchor lies: headings, and "item:8.6.1-08" for items. Nothing when unknown.
    [[nodiscard]] std::optional<OutlineEntry> find(const QString &anchor) const;
    /// The target of the link at a point of a page, or an empty text.
    [[nodiscard]] QString linkAt(int page, QPointF point) const;
    [[nodiscard]] QString title() const;

    [[nodiscard]] const LaidReport &laid() const { return *m_laid; }

private:
    std::shared_ptr<const LaidReport> m_laid; ///< never null
};

} // namespace gapwright
