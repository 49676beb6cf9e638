// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_backup.h"

#include "storage/backup.h"

#include <QFileInfo>

namespace gapwright {

Result<std::optional<QString>> backUpDaily(ProjectFile &project, const Clock &clock)
{
    if (project.isReadOnly())
        return std::optional<QString>();
    const QString today =
        QLatin1Char(' ') + clock.nowUtc().date().toString(QStringLiteral("yyyyMMdd"));
    const QStringList earlier = backupsOf(project.path());
    for (const QString &path : earlier) {
        if (QFileInfo(path).completeBaseName().contains(today + QLatin1Char('-')))
            return std::optional<QString>();
    }
    const Result<QString> made = rotateBackups(project, clock.nowUtc(), backupsKept);
    if (!made)
        return made.error();
    return std::optional<QString>(*made);
}

} // namespace gapwright
