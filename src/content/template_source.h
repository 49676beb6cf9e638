// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gapwright {

/// What a document template says about itself, between the two lines "---" at its top.
struct TemplateFront {
    QString id; ///< "T08"
    QString kind;
    QStringList clauses;
    QString step;
    QStringList mandatory; ///< ids of the documented information it gives; may be empty
    QString ownerRole;
    QStringList fields; ///< what is filled in from the project
};

/// The Markdown of a document template ("T08") with its front matter, as UTF-8. The default is the
/// folder compiled in. NotFound, naming the file, when there is none.
[[nodiscard]] Result<QByteArray>
templateSource(const QString &id, const QString &language = QStringLiteral("en"),
               const QString &folder = QStringLiteral(":/content"));

/// The front matter of a template's source. Damaged, naming the line or the missing key, when it
/// does not hold exactly the keys of TemplateFront.
[[nodiscard]] Result<TemplateFront> templateFront(const QByteArray &source);

} // namespace gapwright
