// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection_p.h"
#include "network/networkreturn_p.h"
#include "time/backoff_p.h"
#include "time/waketimer_p.h"

#include <QtCore/QQueue>

namespace Logto {

// The refresh tokens that are still to be revoked after a sign-out. Those that the network holds up
// are tried again until it is done; they are in memory only, as a sign-out leaves nothing behind.
class LOGTO_CORE_EXPORT Revocations : public QObject
{
    Q_OBJECT

public:
    explicit Revocations(Connection &connection, QObject *parent = nullptr);
    ~Revocations() override;

    // The outcome of the first try.
    QFuture<LogtoResult<void>> revoke(const Session &session);

    bool isPending() const { return !m_sessions.isEmpty(); }
    // The network may be there again.
    void retryNow();

Q_SIGNALS:
    void pendingChanged();

private:
    void keep(const Session &session, const LogtoError &error);
    void retry();
    void take(const LogtoResult<void> &revoked);
    void backOff(const LogtoError &error);

    Connection &m_connection;
    QQueue<Session> m_sessions; // without anything else
    bool m_trying = false;
    Backoff m_backoff;
    WakeTimer m_timer;
    NetworkReturn m_networkReturn;
};

} // namespace Logto
