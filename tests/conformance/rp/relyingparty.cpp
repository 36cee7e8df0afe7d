// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "relyingparty.h"

#include "await.h"
#include "errors_p.h"
#include "logtomemorystore.h"

using namespace Qt::StringLiterals;

RelyingParty::RelyingParty(const QString &issuer, const QString &appId, const QUrl &redirectUri)
{
    QString endpoint = issuer;
    if (endpoint.endsWith("/oidc"_L1))
        endpoint.chop(5);
    m_config = LogtoConfig(QUrl(endpoint), appId, redirectUri);
    m_config.setPostLogoutRedirectUri(redirectUri);
    m_config.setRequestHook([this](QNetworkRequest &) { noteRequest(); });

    m_client.setUserAgent(&m_agent);
    connect(&m_agent, &RedirectFollower::opened, this, [this] { m_stage = u"authorization"_s; });
    connect(&m_agent, &RedirectFollower::arrived, this, [this] { m_stage = u"callback"_s; });
    m_client.start(m_config, std::make_unique<LogtoMemoryStore>());
}

QJsonObject RelyingParty::play(const QString &module)
{
    m_stage = u"discovery"_s;
    const LogtoError error = playScript(module);
    return {
        {u"outcome"_s, error.isError() ? u"stop"_s : u"accept"_s},
        {u"stage"_s, stageOf(error)},
        {u"error"_s, error.isError() ? QJsonValue(error.toString()) : QJsonValue()},
        {u"sub"_s, m_client.idTokenClaims().sub()},
        {u"userinfo"_s, m_userInfo.isEmpty() ? QJsonValue() : QJsonValue(m_userInfo)},
        {u"sessionKept"_s, m_client.isAuthenticated()},
        {u"logoutState"_s, m_logoutState},
    };
}

LogtoError RelyingParty::playScript(const QString &module)
{
    if (module == "callback-for-another-sign-in"_L1)
        return mixUpTwoSignIns();
    if (module == "callback-replayed"_L1)
        return replayCallback();
    if (module == "oidcc-client-test-signing-key-rotation"_L1
        || module == "unknown-kid-in-two-sign-ins"_L1) {
        signInAndFetchUserInfo();
        return signInAndFetchUserInfo();
    }
    if (const LogtoError error = signInAndFetchUserInfo(); error.isError())
        return error;
    if (module.contains("-refresh-token"_L1))
        return refresh();
    if (module.contains("-rp-init-logout"_L1))
        return signOut();
    return {};
}

LogtoError RelyingParty::signIn()
{
    return await(m_client.signIn()).error();
}

LogtoError RelyingParty::signInAndFetchUserInfo()
{
    const LogtoError error = signIn();
    return error.isError() ? error : fetchUserInfo();
}

// The callback of a sign-in that was given up must not do for the next one.
LogtoError RelyingParty::mixUpTwoSignIns()
{
    m_agent.setHolding(true);
    auto first = m_client.signIn();
    awaitSignal(&m_agent, &RedirectFollower::arrived);
    const QUrl earlier = m_agent.callback();
    m_client.cancelSignIn();
    if (const auto cancelled = await(first); !cancelled)
        return cancelled.error();

    auto second = m_client.signIn();
    awaitSignal(&m_agent, &RedirectFollower::arrived);
    m_agent.deliver(earlier);
    return await(second).error();
}

// Nobody waits for a callback any more, so nothing may come of it; a token request that did come
// of it would reach the provider before the second userinfo request.
LogtoError RelyingParty::replayCallback()
{
    if (const LogtoError error = signInAndFetchUserInfo(); error.isError())
        return error;
    m_agent.deliver(m_agent.callback());
    fetchUserInfo();
    m_stage = u"callback"_s;
    return m_client.state() == LogtoClient::State::SignedIn
        ? Logto::Errors::invalidCallback(u"no sign-in is pending"_s)
        : LogtoError();
}

LogtoError RelyingParty::fetchUserInfo()
{
    m_stage = u"userinfo"_s;
    const auto userInfo = await(m_client.fetchUserInfo());
    // Kept here as well, for after a sign-out the client knows nothing of the user any more.
    m_userInfo = m_client.userInfo().raw();
    return userInfo.error();
}

LogtoError RelyingParty::refresh()
{
    m_stage = u"refresh"_s;
    return await(m_client.refreshAccessToken()).error();
}

LogtoError RelyingParty::signOut()
{
    const auto report = await(m_client.signOut(LogtoClient::SignOutScope::ApplicationAndProvider));
    m_stage = u"logout"_s;
    if (report.providerSessionEnded)
        m_logoutState = u"matched"_s;
    else if (report.error.detail().contains("state is missing"_L1))
        m_logoutState = u"missing"_s;
    else
        m_logoutState = u"mismatched"_s;
    return {};
}

// After the callback the token request comes first, and then whatever the ID token needs.
void RelyingParty::noteRequest()
{
    if (m_stage == "callback"_L1)
        m_stage = u"token"_s;
    else if (m_stage == "token"_L1)
        m_stage = u"id-token"_s;
}

QString RelyingParty::stageOf(const LogtoError &error) const
{
    if (error.code() == LogtoError::Code::InvalidIdToken && m_stage == "token"_L1)
        return u"id-token"_s;
    return m_stage;
}
