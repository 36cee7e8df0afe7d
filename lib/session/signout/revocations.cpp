// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signout/revocations_p.h"

#include "andthen_p.h"

namespace Logto {

Revocations::Revocations(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    connect(&m_timer, &WakeTimer::fired, this, &Revocations::retry);
    connect(&m_networkReturn, &NetworkReturn::returned, this, &Revocations::retryNow);
}

Revocations::~Revocations() = default;

QFuture<LogtoResult<void>> Revocations::revoke(const Session &session)
{
    return andThen(m_connection.revoke(session), this,
                   [this, session](const LogtoResult<void> &revoked) {
                       if (!revoked && revoked.error().isTransient())
                           keep(session, revoked.error());
                       return revoked;
                   });
}

void Revocations::keep(const Session &session, const LogtoError &error)
{
    Session ended;
    ended.appId = session.appId;
    ended.refreshToken = session.refreshToken;
    m_sessions.enqueue(ended);
    if (!m_trying)
        backOff(error);
    if (m_sessions.size() == 1)
        Q_EMIT pendingChanged();
}

void Revocations::backOff(const LogtoError &error)
{
    m_networkReturn.await();
    m_timer.start(m_backoff.next(error.retryAfter()));
}

void Revocations::retryNow()
{
    m_timer.stop();
    retry();
}

void Revocations::retry()
{
    if (m_sessions.isEmpty() || std::exchange(m_trying, true))
        return;
    andThen(m_connection.revoke(m_sessions.head()), this, [this](const LogtoResult<void> &revoked) {
        m_trying = false;
        take(revoked);
    });
}

// What is refused for good is not asked for again: there is nothing more to be done about it.
void Revocations::take(const LogtoResult<void> &revoked)
{
    if (!revoked && revoked.error().isTransient())
        return backOff(revoked.error());
    m_backoff.reset();
    m_sessions.dequeue();
    if (isPending())
        retry();
    else
        Q_EMIT pendingChanged();
}

} // namespace Logto
