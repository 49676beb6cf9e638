// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_lock.h"

#include "storage/storage_errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

namespace gapwright {

namespace {

constexpr int signingMilliseconds = 1000; // far longer than it takes to write five lines
constexpr int linesOfQLockFile = 5; // process, application, host, machine, boot; ours follow

QByteArray oneLine(const QString &text)
{
    return text.simplified().toUtf8() + '\n';
}

} // namespace

QString ProjectLock::fileNameOf(const QString &projectPath)
{
    const QFileInfo info(projectPath);
    return info.dir().filePath(QStringLiteral(".~lock.%1#").arg(info.fileName()));
}

ProjectLock::ProjectLock(const QString &projectPath)
    : m_projectPath(projectPath)
    , m_file(fileNameOf(projectPath))
{
    m_file.setStaleLockTime(0);
}

ProjectLock::State ProjectLock::tryOnce()
{
    if (m_file.tryLock(0))
        return State::Held;
    if (m_file.error() != QLockFile::LockFailedError)
        return State::NotCreatable;
    return owner().onThisHost ? State::HeldByOther : State::LeftByOtherHost;
}

bool ProjectLock::removeUnsigned()
{
    qint64 process = 0;
    QString host;
    QString application;
    const auto isSigned = [&] { return m_file.getLockInfo(&process, &host, &application); };
    for (int waited = 0; waited < signingMilliseconds; waited += 50) {
        if (isSigned() || !QFileInfo::exists(m_file.fileName()))
            return false;
        QThread::msleep(50);
    }
    return !isSigned() && QFile::remove(m_file.fileName());
}

ProjectLock::State ProjectLock::take(const QString &author, const QString &application,
                                     bool takeOver)
{
    m_wasLeft = QFileInfo::exists(m_file.fileName());
    State state = tryOnce();
    if (state == State::HeldByOther && removeUnsigned())
        state = tryOnce();
    if (state == State::LeftByOtherHost && takeOver && m_file.removeStaleLockFile())
        state = tryOnce();
    if (state == State::Held)
        sign(author, application);
    return state;
}

void ProjectLock::release()
{
    m_file.unlock();
}

void ProjectLock::sign(const QString &author, const QString &application) const
{
    // QLockFile reads its own five lines and ignores the rest. Where the file cannot be opened a
    // second time (Windows), others see the name of the process, which is good enough.
    QFile file(m_file.fileName());
    if (file.open(QIODevice::Append))
        file.write(oneLine(author) + oneLine(application));
}

LockOwner ProjectLock::owner() const
{
    LockOwner owner;
    qint64 process = 0;
    m_file.getLockInfo(&process, &owner.host, &owner.application);
    owner.onThisHost = owner.host.isEmpty() || owner.host == QSysInfo::machineHostName();
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return owner;
    const QList<QByteArray> lines = file.read(4096).split('\n');
    owner.author = QString::fromUtf8(lines.value(linesOfQLockFile));
    if (const QByteArray name = lines.value(linesOfQLockFile + 1); !name.isEmpty())
        owner.application = QString::fromUtf8(name);
    return owner;
}

Error ProjectLock::refusal(State state) const
{
    const LockOwner other = owner();
    const QString path = shownPath(m_projectPath);
    switch (state) {
    case State::HeldByOther:
        return {QCoreApplication::translate(
                    "Storage", "%1: Already open in %2 on %3. Open it for reading only?")
                    .arg(path, other.application, other.host),
                ErrorKind::LockedHere, other.author};
    case State::LeftByOtherHost:
        return {QCoreApplication::translate("Storage",
                                            "%1: %2 did not release this project. Take over only "
                                            "if it is closed there.")
                    .arg(path, other.host),
                ErrorKind::LockedElsewhere, other.author};
    case State::Held:
    case State::NotCreatable:
        return protectedFolderError(m_projectPath);
    }
    return {};
}

} // namespace gapwright
