// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gapwright {

/// The text of a foreign file, as a document of this project can go on with it.
struct ReadDocument {
    QString title; ///< never empty: of the document, else of the file's name
    QString markdown; ///< begins with the title as its heading; what looks like a field is text
    QStringList leftOut; ///< what the file holds besides, in words: "3 pictures"
};

/// Reads Markdown (.md, .markdown, .txt in UTF-8) or the text of a Word file (.docx, .docm, .dotx,
/// .dotm): headings, paragraphs with bold and italic, lists, tables. A file beyond the limits of
/// size, a zip bomb, a damaged part and any other kind of file are refused with a sentence that
/// names file and part. `file` is the name that people know.
[[nodiscard]] Result<ReadDocument> readDocumentText(const QByteArray &bytes, const QString &file);

/// The endings that can be read, without the dot: "docx".
[[nodiscard]] QStringList readableDocumentEndings();

} // namespace gapwright
