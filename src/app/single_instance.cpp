// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace gapwright {

namespace {

constexpr int answerMs = 2000;
constexpr qint64 longestMessage = 64 * 1024;

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

QString SingleInstance::defaultName()
{
    const QByteArray user =
        QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("gapwright-") + QString::fromLatin1(user.left(16));
}

bool SingleInstance::handOver(const QString &file) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << (file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath());
    socket.write(message);
    if (!socket.waitForBytesWritten(answerMs))
        return false;
    // The answer proves that a living event loop took the file.
    return socket.waitForReadyRead(answerMs) && socket.readAll() == QByteArrayLiteral("ok");
}

bool SingleInstance::listen()
{
    if (m_server->listen(m_name))
        return true;
    QLocalServer::removeServer(m_name); // left by a program that crashed
    return m_server->listen(m_name);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto take = [this, socket] {
            if (socket->bytesAvailable() > longestMessage) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.startTransaction();
            QString file;
            stream >> file;
            if (!stream.commitTransaction())
                return;
            socket->write(QByteArrayLiteral("ok"));
            socket->flush();
            socket->disconnectFromServer();
            emit asked(file);
        };
        connect(socket, &QLocalSocket::readyRead, this, take);
        if (socket->bytesAvailable() > 0)
            take();
    }
}

} // namespace gapwright
