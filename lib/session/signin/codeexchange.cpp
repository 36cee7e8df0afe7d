// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signin/codeexchange_p.h"

#include "andthen_p.h"
#include "openid/callback_p.h"

#include <QtCore/QPointer>

namespace Logto {

CodeExchange::CodeExchange(Connection &connection, QObject *parent)
    : SignInOperation(parent)
    , m_connection(connection)
{
}

void CodeExchange::cancel()
{
    m_cancelled = true;
    Q_EMIT cancelled();
}

void CodeExchange::takeCallback(const QUrl &callback, const PendingSignIn &pending,
                                const QString &method)
{
    const auto code = codeFromCallback(callback, pending, m_connection.provider().knownMetadata());
    if (!code)
        return fail(code.error());
    // A sign-in that was cancelled meanwhile leaves no refresh token behind at the provider.
    Connection *connection = &m_connection;
    andThen(connection->exchangeCode(pending, *code), connection,
            [operation = QPointer(this), connection, method](const LogtoResult<Session> &session) {
                const bool isWanted = operation && !operation->m_cancelled;
                if (isWanted && session)
                    Q_EMIT operation->succeeded(session->signedInBy(method));
                else if (isWanted)
                    operation->fail(session.error());
                else if (session && !session->refreshToken.isEmpty())
                    connection->revoke(*session);
            });
}

void CodeExchange::fail(const LogtoError &error)
{
    Q_EMIT failed(error);
}

} // namespace Logto
