// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace gapwright::test {

/// What a run of gapwright-cli left behind.
struct Ran {
    int code = -1; ///< -1 when it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// Code 0 and nothing on the standard error.
    [[nodiscard]] bool isFine() const { return code == 0 && err.isEmpty(); }
    /// That code, one line on the standard error, and every one of the words in it.
    [[nodiscard]] bool failsWith(int wanted, const QStringList &words) const;
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString text() const { return QString::fromUtf8(out + err); }
};

/// Runs gapwright-cli and waits for its end.
Ran run(const QStringList &words);

/// A folder of its own for one test, removed at its end.
class Folder {
public:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString project() const { return file(QStringLiteral("Client.gapwright")); }
    [[nodiscard]] QStringList names() const; ///< of all files in it

private:
    QTemporaryDir m_folder;
};

/// Makes a new project at `path`; false when that fails.
[[nodiscard]] bool makeProject(const QString &path);
/// Copies the sample project, made once per test program, to `path`.
[[nodiscard]] bool makeSample(const QString &path);

[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace gapwright::test

#define GW_RUNS(ran)                                                                               \
    do {                                                                                           \
        const auto &gwRan = (ran);                                                                 \
        QVERIFY2(gwRan.isFine(), qPrintable(gwRan.text()));                                        \
    } while (false)
