// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoclient_p.h"

#include "andthen_p.h"
#include "errors_p.h"
#include "logging_p.h"
#include "signin/codesignin_p.h"
#include "signin/resumedsignin_p.h"

// The part of the client that signs in.

using namespace Qt::StringLiterals;
using namespace Logto;

LogtoError LogtoClientPrivate::signInObstacle() const
{
    if (!connection)
        return Errors::invalidConfiguration(u"signIn() was called before start()"_s);
    if (configurationError.isError())
        return configurationError;
    return keeper->store().isReadOnly() ? Errors::storageReadOnly() : LogtoError();
}

QFuture<LogtoClientPrivate::SignInResult>
LogtoClientPrivate::signIn(const LogtoSignInOptions &options)
{
    return signInBy([this, &options](Connection &provider) {
        return new CodeSignIn(provider, keeper->storage(), clock, userAgent, options);
    });
}

QFuture<LogtoClientPrivate::SignInResult>
LogtoClientPrivate::completeSignIn(const QUrl &callbackUrl)
{
    return signInBy([this, &callbackUrl](Connection &provider) {
        return new ResumedSignIn(provider, keeper->storage(), clock, callbackUrl);
    });
}

QFuture<LogtoClientPrivate::SignInResult>
LogtoClientPrivate::signInBy(const MakeOperation &makeOperation)
{
    if (signInPromise || signOutOperation)
        return QtFuture::makeReadyFuture(SignInResult(Errors::busy()));
    if (const LogtoError error = signInObstacle(); error.isError()) {
        refuseSignIn(error);
        return QtFuture::makeReadyFuture(SignInResult(error));
    }
    return beginSignIn(makeOperation(*connection));
}

void LogtoClientPrivate::setUserAgent(LogtoUserAgent *agent)
{
    if (userAgent)
        disconnect(userAgent, &LogtoUserAgent::callbackArrived, this, nullptr);
    userAgent = agent;
    if (!agent)
        return;
    connect(agent, &LogtoUserAgent::callbackArrived, this, [this] {
        if (keeper && !keeper->isRestoring())
            takeArrivedCallback();
    });
    if (keeper && !keeper->isRestoring())
        resumeSignIn();
}

// What has come in time must not have expired before it is looked at, so that the user is told.
void LogtoClientPrivate::resumeSignIn()
{
    if (!takeArrivedCallback())
        dropExpiredSignIn();
}

// Of a sign-in that another process has begun. Anybody can send an address here: only one that is
// awaited gets to be a sign-in, of which the user sees something. An agent keeps those back that
// are for a sign-in of its own, so what comes during one is of no use.
bool LogtoClientPrivate::takeArrivedCallback()
{
    const QUrl callback = userAgent ? userAgent->takeCallback() : QUrl();
    if (callback.isEmpty() || signInObstacle().isError())
        return false;
    looksForSignIn = true;
    andThen(isAwaited(keeper->storage(), config, callback), this,
            [this, callback](const LogtoResult<bool> &awaited) {
                looksForSignIn = false;
                const bool isWanted = awaited && *awaited && !signInPromise && !signOutOperation;
                if (isWanted) {
                    completeSignIn(callback);
                } else {
                    qCWarning(logtoSession) << "An address that no sign-in waits for was ignored";
                    dropExpiredSignIn();
                    update();
                }
            });
    return true;
}

void LogtoClientPrivate::dropExpiredSignIn()
{
    if (userAgent && userAgent->outlivesProcess() && !keeper->store().isReadOnly())
        Logto::dropExpiredSignIn(keeper->storage(), config, clock.wall());
}

