// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signin/codesignin_p.h"

#include "andthen_p.h"
#include "errors_p.h"
#include "logging_p.h"
#include "signin/storedsignin_p.h"

namespace Logto {

CodeSignIn::CodeSignIn(Connection &connection, SessionStorage &storage, const Clock &clock,
                       LogtoUserAgent *agent, const LogtoSignInOptions &options, QObject *parent)
    : CodeExchange(connection, parent)
    , m_storage(storage)
    , m_clock(clock)
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
    andThen(connection().prepareSignIn(*parameters), this, [this](const LogtoResult<QUrl> &url) {
        if (url)
            store(*url);
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
    m_request.state = m_pending.state;
    const auto redirectUri = m_agent->prepare(m_request);
    if (!redirectUri)
        return redirectUri.error();
    m_request.redirectUri = m_pending.redirectUri = *redirectUri;
    m_method = m_agent->name();
    return authorizationParameters(connection().config(), m_options, m_pending);
}

void CodeSignIn::cancel()
{
    releaseAgent();
    removeStored();
    CodeExchange::cancel();
}

// Before the page is open: from then on this process may end at any time. If it cannot be stored,
// the sign-in still works for as long as the process does.
void CodeSignIn::store(const QUrl &url)
{
    if (isCancelled() || !m_agent || !m_agent->outlivesProcess())
        return openPage(url);
    m_stored = true;
    const auto stored = StoredSignIn::create(m_pending, m_method, m_clock.wall());
    andThen(m_storage.savePendingSignIn(stored.toJson(connection().config())), this,
            [this, url](const LogtoResult<void> &saved) {
                if (!saved)
                    qCWarning(logtoSession)
                        << "This sign-in cannot be finished by another process:" << saved.error();
                openPage(url);
            });
}

void CodeSignIn::openPage(const QUrl &url)
{
    if (isCancelled())
        return;
    if (!m_agent)
        return cancel();
    connect(m_agent, &LogtoUserAgent::redirected, this, &CodeSignIn::takeRedirect);
    connect(m_agent, &LogtoUserAgent::dismissed, this, &CodeSignIn::cancel);
    connect(m_agent, &LogtoUserAgent::failed, this, &CodeSignIn::fail);
    connect(m_agent, &QObject::destroyed, this, &CodeSignIn::cancel);
    m_request.url = url;
    m_agent->open(m_request);
    // The user types now: time to fetch the keys that the ID token will need.
    connection().provider().keys();
}

// What was stored goes first: no process may use the same code again.
void CodeSignIn::takeRedirect(const QUrl &callback)
{
    releaseAgent();
    if (!std::exchange(m_stored, false))
        return takeCallback(callback, m_pending, m_method);
    andThen(
        m_storage.removePendingSignIn(), this, [this, callback](const LogtoResult<void> &removed) {
            if (!removed)
                qCWarning(logtoSession) << "A finished sign-in is still stored:" << removed.error();
            if (!isCancelled())
                takeCallback(callback, m_pending, m_method);
        });
}

void CodeSignIn::fail(const LogtoError &error)
{
    releaseAgent();
    removeStored();
    CodeExchange::fail(error);
}

void CodeSignIn::removeStored()
{
    if (std::exchange(m_stored, false))
        m_storage.removePendingSignIn();
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
