// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/all_registers.h"
#include "storage/connection.h"
#include "storage/project_file.h"
#include "storage/record_table.h"

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

[[nodiscard]] OpenRequest asking(const QString &path);
/// A new project; fails the test run with a message when it cannot be made.
[[nodiscard]] std::unique_ptr<ProjectFile> newProject(const QString &path);
[[nodiscard]] std::unique_ptr<ProjectFile> opened(const QString &path);
/// The error of an opening that must fail; an empty message when it did not.
[[nodiscard]] Error refusalOf(const OpenRequest &request);

[[nodiscard]] Assessment someAssessment(const QString &name);
[[nodiscard]] ItemResult someResult(const Id<Assessment> &assessment, int number);

/// Writes an assessment with `results` results in one transaction and returns its id.
Id<Assessment> addAssessment(ProjectFile &file, const QString &name, int results);

/// All rows of all record tables as text, sorted: equal states give equal texts.
[[nodiscard]] QString stateOf(Connection &connection);
/// The rows that the search index holds, sorted, and what a fresh one would hold.
[[nodiscard]] QStringList searchEntries(Connection &connection);
[[nodiscard]] QStringList freshSearchEntries(Connection &connection);

[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

/// Writes to a file past Gapwright, as another SQLite program would.
void runForeign(const QString &path, const QByteArray &sql);

} // namespace gapwright::test

/// Fails with the error's own words.
#define GW_VERIFY(outcome)                                                                         \
    do {                                                                                           \
        const auto &gwOutcome = (outcome);                                                         \
        if (!gwOutcome)                                                                            \
            QFAIL(qPrintable(gwOutcome.error().message + QLatin1Char(' ')                          \
                             + gwOutcome.error().detail));                                         \
    } while (false)
