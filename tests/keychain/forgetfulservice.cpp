// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "forgetfulservice.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>

using namespace Qt::StringLiterals;

namespace {

const auto ServicePath = u"/org/freedesktop/secrets"_s;

QVariant path(const QString &name)
{
    return QVariant::fromValue(QDBusObjectPath(name));
}

QVariant variant(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

} // namespace

bool ForgetfulService::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.registerVirtualObject(ServicePath, this, QDBusConnection::SubPath)
        && bus.registerService(u"org.freedesktop.secrets"_s);
}

QString ForgetfulService::introspect(const QString &) const
{
    return {};
}

bool ForgetfulService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QVariant noPrompt = path(u"/"_s);
    const QVariant noItems = QVariant::fromValue(QList<QDBusObjectPath>());
    const QHash<QString, QVariantList> answers{
        {u"OpenSession"_s, {variant(QString()), path(ServicePath + "/session/1"_L1)}},
        {u"ReadAlias"_s, {path(ServicePath + "/collection/sieve"_L1)}},
        {u"Get"_s, {variant(false)}},
        {u"GetAll"_s, {QVariantMap()}},
        {u"CreateItem"_s, {path(ServicePath + "/collection/sieve/1"_L1), noPrompt}},
        {u"SearchItems"_s, {noItems, noItems}},
    };
    if (!answers.contains(message.member()))
        return false;

    const bool isEncrypted =
        message.member() == "OpenSession"_L1 && message.arguments().constFirst() != u"plain"_s;
    if (isEncrypted) {
        return connection.send(message.createErrorReply(
            u"org.freedesktop.DBus.Error.NotSupported"_s, u"Only plain sessions"_s));
    }
    if (message.member() == "CreateItem"_L1)
        ++m_writes;
    return connection.send(message.createReply(answers.value(message.member())));
}
