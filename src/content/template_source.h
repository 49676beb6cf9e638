// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace gapwright {

/// The Markdown of a document template ("T08") with its front matter, as UTF-8. The default is the
/// folder compiled in. NotFound, naming the file, when there is none.
[[nodiscard]] Result<QByteArray>
templateSource(const QString &id, const QString &language = QStringLiteral("en"),
               const QString &folder = QStringLiteral(":/content"));

} // namespace gapwright
