// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report_document.h"

#include <QByteArray>
#include <QDate>
#include <QRectF>

#include <functional>

namespace gapwright {

/// Paints in points from the top left corner of the page.
using PaintStep = std::function<void(QPainter &)>;

/// A node of the structure tree, which tells readers without eyes what is what.
struct StructureElement {
    QByteArray type; ///< standard structure type of PDF: "P", "TD"
    int parent = -1; ///< index; -1 for the document itself
    QString alternative = {};
    QString actualText = {}; ///< the whole text where lines are broken
    int columnSpan = 1;
    bool columnHeader = false;
};

struct PagePart {
    int element = -1; ///< index of its structure element
    PaintStep paint;
};

struct LaidPage {
    std::vector<PaintStep> artifacts; ///< grounds, rules, repeated heads; painted first
    std::vector<PagePart> parts; ///< in reading order
};

struct LinkArea {
    int page = 0;
    QRectF box; ///< points
    QString target; ///< anchor
    QString text;
    int element = -1;
};

/// What the properties of the PDF say.
struct ReportProperties {
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QString language; ///< BCP 47
    QDate date;
};

/// All pages with what lies on them. Pages know nothing of paper or screen.
struct LaidReport {
    QSizeF pageSize;
    std::vector<LaidPage> pages;
    std::vector<StructureElement> elements;
    std::vector<OutlineEntry> outline; ///< headings in order
    std::vector<OutlineEntry> anchors; ///< headings and other targets
    std::vector<LinkArea> links;
    ReportProperties properties;
};

} // namespace gapwright
