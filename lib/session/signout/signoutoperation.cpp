// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signout/signoutoperation_p.h"

#include "andthen_p.h"
#include "errors_p.h"
#include "openid/callback_p.h"
#include "openid/endsession_p.h"
#include "openid/randomtoken_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

SignOutOperation::SignOutOperation(Connection &connection, Revocations &revocations,
                                   SessionStorage &storage, const Session &session, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_revocations(revocations)
    , m_storage(storage)
    , m_session(session)
    , m_state(randomToken())
{
}

SignOutOperation::~SignOutOperation()
{
    if (m_agent)
        m_agent->close();
}

void SignOutOperation::start(bool withProviderSession, LogtoUserAgent *agent)
{
    // Only a page of our own may be closed later on, not that of the next sign-in.
    if (withProviderSession)
        m_agent = agent;
    clearStorage();
    revoke();
    if (withProviderSession)
        endProviderSession();
    else
        complete(m_pageLeft);
}

void SignOutOperation::clearStorage()
{
    andThen(m_storage.clear(), this, [this](const LogtoResult<void> &cleared) {
        m_report.storageCleared = cleared.hasValue();
        note(cleared.error());
        complete(m_cleared);
    });
}

void SignOutOperation::revoke()
{
    if (m_session.refreshToken.isEmpty())
        return complete(m_revocationDone);
    andThen(m_revocations.revoke(m_session), this, [this](const LogtoResult<void> &revoked) {
        m_report.revoked = revoked.hasValue();
        note(revoked.error());
        complete(m_revocationDone);
    });
}

void SignOutOperation::endProviderSession()
{
    andThen(m_connection.provider().metadata(), this,
            [this](const LogtoResult<ProviderMetadata> &metadata) {
                if (metadata)
                    return openPage(*metadata);
                note(metadata.error());
                complete(m_pageLeft);
            });
}

void SignOutOperation::openPage(const ProviderMetadata &metadata)
{
    if (!m_agent || metadata.endSessionEndpoint.isEmpty()) {
        note(m_agent ? Errors::unsupportedProvider(u"the metadata has no end_session_endpoint"_s)
                     : Errors::noUserAgent());
        return complete(m_pageLeft);
    }
    LogtoUserAgent::Request request{{},
                                    m_connection.config().postLogoutRedirectUri(),
                                    LogtoUserAgent::Purpose::SignOut,
                                    m_session.signInMethod,
                                    m_state};
    const auto redirectUri = m_agent->prepare(request);
    if (!redirectUri) {
        note(redirectUri.error());
        return leavePage();
    }
    request.redirectUri = m_redirectUri = *redirectUri;
    request.url =
        endSessionUrl(metadata, {m_session.appId, m_session.idToken, m_redirectUri, m_state});
    connect(m_agent, &LogtoUserAgent::redirected, this, &SignOutOperation::takeCallback);
    connect(m_agent, &LogtoUserAgent::dismissed, this, &SignOutOperation::leavePage);
    connect(m_agent, &QObject::destroyed, this, &SignOutOperation::leavePage);
    connect(m_agent, &LogtoUserAgent::failed, this, [this](const LogtoError &error) {
        note(error);
        leavePage();
    });
    m_agent->open(request);
}

void SignOutOperation::takeCallback(const QUrl &callback)
{
    const auto checked = checkPostLogoutCallback(callback, m_redirectUri, m_state);
    m_report.providerSessionEnded = checked.hasValue();
    note(checked.error());
    leavePage();
}

void SignOutOperation::leavePage()
{
    if (m_agent) {
        disconnect(m_agent, nullptr, this, nullptr);
        m_agent->close();
        m_agent = nullptr;
    }
    complete(m_pageLeft);
}

// The first thing that went wrong is the one to report.
void SignOutOperation::note(const LogtoError &error)
{
    if (!m_report.error.isError())
        m_report.error = error;
}

void SignOutOperation::complete(bool &step)
{
    step = true;
    const bool isLastForUser = (&step != &m_revocationDone) && m_cleared && m_pageLeft;
    if (isLastForUser)
        Q_EMIT settled();
    if (!m_cleared || !m_pageLeft || !m_revocationDone)
        return;
    m_connection.closeConnections();
    Q_EMIT finished(m_report);
}

} // namespace Logto
