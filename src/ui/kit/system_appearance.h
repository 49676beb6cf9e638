// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QObject>

class QDBusVariant;

namespace gapwright {

/// What the desktop asks of every program: dark or light, more contrast, less motion. Starts from
/// the palette of the platform; listen() then follows the desktop portal, where there is one.
class SystemAppearance : public QObject {
    Q_OBJECT
public:
    /// Must be made before the program sets a palette of its own.
    explicit SystemAppearance(QObject *parent = nullptr);

    /// Asks org.freedesktop.portal.Settings on this bus, without waiting for the answer, and
    /// follows its changes. Without a portal nothing changes. `service` is empty on a peer
    /// connection.
    void listen(QDBusConnection bus,
                const QString &service = QStringLiteral("org.freedesktop.portal.Desktop"));

    [[nodiscard]] bool prefersDark() const { return m_dark; }
    [[nodiscard]] bool prefersContrast() const { return m_contrast; }
    [[nodiscard]] bool prefersReducedMotion() const { return m_reducedMotion; }

signals:
    void changed();

private slots:
    void takeChange(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(QDBusConnection bus, const QString &service, const QString &space, const QString &key);
    void take(const QString &space, const QString &key, const QVariant &value);

    bool m_dark = false;
    bool m_contrast = false;
    bool m_reducedMotion = false;
};

} // namespace gapwright
