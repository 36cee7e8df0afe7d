// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinoperation_p.h"

#include "errors_p.h"
#include "openid/callback_p.h"

namespace Logto {

SignInOperation::SignInOperation(Connection &connection, LogtoUserAgent *agent,
                                 const LogtoSignInOptions &options, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_agent(agent)
    , m_options(options)
    , m_pending(PendingSignIn::create(connection.config(), options))
{
}

SignInOperation::~SignInOperation()
{
    releaseAgent();
}

void SignInOperation::start()
{
    if (!m_agent)
        return fail(Errors::noUserAgent());
    const auto parameters = authorizationParameters(m_connection.config(), m_options, m_pending);
    if (!parameters)
        return fail(parameters.error());
    m_connection.prepareSignIn(*parameters).then(this, [this](const LogtoResult<QUrl> &url) {
        if (url)
            openPage(*url);
        else
            fail(url.error());
    });
}

void SignInOperation::cancel()
{
    m_cancelled = true;
    releaseAgent();
    Q_EMIT cancelled();
}

void SignInOperation::openPage(const QUrl &url)
{
    if (!m_agent)
        return cancel();
    connect(m_agent, &LogtoUserAgent::redirected, this, &SignInOperation::takeCallback);
    connect(m_agent, &LogtoUserAgent::dismissed, this, &SignInOperation::cancel);
    connect(m_agent, &LogtoUserAgent::failed, this, &SignInOperation::fail);
    connect(m_agent, &QObject::destroyed, this, &SignInOperation::cancel);
    m_agent->open({url, m_pending.redirectUri});
    // The user types now: time to fetch the keys that the ID token will need.
    m_connection.provider().keys();
}

void SignInOperation::takeCallback(const QUrl &callback)
{
    releaseAgent();
    const auto code =
        codeFromCallback(callback, m_pending, m_connection.provider().knownMetadata());
    if (code)
        exchange(*code);
    else
        fail(code.error());
}

void SignInOperation::exchange(const QString &code)
{
    // A sign-in that was cancelled meanwhile leaves no refresh token behind at the provider.
    Connection *connection = &m_connection;
    connection->exchangeCode(m_pending, code)
        .then(connection,
              [operation = QPointer(this), connection](const LogtoResult<Session> &session) {
                  const bool isWanted = operation && !operation->m_cancelled;
                  if (isWanted && session)
                      Q_EMIT operation->succeeded(*session);
                  else if (isWanted)
                      operation->fail(session.error());
                  else if (session && !session->refreshToken.isEmpty())
                      connection->revoke(session->refreshToken);
              });
}

void SignInOperation::fail(const LogtoError &error)
{
    releaseAgent();
    Q_EMIT failed(error);
}

void SignInOperation::releaseAgent()
{
    if (!m_agent)
        return;
    LogtoUserAgent *agent = m_agent;
    m_agent = nullptr;
    disconnect(agent, nullptr, this, nullptr);
    agent->close();
}

} // namespace Logto
