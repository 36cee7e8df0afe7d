// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtouseragent.h"
#include "sessionstorage_p.h"
#include "signin/codeexchange_p.h"

#include <QtCore/QPointer>

namespace Logto {

// A sign-in by the authorization code flow, on a page that a user agent shows.
class CodeSignIn : public CodeExchange
{
    Q_OBJECT

public:
    // \a storage is for agents that outlive the process.
    CodeSignIn(Connection &connection, SessionStorage &storage, const Clock &clock,
               LogtoUserAgent *agent, const LogtoSignInOptions &options, QObject *parent = nullptr);
    ~CodeSignIn() override;

    void start() override;
    void cancel() override;

private:
    LogtoResult<Parameters> prepare();
    void store(const QUrl &url);
    void openPage(const QUrl &url);
    void takeRedirect(const QUrl &callback);
    void fail(const LogtoError &error) override;
    void removeStored();
    void releaseAgent();

    SessionStorage &m_storage;
    Clock m_clock;
    QPointer<LogtoUserAgent> m_agent;
    LogtoSignInOptions m_options;
    PendingSignIn m_pending;
    LogtoUserAgent::Request m_request;
    QString m_method;
    bool m_stored = false;
};

} // namespace Logto
