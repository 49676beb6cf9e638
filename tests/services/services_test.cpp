// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/services_test.h"

#include "content/catalogue_loader.h"

#include <QFile>

namespace gapwright::test {

std::shared_ptr<const Catalogue> catalogue()
{
    static const std::shared_ptr<const Catalogue> loaded = [] {
        Result<Catalogue> result = loadCatalogue();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return std::make_shared<const Catalogue>(std::move(result).value());
    }();
    return loaded;
}

OpenRequest asking(const QString &path)
{
    OpenRequest request;
    request.path = path;
    request.author = QStringLiteral("Ann Example");
    request.application = QStringLiteral("test");
    return request;
}

NewProject newProject(const QString &path)
{
    NewProject project;
    project.file = asking(path);
    project.engagement.organization = QStringLiteral("Client");
    project.firstAssessment = Assessment();
    project.firstAssessment->heldOn = QDate(2026, 3, 2);
    return project;
}

std::unique_ptr<ProjectFile> madeProject(const QString &path)
{
    Result<std::unique_ptr<ProjectFile>> made = makeProject(newProject(path), *catalogue());
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(made).value();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace gapwright::test
