// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection_p.h"
#include "logtouseragent.h"

#include <QtCore/QPointer>

namespace Logto {

// One sign-in, from the authorization request to a verified session. Ends with exactly one of its
// signals and changes nothing by itself.
class SignInOperation : public QObject
{
    Q_OBJECT

public:
    SignInOperation(Connection &connection, LogtoUserAgent *agent,
                    const LogtoSignInOptions &options, QObject *parent = nullptr);
    ~SignInOperation() override;

    void start();
    void cancel();

    const LogtoSignInOptions &options() const { return m_options; }

Q_SIGNALS:
    void succeeded(const Logto::Session &session);
    void cancelled();
    void failed(const LogtoError &error);

private:
    void openPage(const QUrl &url);
    void takeCallback(const QUrl &callback);
    void exchange(const QString &code);
    void fail(const LogtoError &error);
    void releaseAgent();

    Connection &m_connection;
    QPointer<LogtoUserAgent> m_agent;
    LogtoSignInOptions m_options;
    PendingSignIn m_pending;
    bool m_cancelled = false;
};

} // namespace Logto
