// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QLocalServer;

namespace gapwright {

/// One window per user: a second start hands its file to the first and ends. Uses a local socket
/// that only the same user may open; nothing goes over a network.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `name` tells apart what may run side by side; the default holds the user.
    explicit SingleInstance(const QString &name = defaultName(), QObject *parent = nullptr);

    /// Hands the file (may be empty) to the program that is running; false when there is none.
    [[nodiscard]] bool handOver(const QString &file) const;
    /// Becomes the running program. False when it cannot listen; then every start has a window.
    bool listen();

    [[nodiscard]] static QString defaultName();

signals:
    /// Another start asked for the window, with an absolute path or an empty text.
    void asked(const QString &file);

private:
    void receive();

    QString m_name;
    QLocalServer *m_server;
};

} // namespace gapwright
