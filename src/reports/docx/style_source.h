// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/zip_package.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace gapwright {

struct PackageRelation {
    QString id;
    QString type; ///< the full URI
    QString target; ///< as written in the package
    bool external = false;
};

/// A client's .docx or .dotx whose look is taken over. Its text is not.
struct DocxStyleSource {
    std::vector<ZipPart> parts; ///< styles, theme, fonts, heads and feet with their pictures
    std::vector<PackageRelation> relations; ///< of the document to those parts
    QMap<QString, QString> contentTypes; ///< of the parts: "/word/header1.xml"
    QMap<QString, QString> styleIds; ///< by name in lower case: "heading 1"
    QByteArray numbering; ///< word/numbering.xml; may be empty
    QByteArray section; ///< w:sectPr of the whole document; may be empty
    double textWidth = 0; ///< points between the margins; 0 when the section does not say
    bool hasFrame = false; ///< a head or a foot
    bool numbersHeadings = false; ///< its heading styles number themselves
};

/// Reads a style source. Refused with a sentence: what is no zip file, unpacks to more than
/// `ZipLimits` (Hostile), or has no document, no styles, or no style for headings.
[[nodiscard]] Result<DocxStyleSource> readStyleSource(const QByteArray &bytes, const QString &file);

} // namespace gapwright
