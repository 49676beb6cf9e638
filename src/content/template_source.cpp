// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/template_source.h"

#include "content/json_source.h"

namespace gapwright {

Result<QByteArray> templateSource(const QString &id, const QString &language, const QString &folder)
{
    return readContentFile(QStringLiteral("%1/%2/templates/%3.md").arg(folder, language, id));
}

} // namespace gapwright
