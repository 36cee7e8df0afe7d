// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtosignoutreport.h"
#include "logtouseragent.h"
#include "sessionstorage_p.h"
#include "signout/revocations_p.h"

#include <QtCore/QPointer>

namespace Logto {

// One sign-out: the stored session goes first, then the refresh token is revoked and, if wanted,
// the provider's own session ended on its page. Offline, the first still works.
class SignOutOperation : public QObject
{
    Q_OBJECT

public:
    SignOutOperation(Connection &connection, Revocations &revocations, SessionStorage &storage,
                     const Session &session, QObject *parent = nullptr);
    ~SignOutOperation() override;

    // \a agent is needed only for the provider's page.
    void start(bool endProviderSession, LogtoUserAgent *agent);

Q_SIGNALS:
    // The user has nothing left to wait for, though the revocation may still be under way.
    void settled();
    void finished(const LogtoSignOutReport &report);

private:
    void clearStorage();
    void revoke();
    void endProviderSession();
    void openPage(const ProviderMetadata &metadata);
    void takeCallback(const QUrl &callback);
    void leavePage();
    void note(const LogtoError &error);
    void complete(bool &step);

    Connection &m_connection;
    Revocations &m_revocations;
    SessionStorage &m_storage;
    Session m_session;
    QPointer<LogtoUserAgent> m_agent;
    QString m_state;
    QUrl m_redirectUri;
    LogtoSignOutReport m_report;
    bool m_cleared = false;
    bool m_pageLeft = false;
    bool m_revocationDone = false;
};

} // namespace Logto
