// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "keyring.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusReply>

#include <csignal>

using namespace Qt::StringLiterals;

QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

const auto ServicePath = u"/org/freedesktop/secrets"_s;
const auto ServiceInterface = u"org.freedesktop.Secret.Service"_s;
const auto CollectionInterface = u"org.freedesktop.Secret.Collection"_s;
const auto ItemInterface = u"org.freedesktop.Secret.Item"_s;
// Made by gnome-keyring for its own tests and for the login.
const auto InternalInterface = u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s;

QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments = {})
{
    auto message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 5000);
}

bool succeeds(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ReplyMessage)
        return true;
    qWarning() << reply.errorName() << reply.errorMessage();
    return false;
}

QVariant property(const QString &path, const QString &interface, const QString &name)
{
    const QDBusReply<QVariant> reply =
        call(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    return reply.value();
}

void signalKeyring(int signal)
{
    const int pid = qEnvironmentVariableIntValue("LOGTO_TEST_KEYRING_PID");
    if (pid <= 0 || kill(pid, signal) != 0)
        qFatal("There is no keyring to signal; run the test in with-keyring");
}

} // namespace

Keyring::Keyring()
{
    qDBusRegisterMetaType<Secret>();
    qDBusRegisterMetaType<QMap<QString, QString>>();

    const QDBusReply<QDBusObjectPath> collection =
        call(ServicePath, ServiceInterface, u"ReadAlias"_s, {u"default"_s});
    m_collection = collection.value();

    const QDBusMessage session = call(ServicePath, ServiceInterface, u"OpenSession"_s,
                                      {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    m_session = session.arguments().value(1).value<QDBusObjectPath>();
}

bool Keyring::lock()
{
    return succeeds(call(ServicePath, ServiceInterface, u"Lock"_s,
                         {QVariant::fromValue(QList{m_collection})}))
        && isLocked();
}

bool Keyring::unlock()
{
    const Secret password = makeSecret(qgetenv("LOGTO_TEST_KEYRING_PASSWORD"));
    return succeeds(call(ServicePath, InternalInterface, u"UnlockWithMasterPassword"_s,
                         {QVariant::fromValue(m_collection), QVariant::fromValue(password)}))
        && !isLocked();
}

bool Keyring::isLocked() const
{
    return property(m_collection.path(), CollectionInterface, u"Locked"_s).toBool();
}

QStringList Keyring::items(const QString &key) const
{
    const QMap<QString, QString> attributes{{u"user"_s, key}, {u"server"_s, key}};
    const QDBusMessage reply =
        call(ServicePath, ServiceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)});
    QStringList result;
    for (const QVariant &argument : reply.arguments()) {
        const auto paths = qdbus_cast<QList<QDBusObjectPath>>(argument);
        for (const QDBusObjectPath &path : paths)
            result.append(path.path());
    }
    return result;
}

QString Keyring::type(const QString &item) const
{
    const QVariant attributes = property(item, ItemInterface, u"Attributes"_s);
    return qdbus_cast<QMap<QString, QString>>(attributes).value(u"type"_s);
}

bool Keyring::setSecret(const QString &item, const QByteArray &secret)
{
    return succeeds(
        call(item, ItemInterface, u"SetSecret"_s, {QVariant::fromValue(makeSecret(secret))}));
}

bool Keyring::removeItem(const QString &item)
{
    return succeeds(call(item, ItemInterface, u"Delete"_s));
}

void Keyring::suspend()
{
    signalKeyring(SIGSTOP);
}

void Keyring::resume()
{
    signalKeyring(SIGCONT);
}

Secret Keyring::makeSecret(const QByteArray &value) const
{
    return {m_session, {}, value, u"text/plain"_s};
}
