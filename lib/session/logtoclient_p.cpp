// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoclient_p.h"

#include "errors_p.h"
#include "logging_p.h"
#include "signin/devicesignin_p.h"

using namespace Qt::StringLiterals;
using namespace Logto;

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
    connection = std::make_unique<Connection>(config, clock);
    keeper = std::make_unique<SessionKeeper>(config, std::move(store));
    refresher = std::make_unique<TokenRefresher>(*connection, *keeper);
    revocations = std::make_unique<Revocations>(*connection);
    connect(revocations.get(), &Revocations::pendingChanged, q,
            &LogtoClient::revocationPendingChanged);
    connect(connection.get(), &Connection::answered, this, &LogtoClientPrivate::updateClockOffset);
    connectKeeper();
    connectRefresher();
    updateStorageStatus();
    Q_EMIT q->started();
    if (configurationError.isError()) {
        keeper->skipRestoring();
        setLastError(configurationError);
        update();
    } else {
        keeper->restore();
    }
}

void LogtoClientPrivate::connectKeeper()
{
    connect(&keeper->store(), &LogtoStore::statusChanged, this,
            &LogtoClientPrivate::updateStorageStatus);
    connect(keeper.get(), &SessionKeeper::restored, this, &LogtoClientPrivate::takeRestored);
    connect(keeper.get(), &SessionKeeper::replacedElsewhere, this,
            &LogtoClientPrivate::takeReplacement);
    connect(keeper.get(), &SessionKeeper::changed, this, &LogtoClientPrivate::update);
    connect(keeper.get(), &SessionKeeper::saved, this, [this] {
        updateStorageStatus();
        setLastError(keeper->lastSaveError());
    });
}

void LogtoClientPrivate::connectRefresher()
{
    connect(refresher.get(), &TokenRefresher::refreshed, q, &LogtoClient::accessTokenRefreshed);
    connect(refresher.get(), &TokenRefresher::aboutToExpire, q,
            &LogtoClient::accessTokenAboutToExpire);
    connect(refresher.get(), &TokenRefresher::failed, q, &LogtoClient::accessTokenFailed);
    connect(refresher.get(), &TokenRefresher::reauthenticationRequired, this, [this] {
        setLastError(Errors::reauthenticationRequired());
        update();
        Q_EMIT q->reauthenticationRequired();
    });
}

const Session *LogtoClientPrivate::session() const
{
    return keeper && keeper->session() ? &*keeper->session() : nullptr;
}

void LogtoClientPrivate::takeRestored(const LogtoError &error)
{
    setLastError(error);
    // Before anybody hears that there is no session, and begins a sign-in in the place of this one.
    if (!keeper->isRestoring())
        resumeSignIn();
    update();
    if (session())
        refresher->beginRestored(keeper->lock().isTaken());
}

// By another process. Answers that are still on their way belong to the session before.
void LogtoClientPrivate::takeReplacement()
{
    refresher->stop();
    setUserInfo({});
    update();
    refresher->begin();
    if (!session()) {
        refresher->answerAll(Errors::notSignedIn());
        connection->closeConnections();
    }
}

LogtoClientPrivate::State LogtoClientPrivate::currentState() const
{
    if (signOutOperation)
        return State::SigningOut;
    if (signInPromise)
        return State::SigningIn;
    if (!keeper || keeper->isRestoring())
        return State::Restoring;
    if (!session())
        return announcedState == State::Restoring && looksForSignIn ? State::Restoring
                                                                    : State::SignedOut;
    return keeper->isRefused() ? State::ReauthenticationRequired : State::SignedIn;
}

bool LogtoClientPrivate::isDeviceSignIn() const
{
    return qobject_cast<DeviceSignIn *>(signInOperation) != nullptr;
}

quint64 LogtoClientPrivate::generation() const
{
    return keeper ? keeper->generation() : 0;
}

bool LogtoClientPrivate::isAuthenticated() const
{
    return session() && !keeper->isRefused();
}

void LogtoClientPrivate::update()
{
    const State state = currentState();
    const bool authenticated = isAuthenticated();
    const LogtoIdTokenClaims claims = session() ? session()->claims : LogtoIdTokenClaims();

    const bool stateDiffers = std::exchange(announcedState, state) != state;
    const bool authenticatedDiffers =
        std::exchange(announcedAuthenticated, authenticated) != authenticated;
    const bool claimsDiffer = !(std::exchange(announcedClaims, claims) == claims);

    followSession(state);
    const QString method = q->signInMethod();
    if (std::exchange(announcedSignInMethod, method) != method)
        Q_EMIT q->signInMethodChanged();
    if (claimsDiffer) {
        userInfoIsNewer = false;
        Q_EMIT q->idTokenClaimsChanged();
    }
    if (authenticatedDiffers)
        Q_EMIT q->authenticatedChanged();
    if (stateDiffers) {
        qCDebug(logtoSession) << state;
        Q_EMIT q->stateChanged();
    }
}

void LogtoClientPrivate::followSession(State state)
{
    const bool lasts = session() || state == State::SigningOut;
    if (std::exchange(sessionLasts, lasts) && !lasts && userAgent)
        userAgent->sessionEnded();
}

// What the store says of itself, but for a session that it could not take.
LogtoStore::Status LogtoClientPrivate::storageStatus() const
{
    if (!keeper)
        return LogtoStore::Status::Unknown;
    const LogtoStore::Status status = keeper->store().status();
    const bool isUsable =
        status == LogtoStore::Status::Secure || status == LogtoStore::Status::Memory;
    return isUsable && keeper->isUnsaved() ? LogtoStore::Status::Degraded : status;
}

void LogtoClientPrivate::updateStorageStatus()
{
    if (std::exchange(announcedStorageStatus, storageStatus()) != announcedStorageStatus)
        Q_EMIT q->storageStatusChanged();
}

std::chrono::seconds LogtoClientPrivate::clockOffset() const
{
    const std::chrono::seconds offset =
        connection ? connection->clock().offset() : std::chrono::seconds(0);
    return std::chrono::abs(offset) > config.clockTolerance() ? offset : std::chrono::seconds(0);
}

// To the second it may differ with every answer, which is nothing to tell.
void LogtoClientPrivate::updateClockOffset()
{
    constexpr std::chrono::seconds notable(2);
    const std::chrono::seconds offset = clockOffset();
    if (std::chrono::abs(offset - announcedClockOffset) <= notable)
        return;
    announcedClockOffset = offset;
    if (offset != std::chrono::seconds(0))
        qCWarning(logtoSession) << "The clock of this machine is" << offset.count()
                                << "s ahead of the sign-in service's";
    Q_EMIT q->clockOffsetChanged();
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
