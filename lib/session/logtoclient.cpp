// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoclient.h"

#include "logtoclient_p.h"

/*!
    \class LogtoClient
    \inmodule Logto
    \brief Signs a user in with Logto and keeps the session.

    A client stands for one user's session with one application of a Logto tenant. It restores the
    session when it starts, signs in through its userAgent(), and hands out what belongs to the
    session: the claims of the ID token, the access token for userinfo, and the answer of userinfo.

    \code
    auto *client = new LogtoClient(config, std::make_unique<LogtoKeychainStore>(), this);
    client->setUserAgent(agent);
    client->signIn().then(this, [](const LogtoResult<LogtoClient::SignInOutcome> &result) {
        if (!result)
            qWarning() << result.error();
    });
    \endcode

    All functions must be called in the thread the client lives in, and none of them blocks. Each
    future belongs to one caller and is cancelled when the client is destroyed. The context of a
    continuation, \c this above, has to live until the future ends; debug builds with Qt 6.4 assert
    it. Where a window may be closed while it waits, use the signals or a QFutureWatcher.

    Several clients can live in one process; they share nothing if endpoint, application ID or
    profile differ.
*/

/*!
    \enum LogtoClient::State

    \value Restoring The stored session has not been read yet. It stays so while the keychain is
           locked.
    \value SignedOut There is no session.
    \value SigningIn A sign-in is under way. An earlier session is still there and can be used.
    \value SignedIn There is a session. It need not have been online since the start.
    \value ReauthenticationRequired The provider no longer accepts the session. The user's claims
           are still known, but tokens need another sign-in.
    \value SigningOut The session is being ended.
*/

/*!
    \enum LogtoClient::SignInOutcome

    \value SignedIn The user has signed in.
    \value Cancelled The user or the application gave up; everything is as it was before.
*/

/*!
    \enum LogtoClient::SignOutScope

    \value Application Ends the session of this application: removes it from the store and revokes
           its refresh token.
    \value ApplicationAndProvider Ends the provider's session as well, on its sign-out page in the
           user agent, so that the next sign-in asks for the password again.
*/

/*!
    Makes a client that does nothing until start() is called.
*/
LogtoClient::LogtoClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<LogtoClientPrivate>(this))
{
}

/*!
    Makes a client for \a config that keeps its session in \a store, and starts it.
*/
LogtoClient::LogtoClient(const LogtoConfig &config, std::unique_ptr<LogtoStore> store,
                         QObject *parent)
    : LogtoClient(parent)
{
    start(config, std::move(store));
}

LogtoClient::~LogtoClient() = default;

/*!
    Starts the client: reads the session from \a store, without any network. To be called once.

    If \a config cannot work, lastError() says why, and so will every signIn().
*/
void LogtoClient::start(const LogtoConfig &config, std::unique_ptr<LogtoStore> store)
{
    Q_ASSERT_X(!d->connection, Q_FUNC_INFO, "a client is started once");
    d->start(config, std::move(store));
}

LogtoConfig LogtoClient::config() const
{
    return d->config;
}

/*!
    \property LogtoClient::state
    Where the session stands.
*/
LogtoClient::State LogtoClient::state() const
{
    return d->currentState();
}

/*!
    \property LogtoClient::authenticated
    Whether there is a session that the provider has not refused. Being offline does not change it.
*/
bool LogtoClient::isAuthenticated() const
{
    return d->isAuthenticated();
}

/*!
    \property LogtoClient::idTokenClaims
    What the verified ID token of the session says about the user; empty when signed out.
*/
LogtoIdTokenClaims LogtoClient::idTokenClaims() const
{
    return d->session() ? d->session()->claims : LogtoIdTokenClaims();
}

/*!
    \property LogtoClient::signInMethod
    How the user of this session has signed in: the LogtoUserAgent::name of the agent, such as
    \c embedded or \c browser; empty when signed out.
*/
QString LogtoClient::signInMethod() const
{
    return d->session() ? d->session()->signInMethod : QString();
}

/*!
    \property LogtoClient::userInfo
    The answer of the last fetchUserInfo() for this user; empty before.
*/
LogtoUserInfo LogtoClient::userInfo() const
{
    return d->userInfo;
}

/*!
    \property LogtoClient::fetchingUserInfo
    Whether a fetchUserInfo() is under way.
*/
bool LogtoClient::isFetchingUserInfo() const
{
    return d->isFetchingUserInfo();
}

/*!
    \property LogtoClient::lastError
    What went wrong last; no error after the next operation has begun or worked.
*/
LogtoError LogtoClient::lastError() const
{
    return d->lastError;
}

/*!
    \property LogtoClient::storageStatus
    How the session is kept.
*/
LogtoStore::Status LogtoClient::storageStatus() const
{
    return d->storageStatus();
}

/*!
    \property LogtoClient::clockOffset
    By how many seconds the clock of this machine is ahead of the provider's (behind, if negative),
    as far as that is more than LogtoConfig::clockTolerance(); 0 otherwise. Nothing fails because of
    it: tokens are judged by the provider's time. But certificates are not, so tell the user.
*/
int LogtoClient::clockOffset() const
{
    return int(d->clockOffset().count());
}

