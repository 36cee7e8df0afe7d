// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "secretservice_p.h"

#include "errors_p.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Logto {

namespace {

// https://specifications.freedesktop.org/secret-service
constexpr auto ServiceName = "org.freedesktop.secrets"_L1;
constexpr auto ServicePath = "/org/freedesktop/secrets"_L1;
constexpr auto ServiceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto CollectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto PropertiesInterface = "org.freedesktop.DBus.Properties"_L1;

constexpr auto CallTimeLimit = 5s;

void call(QObject *parent, const QDBusMessage &message,
          std::function<void(const QDBusPendingCall &)> handler)
{
    const QDBusPendingCall reply = QDBusConnection::sessionBus().asyncCall(
        message, static_cast<int>(std::chrono::milliseconds(CallTimeLimit).count()));
    auto *watcher = new QDBusPendingCallWatcher(reply, parent);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [watcher, handler = std::move(handler)] {
                         watcher->deleteLater();
                         handler(*watcher);
                     });
}

LogtoError explain(const QDBusError &error)
{
    if (error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout)
        return Errors::storageWaiting();
    return Errors::storageUnavailable(
        "No Secret Service on the session bus (%1: %2). Install and start one, such as "
        "gnome-keyring, KeePassXC or KWallet."_L1.arg(error.name(), error.message()));
}

} // namespace

QString SecretService::obstacle()
{
    if (!isInUse())
        return {};
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    if (dispatcher && dispatcher->inherits("QEventDispatcherGlib"))
        return {};
    return u"QtKeychain gets no answer from the Secret Service without the GLib event loop. Unset "
           "QT_NO_GLIB in the environment, and use a Qt that is built with GLib."_s;
}

// QtKeychain prefers KWallet in a KDE session, and which one it takes depends on its version.
bool SecretService::isInUse()
{
    return qgetenv("XDG_CURRENT_DESKTOP") != "KDE"
        && qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

void SecretService::ask(const Handler &handler)
{
    if (!isInUse())
        return handler({});
    if (!QDBusConnection::sessionBus().isConnected()) {
        return handler(Errors::storageUnavailable(
            u"There is no D-Bus session bus. Start the application in a desktop session, or with "
            "dbus-run-session and a Secret Service such as gnome-keyring."_s));
    }

    watch();
    auto message =
        QDBusMessage::createMethodCall(ServiceName, ServicePath, ServiceInterface, u"ReadAlias"_s);
    message << u"default"_s;
    call(this, message, [this, handler](const QDBusPendingReply<QDBusObjectPath> &reply) {
        if (reply.isError())
            return handler(explain(reply.error()));
        const QString path = reply.value().path();
        if (path == "/"_L1) {
            return handler(Errors::storageUnavailable(
                u"The Secret Service has no default collection. Create one, for instance the "
                "keyring named \"login\" in Passwords and Keys (seahorse)."_s));
        }
        askLocked(path, handler);
    });
}

void SecretService::askLocked(const QString &collectionPath, const Handler &handler)
{
    auto message =
        QDBusMessage::createMethodCall(ServiceName, collectionPath, PropertiesInterface, u"Get"_s);
    message << QString(CollectionInterface) << u"Locked"_s;
    call(this, message, [handler](const QDBusPendingReply<QVariant> &reply) {
        if (reply.isError())
            return handler(explain(reply.error()));
        handler(reply.value().toBool() ? Errors::storageLocked() : LogtoError());
    });
}

void SecretService::watch()
{
    if (m_isWatching || !isInUse() || !QDBusConnection::sessionBus().isConnected())
        return;
    m_isWatching = true;

    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(ServiceName, {}, PropertiesInterface, u"PropertiesChanged"_s,
                {QString(CollectionInterface)}, {}, this,
                SLOT(onPropertiesChanged(QString, QVariantMap)));
    bus.connect(ServiceName, ServicePath, ServiceInterface, u"CollectionChanged"_s, this,
                SIGNAL(maybeChanged()));

    auto *watcher =
        new QDBusServiceWatcher(ServiceName, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &SecretService::changed);
}

void SecretService::onPropertiesChanged(const QString &interface, const QVariantMap &properties)
{
    if (interface == CollectionInterface && properties.contains(u"Locked"_s))
        Q_EMIT changed();
}

} // namespace Logto
