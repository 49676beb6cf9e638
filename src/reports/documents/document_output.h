// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QPageSize>
#include <QString>

namespace gapwright {

enum class DocumentLook {
    Paper, ///< policies, plans, records: one chapter follows the other
    Book ///< guides: chapters stand out and begin on a new page
};

/// What stands around the text of a document: head and foot of its pages, and its properties.
struct DocumentOutput {
    QString title;
    QString number = {}; ///< "POL-001"; empty for none
    QString version = {}; ///< "1.2"; empty for none
    QString classification = {};
    QString organization = {}; ///< at the head of the pages
    QString author = {};
    QString language = QStringLiteral("en-GB"); ///< BCP 47
    QDate date = {}; ///< of the properties: the same data give the same bytes
    QPageSize::PageSizeId pageSize = QPageSize::A4; ///< A4 or Letter
    DocumentLook look = DocumentLook::Paper;
    bool landscape = false; ///< of preview and PDF
};

/// "POL-001 · Version 1.2", or what there is of it.
[[nodiscard]] QString identityOf(const DocumentOutput &output);

} // namespace gapwright
