// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/layout/laid_report.h"

#include <QThreadPool>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <future>
#include <vector>

/// Parts of the pass over a PDF that Qt wrote. They throw what qpdf throws; writePdf() catches it.
namespace gapwright::pdf {

using Pages = std::vector<QPDFPageObjectHelper>;

/// Marked content of one page: the element of each mark, in painting order.
using PageMarks = std::vector<int>;

[[nodiscard]] QPDFObjectHandle unicodeText(const QString &text);
[[nodiscard]] QPDFObjectHandle destinationOf(const OutlineEntry &entry, Pages &pages,
                                             const LaidReport &report);

/// Bookmarks, opened at the first level.
void addOutline(QPDF &file, Pages &pages, const LaidReport &report);

/// The structure tree with the links; `marks` has one entry per page.
void addStructure(QPDF &file, Pages &pages, const LaidReport &report,
                  const std::vector<PageMarks> &marks);

/// Where a part of a page begins the painter leaves a tiny rectangle off the page. This turns those
/// into marked content, on other threads and while later pages are still being painted.
class MarkReplacer {
public:
    /// The report outlives this.
    explicit MarkReplacer(const LaidReport &report);
    ~MarkReplacer(); ///< waits for what is under way

    /// The next page has been painted: its marks, and what Qt wrote to the file meanwhile. When the
    /// content of the page cannot be told there, it is marked later.
    void add(const PageMarks &marks, const QByteArray &written);
    /// Puts the marked contents into the pages, as many as were added, and returns how many marks
    /// each page had.
    std::vector<int> replace(Pages &pages);

private:
    struct Marked {
        QByteArray unmarked; ///< what was marked, packed as Qt wrote it
        QByteArray packed;
        int found = 0;
    };
    [[nodiscard]] Marked marked(const QByteArray &packed, const PageMarks &marks) const;

    const LaidReport &m_report;
    std::vector<PageMarks> m_marks;
    std::vector<std::future<Marked>> m_contents;
    QThreadPool m_threads; ///< ends first, and waits then
};

/// Where the rectangle for a mark lies: `mark` from 1, 0 for what is no content.
[[nodiscard]] QRectF markBox(int mark);

/// Language, title, dates, XMP: document information and XMP say the same, as PDF/A asks.
void addMetadata(QPDF &file, const ReportProperties &properties);

/// Presentation forms and radicals in the maps from glyphs to text become plain letters (NFKC), so
/// that search and copy find words.
void normaliseUnicodeMaps(QPDF &file);

} // namespace gapwright::pdf
