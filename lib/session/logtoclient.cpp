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
    future belongs to one caller and is cancelled when the client is destroyed. Several clients can
    live in one process; they share nothing if endpoint, application ID or profile differ.
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
    return d->session ? d->session->claims : LogtoIdTokenClaims();
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
    return d->storage ? d->storage->store().status() : LogtoStore::Status::Unknown;
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
    d->userAgent = agent;
    Q_EMIT userAgentChanged();
}

/*!
    Signs the user in with \a options, by the authorization code flow with PKCE (RFC 6749, section
    4.1; RFC 7636; OpenID Connect Core 1.0, section 3.1) in the userAgent().

    The session is replaced only once everything has been verified and stored: a sign-in that fails
    or is cancelled leaves the earlier session as it was. That the new session could not be stored
    is no failure; lastError() and storageStatus() tell it.

    One sign-in at a time: a second one fails with LogtoError::Code::Busy.
*/
QFuture<LogtoResult<LogtoClient::SignInOutcome>>
LogtoClient::signIn(const LogtoSignInOptions &options)
{
    return d->signIn(options);
}

/*!
    For subclasses that bring options in a form of their own: reports \a error, which keeps a
    sign-in from starting, in the way of signIn().
*/
void LogtoClient::refuseSignIn(const LogtoError &error)
{
    d->refuseSignIn(error);
}

/*!
    Gives the sign-in up that is under way, if there is one. Once the new session has been verified
    it is too late: the tokens of the one before may be worth nothing any more.
*/
void LogtoClient::cancelSignIn()
{
    d->cancelSignIn();
}

/*!
    Signs the user out as far as \a scope says. Works offline: the session of this application is
    gone at once, and the report tells what could not be done at the provider. A sign-in or a
    refresh under way comes to nothing.

    The future finishes when the report is complete, after the answer of the provider; the state
    changes before.
*/
QFuture<LogtoSignOutReport> LogtoClient::signOut(SignOutScope scope)
{
    return d->signOut(scope);
}

/*!
    The access token for userinfo, refreshed first if it expires within
    LogtoConfig::refreshLeadTime(). Callers at the same time share one request.

    Fails with LogtoError::Code::NotSignedIn, LogtoError::Code::ReauthenticationRequired, or a
    transient error that leaves the session as it is.
*/
QFuture<LogtoResult<LogtoAccessToken>> LogtoClient::accessToken()
{
    return d->accessToken();
}

/*!
    The same as accessToken(), with a new token even if the present one is still good. The claims of
    the ID token are brought up to date along with it.
*/
QFuture<LogtoResult<LogtoAccessToken>> LogtoClient::refreshAccessToken()
{
    return d->refreshAccessToken();
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