QFuture<LogtoClientPrivate::SignInResult>
LogtoClientPrivate::beginSignIn(SignInOperation *operation)
{
    signInOperation = operation;
    connect(operation, &SignInOperation::succeeded, this, &LogtoClientPrivate::adoptSignIn);
    connect(operation, &SignInOperation::cancelled, this,
            [this] { finishSignIn(LogtoClient::SignInOutcome::Cancelled); });
    connect(operation, &SignInOperation::failed, this,
            [this](const LogtoError &error) { finishSignIn(error); });
    signInPromise.emplace();
    signInPromise->start();
    QFuture<SignInResult> future = signInPromise->future();
    setLastError({});
    update();
    if (signInOperation == operation)
        operation->start();
    return future;
}

void LogtoClientPrivate::refuseSignIn(const LogtoError &error)
{
    setLastError(error);
    Q_EMIT q->signInFailed(error);
}

void LogtoClientPrivate::cancelSignIn()
{
    if (signInOperation)
        signInOperation->cancel();
}

// From here on it is too late to cancel: the tokens before may be worth nothing any more.
void LogtoClientPrivate::adoptSignIn(const Session &newSession)
{
    const bool sameUser = session() && session()->claims.sub() == newSession.claims.sub();
    releaseSignInOperation();
    leftAtProvider.reset();
    refresher->stop();
    keeper->begin(newSession, [this] {
        refresher->begin();
        finishSignIn(LogtoClient::SignInOutcome::SignedIn);
    });
    if (!sameUser)
        setUserInfo({});
}

// Whoever hears of the end may begin the next sign-in at once, so all of this one goes first.
void LogtoClientPrivate::finishSignIn(const SignInResult &result)
{
    if (!signInPromise)
        return;
    releaseSignInOperation();
    QPromise<SignInResult> promise = *std::exchange(signInPromise, std::nullopt);
    if (!result)
        setLastError(result.error());
    if (userAgent)
        userAgent->signInFinished(result.hasValue()
                                  && *result == LogtoClient::SignInOutcome::SignedIn);
    update();

    if (!result)
        Q_EMIT q->signInFailed(result.error());
    else if (*result == LogtoClient::SignInOutcome::Cancelled)
        Q_EMIT q->signInCancelled();
    else
        Q_EMIT q->signedIn();
    promise.addResult(result);
    promise.finish();
}

void LogtoClientPrivate::releaseSignInOperation()
{
    if (!signInOperation)
        return;
    signInOperation->disconnect(this);
    signInOperation->deleteLater();
    signInOperation = nullptr;
}

/*!
    Signs the user in with \a options, by the authorization code flow with PKCE (RFC 6749, section
    4.1; RFC 7636; OpenID Connect Core 1.0, section 3.1) in the userAgent().

    The session is replaced only once everything has been verified and stored: a sign-in that fails
    or is cancelled leaves the earlier session as it was. That the new session could not be stored
    is no failure; lastError() and storageStatus() tell it.

    One sign-in at a time: a second one fails with LogtoError::Code::Busy. With a store that is
    read-only it fails with LogtoError::Code::StorageReadOnly, and so does signOut().
*/
QFuture<LogtoResult<LogtoClient::SignInOutcome>>
LogtoClient::signIn(const LogtoSignInOptions &options)
{
    return d->signIn(options);
}

/*!
    Goes on with a sign-in that another process of this application has begun, and that ended with
    \a callbackUrl after that process did. What the sign-in needs is taken from the store, once; ten
    minutes after it has begun it is too late.

    Only sign-ins by a user agent that outlives the process can be completed, see
    LogtoUserAgent::outlivesProcess(), and with a LogtoBrowserUserAgent there is no need to call
    this function: the client does it as soon as it has the agent.

    An address that does not answer the sign-in, or does so a second time, is refused with
    LogtoError::Code::InvalidCallback, without a request. Fails with the error of the store if that
    cannot be read, and with LogtoError::Code::Busy if a sign-in is under way.
*/
QFuture<LogtoResult<LogtoClient::SignInOutcome>>
LogtoClient::completeSignIn(const QUrl &callbackUrl)
{
    return d->completeSignIn(callbackUrl);
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
