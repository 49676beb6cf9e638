// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace gapwright::test {

namespace {

constexpr int patience = 60'000;

} // namespace

bool Ran::failsWith(int wanted, const QStringList &words) const
{
    const QString line = QString::fromUtf8(err);
    return code == wanted && line.count(QLatin1Char('\n')) == 1 && line.endsWith(QLatin1Char('\n'))
        && std::ranges::all_of(words, [&](const QString &word) { return line.contains(word); });
}

QJsonObject Ran::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Ran::array() const
{
    return QJsonDocument::fromJson(out).array();
}

Ran run(const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GAPWRIGHT_AUTHOR"), QStringLiteral("Ann Example"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GW_CLI), words);
    Ran ran;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

QStringList Folder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

bool makeProject(const QString &path)
{
    return run({QStringLiteral("new"), path, QStringLiteral("--organization"),
                QStringLiteral("Client"), QStringLiteral("--date"), QStringLiteral("2026-06-15")})
        .isFine();
}

bool makeSample(const QString &path)
{
    static const Folder folder;
    static const bool made =
        run({QStringLiteral("new"), folder.project(), QStringLiteral("--organization"),
             QStringLiteral("X"), QStringLiteral("--sample"), QStringLiteral("--date"),
             QStringLiteral("2026-06-15")})
            .isFine();
    return made && QFile::copy(folder.project(), path);
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
