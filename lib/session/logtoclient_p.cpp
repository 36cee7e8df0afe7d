// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoclient_p.h"

#include "errors_p.h"
#include "logging_p.h"

using namespace Qt::StringLiterals;
using namespace Logto;

namespace {

template<typename T>
QFuture<T> ready(T value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

} // namespace

LogtoClientPrivate::LogtoClientPrivate(LogtoClient *client)
    : q(client)
{
}

LogtoClientPrivate::~LogtoClientPrivate()
{
    delete signInOperation;
}

void LogtoClientPrivate::start(const LogtoConfig &newConfig, std::unique_ptr<LogtoStore> store)
{
    config = newConfig;
    configurationError = config.validate().error();
    storage = std::make_unique<SessionStorage>(config, std::move(store));
    connection = std::make_unique<Connection>(config, clock);
    connect(&storage->store(), &LogtoStore::statusChanged, q, &LogtoClient::storageStatusChanged);
    if (storage->store().status() != LogtoStore::Status::Unknown)
        Q_EMIT q->storageStatusChanged();
    connect(&storage->store(), &LogtoStore::available, this, &LogtoClientPrivate::useStoreAgain);
    if (configurationError.isError()) {
        restoring = false;
        setLastError(configurationError);
        update();
    } else {
        restore();
    }
}

void LogtoClientPrivate::restore()
{
    storage->load().then(
        this, [this](const LogtoResult<std::optional<Session>> &loaded) { takeRestored(loaded); });
}

void LogtoClientPrivate::takeRestored(const LogtoResult<std::optional<Session>> &loaded)
{
    if (!restoring)
        return;
    const auto code = loaded.error().code();
    // The session may be there behind a locked keychain: not signed out, only not known yet.
    restoring = code == LogtoError::Code::StorageLocked || code == LogtoError::Code::StorageWaiting;
    if (loaded)
        session = *loaded;
    setLastError(loaded.error());
    update();
}

void LogtoClientPrivate::useStoreAgain()
{
    if (restoring)
        restore();
    else if (session && unsaved && !storing)
        storeSession();
}

// Nobody is told of new tokens before they are stored: if the process ended in between, the only
// refresh token that is still good would be lost.
void LogtoClientPrivate::storeSession(const std::function<void()> &whenStored)
{
    storing = true;
    storage->save(*session).then(
        this, [this, whenStored, ofGeneration = generation](const LogtoResult<void> &saved) {
            if (ofGeneration != generation)
                return;
            unsaved = !saved;
            setLastError(saved.error());
            update();
            if (ofGeneration != generation)
                return; // signed out by whoever heard of it
            storing = false;
            tokenWaiters.answer(session->accessToken);
            if (whenStored)
                whenStored();
        });
}

QFuture<LogtoClientPrivate::SignInResult>
LogtoClientPrivate::signIn(const LogtoSignInOptions &options)
{
    if (signInPromise || signOutOperation)
        return ready(SignInResult(Errors::busy()));
    if (configurationError.isError() || !connection) {
        const LogtoError error = connection
            ? configurationError
            : Errors::invalidConfiguration(u"signIn() was called before start()"_s);
        refuseSignIn(error);
        return ready(SignInResult(error));
    }

    auto *operation = new SignInOperation(*connection, userAgent, options);
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
    const bool sameUser = session && session->claims.sub() == newSession.claims.sub();
    releaseSignInOperation();
    session = newSession;
    restoring = false;
    reauthenticationRequired = false;
    beginNewGeneration();
    if (!sameUser)
        setUserInfo({});
    storeSession([this] { finishSignIn(LogtoClient::SignInOutcome::SignedIn); });
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

// Answers that are still on their way belong to the session before, and come to nothing.
void LogtoClientPrivate::beginNewGeneration()
{
    ++generation;
    storing = false;
    unsaved = false;
}

Session LogtoClientPrivate::endSession()
{
    const Session ended = session.value_or(Session());
    session.reset();
    restoring = false;
    reauthenticationRequired = false;
    beginNewGeneration();
    return ended;
}

QFuture<LogtoSignOutReport> LogtoClientPrivate::signOut(LogtoClient::SignOutScope scope)
{
    if (signOutOperation || !connection) {
        LogtoSignOutReport report;
        report.error = Errors::busy();
        return ready(report);
    }
    const Session ended = endSession();
    auto promise = std::make_shared<QPromise<LogtoSignOutReport>>();
    promise->start();
    auto *operation = new SignOutOperation(*connection, *storage, ended, this);
    signOutOperation = operation;
    connect(operation, &SignOutOperation::settled, this, [this] {
        signOutOperation = nullptr;
        update();
    });
    connect(operation, &SignOutOperation::finished, this,
            [this, operation, promise](const LogtoSignOutReport &report) {
                operation->deleteLater();
                setLastError(report.error);
                Q_EMIT q->signedOut(report);
                promise->addResult(report);
                promise->finish();
            });

    // A sign-in closes its page before another one is opened.
    cancelSignIn();
    finishSignIn(LogtoClient::SignInOutcome::Cancelled);
    tokenWaiters.answer(Errors::notSignedIn());
    setUserInfo({});
    setLastError({});
    update();
    const bool withProvider = scope == LogtoClient::SignOutScope::ApplicationAndProvider;
    operation->start(withProvider && !ended.idToken.isEmpty(), userAgent);
    return promise->future();
}

LogtoClientPrivate::State LogtoClientPrivate::currentState() const
{
    if (signOutOperation)
        return State::SigningOut;
    if (signInPromise)
        return State::SigningIn;
    if (restoring)
        return State::Restoring;
    if (!session)
        return State::SignedOut;
    return reauthenticationRequired ? State::ReauthenticationRequired : State::SignedIn;
}

bool LogtoClientPrivate::isAuthenticated() const
{
    return session && !reauthenticationRequired;
}

void LogtoClientPrivate::update()
{
    const State state = currentState();
    const bool authenticated = isAuthenticated();
    const LogtoIdTokenClaims claims = session ? session->claims : LogtoIdTokenClaims();

    const bool stateDiffers = std::exchange(announcedState, state) != state;
    const bool authenticatedDiffers =
        std::exchange(announcedAuthenticated, authenticated) != authenticated;
    const bool claimsDiffer = !(std::exchange(announcedClaims, claims) == claims);

    if (claimsDiffer)
        Q_EMIT q->idTokenClaimsChanged();
    if (authenticatedDiffers)
        Q_EMIT q->authenticatedChanged();
    if (stateDiffers) {
        qCDebug(logtoSession) << state;
        Q_EMIT q->stateChanged();
    }
}

void LogtoClientPrivate::setLastError(const LogtoError &error)
{
    if (lastError == error)
        return;
    lastError = error;
    if (error.isError())
        qCDebug(logtoSession) << error;
    Q_EMIT q->lastErrorChanged();
}
