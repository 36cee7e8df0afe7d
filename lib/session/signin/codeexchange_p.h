// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection_p.h"
#include "signin/signinoperation_p.h"

namespace Logto {

// The second half of a sign-in by the authorization code flow: from the redirect to the session.
class CodeExchange : public SignInOperation
{
    Q_OBJECT

public:
    explicit CodeExchange(Connection &connection, QObject *parent = nullptr);

    void cancel() override;

protected:
    Connection &connection() { return m_connection; }
    bool isCancelled() const { return m_cancelled; }

    // Ends the operation.
    void takeCallback(const QUrl &callback, const PendingSignIn &pending, const QString &method);
    virtual void fail(const LogtoError &error);

private:
    Connection &m_connection;
    bool m_cancelled = false;
};

} // namespace Logto