/*!
    \property LogtoClient::revocationPending
    Whether refresh tokens of sessions that have ended are still to be revoked, because the provider
    could not be reached. It is tried again, at once when the network returns, as long as this
    process lives; nothing of it is stored.
*/
bool LogtoClient::isRevocationPending() const
{
    return d->revocations && d->revocations->isPending();
}

/*!
    \property LogtoClient::userAgent
    What shows the sign-in page. Not owned; a LogtoSignInView sets it by itself.
*/
LogtoUserAgent *LogtoClient::userAgent() const
{
    return d->userAgent;
}

void LogtoClient::setUserAgent(LogtoUserAgent *agent)
{
    if (d->userAgent == agent)
        return;
    d->setUserAgent(agent);
    Q_EMIT userAgentChanged();
}

/*!
    The access token for \a target; for userinfo by default. Answered from the cache while the token
    is good for longer than LogtoConfig::refreshLeadTime() (or a third of its life, if that is
    less), else refreshed first. Callers at the same time share one request. The answer comes when
    the new tokens are stored.

    Fails with LogtoError::Code::NotSignedIn; ReauthenticationRequired; ResourceNotConfigured or
    OrganizationsScopeMissing, before anything is sent if the configuration tells it;
    NotOrganizationMember; PermissionNotGranted, if one of the target's scopes is missing; or a
    transient error. All but the first two leave the session as it is.

    \sa cachedAccessToken(), LogtoAccessTokenWatcher
*/
QFuture<LogtoResult<LogtoAccessToken>> LogtoClient::accessToken(const LogtoTokenTarget &target)
{
    return d->accessToken(target);
}

/*!
    The access token for the organization of \a organizationId itself.
*/
QFuture<LogtoResult<LogtoAccessToken>> LogtoClient::organizationToken(const QString &organizationId)
{
    return d->accessToken(LogtoTokenTarget::organization(organizationId));
}

/*!
    The same as accessToken(), with a new token even if the present one for \a target is still good:
    it has the user's permissions as they are now. The claims of the ID token are brought up to date
    along with it, unless the target's scopes leave \c openid out.

    While the provider has asked for patience (RFC 9110, section 10.2.3, Retry-After), fails at
    once.
*/
QFuture<LogtoResult<LogtoAccessToken>>
LogtoClient::refreshAccessToken(const LogtoTokenTarget &target)
{
    return d->refreshAccessToken(target);
}

/*!
    The token for \a target if it is at hand and fresh, else an empty one. Asks nobody.
*/
LogtoAccessToken LogtoClient::cachedAccessToken(const LogtoTokenTarget &target) const
{
    return d->refresher ? d->refresher->cached(target) : LogtoAccessToken();
}

/*!
    Forgets the token for \a target. The provider is not told; it goes on accepting the token until
    that expires.
*/
void LogtoClient::clearAccessToken(const LogtoTokenTarget &target)
{
    if (d->refresher)
        d->refresher->clear(target);
}

/*!
    Forgets all access tokens. Those that are watched are asked for anew.
*/
void LogtoClient::clearAccessTokens()
{
    if (d->refresher)
        d->refresher->clearAll();
}

/*!
    Asks the provider for the user's present claims (OpenID Connect Core 1.0, section 5.3).

    An answer about another user than the one signed in is discarded with
    LogtoError::Code::InvalidUserInfo; the session stays as it is after every failure.
*/
QFuture<LogtoResult<LogtoUserInfo>> LogtoClient::fetchUserInfo()
{
    return d->fetchUserInfo();
}

/*!
    \fn void LogtoClient::started()
    start() has been called: the client has its configuration and store.
*/

/*!
    \fn void LogtoClient::signedIn()
    The user has signed in, and the session is stored.
*/

/*!
    \fn void LogtoClient::signInCancelled()
    The sign-in was given up by the user or by cancelSignIn().
*/

/*!
    \fn void LogtoClient::signInFailed(const LogtoError &error)
    The sign-in ended with \a error; everything is as it was before.
*/

/*!
    \fn void LogtoClient::signedOut(const LogtoSignOutReport &report)
    The sign-out is complete, at the provider as well, as far as \a report says.
*/

/*!
    \fn void LogtoClient::userInfoFailed(const LogtoError &error)
    fetchUserInfo() ended with \a error.
*/

/*!
    \fn void LogtoClient::accessTokenRefreshed(const LogtoTokenTarget &target)
    A new token for \a target has come and is stored.
*/

/*!
    \fn void LogtoClient::accessTokenAboutToExpire(const LogtoTokenTarget &target)
    The token for \a target has come into its lead time. A LogtoAccessTokenWatcher refreshes it now.
*/

/*!
    \fn void LogtoClient::accessTokenFailed(const LogtoTokenTarget &target, const LogtoError &error)
    No new token for \a target could be had. If \a error is transient, those that are watched are
    asked for again by and by; otherwise only when asked to.
*/

/*!
    \fn void LogtoClient::reauthenticationRequired()
    The provider does not accept the session any more: it has expired, was revoked, or the user has
    been suspended. The user's claims stay; tokens need another signIn().
*/
