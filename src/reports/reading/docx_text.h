// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "reports/blocks.h"

#include <QStringList>

namespace gapwright {

/// The text of a Word file.
struct DocxText {
    QString title; ///< paragraph of style "Title", else of the properties; may be empty
    Blocks blocks; ///< headings from level 1 on
    QStringList leftOut; ///< in words: "3 pictures"
};

/// Reads headings, paragraphs, lists and tables; changes that are tracked count as made. Front
/// page, control tables and contents that Gapwright itself wrote are left out, since they come from
/// the data of a document. Refuses as readDocumentText() says.
[[nodiscard]] Result<DocxText> readDocxText(const QByteArray &bytes, const QString &file);

} // namespace gapwright
