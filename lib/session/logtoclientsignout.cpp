// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoclient_p.h"

#include "errors_p.h"
#include "signin/devicesignin_p.h"

// The part of the client that signs out.

using namespace Logto;

namespace {

QFuture<LogtoSignOutReport> refused(const LogtoError &error)
{
    LogtoSignOutReport report;
    report.error = error;
    return QtFuture::makeReadyFuture(report);
}

} // namespace

QFuture<LogtoSignOutReport> LogtoClientPrivate::signOut(LogtoClient::SignOutScope scope)
{
    if (signOutOperation || !connection)
        return refused(Errors::busy());
    if (keeper->store().isReadOnly())
        return refused(Errors::storageReadOnly());

    const Session ended = endSession();
    // The device flow leaves the provider's session in a browser on another device.
    const bool withProvider = scope == LogtoClient::SignOutScope::ApplicationAndProvider
        && !ended.appId.isEmpty() && ended.signInMethod != DeviceSignIn::method();
    auto promise = std::make_shared<QPromise<LogtoSignOutReport>>();
    promise->start();
    auto *operation =
        new SignOutOperation(*connection, *revocations, keeper->storage(), ended, this);
    signOutOperation = operation;
    connect(operation, &SignOutOperation::settled, this, [this] {
        signOutOperation = nullptr;
        update();
    });
    connect(operation, &SignOutOperation::finished, this,
            [this, operation, promise](const LogtoSignOutReport &report) {
                operation->deleteLater();
                finishSignOut(report);
                promise->addResult(report);
                promise->finish();
            });
    leaveSession();
    operation->start(withProvider, userAgent);
    return promise->future();
}

// Without a session it may be that of the provider that is still left from the last time.
Session LogtoClientPrivate::endSession()
{
    const Session ended = keeper->end();
    if (ended.idToken.isEmpty())
        return leftAtProvider.value_or(Session());
    leftAtProvider.emplace();
    leftAtProvider->appId = ended.appId;
    leftAtProvider->signInMethod = ended.signInMethod;
    return ended;
}

void LogtoClientPrivate::leaveSession()
{
    // A sign-in closes its page before another one is opened.
    cancelSignIn();
    finishSignIn(LogtoClient::SignInOutcome::Cancelled);
    refresher->stop();
    refresher->begin();
    refresher->answerAll(Errors::notSignedIn());
    setUserInfo({});
    setLastError({});
    update();
}

void LogtoClientPrivate::finishSignOut(const LogtoSignOutReport &report)
{
    if (report.providerSessionEnded)
        leftAtProvider.reset();
    setLastError(report.error);
    Q_EMIT q->signedOut(report);
}

/*!
    Signs the user out as far as \a scope says. Works offline: the session of this application is
    gone at once, and the report tells what could not be done at the provider. A sign-in or a
    refresh under way comes to nothing. A page that the user closes is no error.

    What is left: a revocation is made up for by itself, see revocationPending. The provider's
    session is ended by another signOut(ApplicationAndProvider), also after the first one, until the
    next sign-in, if the user agent still has the browser that it is in: LogtoBrowserUserAgent has,
    a LogtoEmbeddedUserAgent has not.

    The future finishes when the report is complete, after the answer of the provider; the state
    changes before.
*/
QFuture<LogtoSignOutReport> LogtoClient::signOut(SignOutScope scope)
{
    return d->signOut(scope);
}
