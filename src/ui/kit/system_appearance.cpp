// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/system_appearance.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace gapwright {

namespace {

const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto gnomeInterface = QStringLiteral("org.gnome.desktop.interface");
const auto colourScheme = QStringLiteral("color-scheme");
const auto contrast = QStringLiteral("contrast");
const auto reducedMotion = QStringLiteral("reduced-motion");
const auto animations = QStringLiteral("enable-animations");

/// Read() answers a variant inside a variant, SettingChanged a single one.
QVariant innermost(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_dark = palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

void SystemAppearance::listen(QDBusConnection bus, const QString &service)
{
    if (!bus.isConnected())
        return;
    // Without this registration Qt 6.4 refuses to connect a slot that takes a QDBusVariant.
    qDBusRegisterMetaType<QDBusVariant>();
    bus.connect(service, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takeChange(QString, QString, QDBusVariant)));
    ask(bus, service, appearance, colourScheme);
    ask(bus, service, appearance, contrast);
    ask(bus, service, appearance, reducedMotion);
    ask(bus, service, gnomeInterface, animations);
}

void SystemAppearance::ask(QDBusConnection bus, const QString &service, const QString &space,
                           const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, portalPath, portalInterface,
                                                           QStringLiteral("Read"));
    question << space << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(space, key, innermost(reply.reply().arguments().value(0)));
    });
}

void SystemAppearance::takeChange(const QString &space, const QString &key,
                                  const QDBusVariant &value)
{
    take(space, key, innermost(value.variant()));
}

void SystemAppearance::take(const QString &space, const QString &key, const QVariant &value)
{
    const auto before = std::tuple(m_dark, m_contrast, m_reducedMotion);
    if (space == appearance && key == colourScheme)
        m_dark = value.toUInt() == 1;
    else if (space == appearance && key == contrast)
        m_contrast = value.toUInt() == 1;
    else if (space == appearance && key == reducedMotion)
        m_reducedMotion = value.toUInt() == 1;
    else if (space == gnomeInterface && key == animations)
        m_reducedMotion = !value.toBool();
    if (before != std::tuple(m_dark, m_contrast, m_reducedMotion))
        emit changed();
}

} // namespace gapwright
