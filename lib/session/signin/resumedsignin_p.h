// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessionstorage_p.h"
#include "signin/codeexchange_p.h"

namespace Logto {

// The rest of a sign-in that another process has begun: from its redirect on.
class ResumedSignIn : public CodeExchange
{
    Q_OBJECT

public:
    ResumedSignIn(Connection &connection, SessionStorage &storage, const Clock &clock,
                  const QUrl &callback, QObject *parent = nullptr);

    void start() override;

private:
    void fetchMetadata();
    void takeStored();
    void resume(const QByteArray &data);
    void failUnawaited();

    SessionStorage &m_storage;
    Clock m_clock;
    QUrl m_callback;
};

// Whether \a callback answers the sign-in that waits, which stays where it is.
QFuture<LogtoResult<bool>> isAwaited(SessionStorage &storage, const LogtoConfig &config,
                                     const QUrl &callback);

// Removes a sign-in that nobody has come back to in time.
void dropExpiredSignIn(SessionStorage &storage, const LogtoConfig &config, const QDateTime &now);

} // namespace Logto
