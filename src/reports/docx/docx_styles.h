// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/documents/document_output.h"
#include "reports/layout/report_style.h"

#include <QMap>

namespace gapwright {

/// Six digits of a colour for OOXML: "1F6FA8".
[[nodiscard]] QString hexOf(const QColor &colour);

/// The paragraph, character and table styles that documents are written with.
class DocxStyles {
public:
    /// `known` has the ids of a client's styles by lower-case name; those are used as they are.
    explicit DocxStyles(QMap<QString, QString> known = {});

    /// The id of a style of this file's list; `name` as in Word: "heading 1".
    [[nodiscard]] QString id(const QString &name) const;
    /// A whole word/styles.xml.
    [[nodiscard]] QByteArray part(const DocumentOutput &output, const ReportStyle &look,
                                  bool numberedHeadings) const;
    /// A client's word/styles.xml with the styles it lacks added.
    [[nodiscard]] QByteArray extended(const QByteArray &part, const ReportStyle &look) const;

private:
    [[nodiscard]] QString definitions(const ReportStyle &look, bool numberedHeadings) const;

    QMap<QString, QString> m_known;
};

} // namespace gapwright
