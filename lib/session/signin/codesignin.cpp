// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signin/codesignin_p.h"

#include "errors_p.h"
#include "openid/callback_p.h"

namespace Logto {

CodeSignIn::CodeSignIn(Connection &connection, LogtoUserAgent *agent,
                       const LogtoSignInOptions &options, QObject *parent)
    : SignInOperation(parent)
    , m_connection(connection)
    , m_agent(agent)
    , m_options(options)
    , m_pending(PendingSignIn::create(connection.config(), options))
{
}

CodeSignIn::~CodeSignIn()
{
    releaseAgent();
}

void CodeSignIn::start()
{
    const auto parameters = prepare();
    if (!parameters)
        return fail(parameters.error());
    m_connection.prepareSignIn(*parameters).then(this, [this](const LogtoResult<QUrl> &url) {
        if (url)
            openPage(*url);
        else
            fail(url.error());
    });
}

// Only the agent knows where a callback can reach it.
LogtoResult<Parameters> CodeSignIn::prepare()
{
    if (!m_agent)
        return Errors::noUserAgent();
    if (const LogtoError problem = m_agent->problem(); problem.isError())
        return problem;
    m_request.redirectUri = m_pending.redirectUri;
    const auto redirectUri = m_agent->prepare(m_request);
    if (!redirectUri)
        return redirectUri.error();
    m_request.redirectUri = m_pending.redirectUri = *redirectUri;
    m_method = m_agent->name();
    return authorizationParameters(m_connection.config(), m_options, m_pending);
}

void CodeSignIn::cancel()
{
    m_cancelled = true;
    releaseAgent();
    Q_EMIT cancelled();
}

void CodeSignIn::openPage(const QUrl &url)
{
    if (!m_agent)
        return cancel();
    connect(m_agent, &LogtoUserAgent::redirected, this, &CodeSignIn::takeCallback);
    connect(m_agent, &LogtoUserAgent::dismissed, this, &CodeSignIn::cancel);
    connect(m_agent, &LogtoUserAgent::failed, this, &CodeSignIn::fail);
    connect(m_agent, &QObject::destroyed, this, &CodeSignIn::cancel);
    m_request.url = url;
    m_agent->open(m_request);
    // The user types now: time to fetch the keys that the ID token will need.
    m_connection.provider().keys();
}

void CodeSignIn::takeCallback(const QUrl &callback)
{
    releaseAgent();
    const auto code =
        codeFromCallback(callback, m_pending, m_connection.provider().knownMetadata());
    if (code)
        exchange(*code);
    else
        fail(code.error());
}

void CodeSignIn::exchange(const QString &code)
{
    // A sign-in that was cancelled meanwhile leaves no refresh token behind at the provider.
    Connection *connection = &m_connection;
    connection->exchangeCode(m_pending, code)
        .then(connection,
              [operation = QPointer(this), connection](const LogtoResult<Session> &session) {
                  const bool isWanted = operation && !operation->m_cancelled;
                  if (isWanted && session)
                      Q_EMIT operation->succeeded(session->signedInBy(operation->m_method));
                  else if (isWanted)
                      operation->fail(session.error());
                  else if (session && !session->refreshToken.isEmpty())
                      connection->revoke(*session);
              });
}

void CodeSignIn::fail(const LogtoError &error)
{
    releaseAgent();
    Q_EMIT failed(error);
}

void CodeSignIn::releaseAgent()
{
    if (!m_agent)
        return;
    LogtoUserAgent *agent = m_agent;
    m_agent = nullptr;
    disconnect(agent, nullptr, this, nullptr);
    agent->close();
}

} // namespace Logto
