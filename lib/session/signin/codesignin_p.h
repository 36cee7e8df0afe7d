// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection_p.h"
#include "logtouseragent.h"
#include "signin/signinoperation_p.h"

#include <QtCore/QPointer>

namespace Logto {

// A sign-in by the authorization code flow, on a page that a user agent shows.
class CodeSignIn : public SignInOperation
{
    Q_OBJECT

public:
    CodeSignIn(Connection &connection, LogtoUserAgent *agent, const LogtoSignInOptions &options,
               QObject *parent = nullptr);
    ~CodeSignIn() override;

    void start() override;
    void cancel() override;

private:
    LogtoResult<Parameters> prepare();
    void openPage(const QUrl &url);
    void takeCallback(const QUrl &callback);
    void exchange(const QString &code);
    void fail(const LogtoError &error);
    void releaseAgent();

    Connection &m_connection;
    QPointer<LogtoUserAgent> m_agent;
    LogtoSignInOptions m_options;
    PendingSignIn m_pending;
    LogtoUserAgent::Request m_request;
    QString m_method;
    bool m_cancelled = false;
};

} // namespace Logto
