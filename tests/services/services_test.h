// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/project_creation.h"

#include <QTemporaryDir>
#include <QTest>

namespace gapwright::test {

/// A folder of its own for one test, removed at its end.
class Folder {
public:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString project() const { return file(QStringLiteral("Client.gapwright")); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// The built-in catalogue, loaded once.
[[nodiscard]] std::shared_ptr<const Catalogue> catalogue();

[[nodiscard]] OpenRequest asking(const QString &path);
/// A request for "Client" with a baseline held on 2026-03-02.
[[nodiscard]] NewProject newProject(const QString &path);
/// The project of that request; ends the program when it cannot be made.
[[nodiscard]] std::unique_ptr<ProjectFile> madeProject(const QString &path);

[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace gapwright::test

/// Fails with the error's own words.
#define GW_VERIFY(outcome)                                                                         \
    do {                                                                                           \
        const auto &gwOutcome = (outcome);                                                         \
        if (!gwOutcome)                                                                            \
            QFAIL(qPrintable(gwOutcome.error().message + QLatin1Char(' ')                          \
                             + gwOutcome.error().detail));                                         \
    } while (false)
