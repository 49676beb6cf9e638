// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_access.h"

#include <QCoreApplication>
#include <QDir>

namespace gapwright {

namespace {

QString applicationName()
{
    const QString name = QCoreApplication::applicationName();
    return name.isEmpty() ? QStringLiteral("Gapwright") : name;
}

} // namespace

Result<std::unique_ptr<ProjectFile>> openToRead(const QString &path)
{
    OpenRequest request;
    request.path = path;
    request.author = defaultAuthor();
    request.application = applicationName();
    request.readOnly = true;
    return ProjectFile::open(request);
}

Result<std::unique_ptr<ProjectFile>> openToChange(const QString &path, const QString &author)
{
    OpenRequest request;
    request.path = path;
    request.author = author;
    request.application = applicationName();
    Result<std::unique_ptr<ProjectFile>> opened = ProjectFile::open(request);
    if (!opened || !(*opened)->isReadOnly())
        return opened;
    const QString reason = (*opened)->report().readOnlyReason;
    return Error{reason.isEmpty()
                     ? QCoreApplication::translate("Services",
                                                   "%1 can only be read. Make the file and its "
                                                   "folder writable and try again.")
                           .arg(QDir::toNativeSeparators(path))
                     : reason,
                 ErrorKind::ReadOnly,
                 {}};
}

QString defaultAuthor()
{
    for (const char *variable : {"GAPWRIGHT_AUTHOR", "USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return QDir::home().dirName().isEmpty() ? applicationName() : QDir::home().dirName();
}

} // namespace gapwright
