// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "silentprompter.h"

#include <QtDBus/QDBusMessage>

using namespace Qt::StringLiterals;

namespace {

const auto ConnectionName = u"prompter"_s;

} // namespace

SilentPrompter::SilentPrompter()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, ConnectionName))
{
    m_isReady = m_bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, this)
        && m_bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
}

SilentPrompter::~SilentPrompter()
{
    QDBusConnection::disconnectFromBus(ConnectionName);
}

QString SilentPrompter::introspect(const QString &) const
{
    return {};
}

bool SilentPrompter::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() != "BeginPrompting"_L1)
        return false;
    // Accepted, but the prompt that was asked for is never made ready.
    connection.send(message.createReply());
    ++m_prompts;
    return true;
}
