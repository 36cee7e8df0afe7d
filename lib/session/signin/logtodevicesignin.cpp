// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtodevicesignin.h"

#include "errors_p.h"
#include "logtoclient_p.h"
#include "signin/logtodevicesignin_p.h"

#include <QtCore/QMetaMethod>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Logto::DeviceSignIn;

/*!
    \class LogtoDeviceSignIn
    \inmodule Logto
    \brief Signs a user in on another device: a code to show, and the address to enter it at.

    For machines without a browser or a keyboard (RFC 8628). The client() ends up signed in as after
    LogtoClient::signIn(), with the same state and signals meanwhile; the application is that of
    LogtoConfig::effectiveDeviceAppId().

    \code
    auto *device = new LogtoDeviceSignIn(client, this);
    connect(device, &LogtoDeviceSignIn::codeChanged, this, [device] {
        if (!device->userCode().isEmpty())
            qInfo() << "Open" << device->verificationUri() << "and enter" << device->userCode();
    });
    device->start();
    \endcode

    Show the address and the code beside a QR code, always: whoever scans it has to see where it
    leads, and to compare the code (RFC 8628, section 3.3.1).

    Lives in the thread of its client. Deleting it cancels the sign-in.
*/

/*!
    \enum LogtoDeviceSignIn::Status

    \value Idle Nothing has been started, or it was cancelled.
    \value Requesting A code is being asked for. If the provider cannot be reached, it stays so,
           with an error(), until it can.
    \value Waiting There is a code, and the user is expected to enter it.
    \value Expired The code has expired, and autoRenew() is off.
    \value Succeeded The user has signed in.
    \value Failed The sign-in ended with error().
*/

LogtoDeviceSignInPrivate::LogtoDeviceSignInPrivate(LogtoDeviceSignIn *deviceSignIn)
    : q(deviceSignIn)
{
    m_ticks.setInterval(1s);
    connect(&m_ticks, &QTimer::timeout, this, &LogtoDeviceSignInPrivate::tick);
}

void LogtoDeviceSignInPrivate::start(const LogtoSignInOptions &newOptions)
{
    if (q->isBusy())
        return;
    if (!client) {
        return finish(Status::Failed,
                      Logto::Errors::invalidConfiguration(u"LogtoDeviceSignIn has no client"_s));
    }
    options = newOptions;
    const auto ending =
        LogtoClientPrivate::of(*client).signInBy([this](Logto::Connection &connection) {
            auto *made = new DeviceSignIn(connection, options, autoRenew);
            operation = made;
            return made;
        });
    if (!ending.isFinished())
        return follow();
    operation = nullptr;
    const auto result = ending.result();
    finish(result ? Status::Idle : Status::Failed, result.error());
}

void LogtoDeviceSignInPrivate::follow()
{
    const auto update = [this] {
        using Stage = DeviceSignIn::Stage;
        const Stage stage = operation->stage();
        show(operation->authorization(),
             stage == Stage::Waiting ? operation->expiresAt() : QDateTime());
        setStatus(stage == Stage::Waiting       ? Status::Waiting
                      : stage == Stage::Expired ? Status::Expired
                                                : Status::Requesting);
    };
    connect(operation, &DeviceSignIn::changed, this, update);
    connect(operation, &DeviceSignIn::troubled, this, &LogtoDeviceSignInPrivate::setError);
    connect(operation, &DeviceSignIn::cancelled, this, [this] { finish(Status::Idle); });
    connect(operation, &DeviceSignIn::failed, this,
            [this](const LogtoError &failure) { finish(Status::Failed, failure); });
    // There is nothing more to enter; it only has to be stored.
    connect(operation, &DeviceSignIn::succeeded, this, [this] { operation = nullptr; });
    connect(client, &LogtoClient::signedIn, this, [this] { finish(Status::Succeeded); });
    connect(client, &LogtoClient::signInCancelled, this, [this] { finish(Status::Idle); });
    connect(client, &QObject::destroyed, this, [this] { finish(Status::Idle); });
    setError({});
    update();
}

void LogtoDeviceSignInPrivate::finish(Status newStatus, const LogtoError &newError)
{
    if (operation)
        disconnect(operation, nullptr, this, nullptr);
    operation = nullptr;
    if (client)
        disconnect(client, nullptr, this, nullptr);
    show({}, {});
    setError(newError);
    setStatus(newStatus);
}

void LogtoDeviceSignInPrivate::cancel()
{
    if (operation && client)
        client->cancelSignIn();
    else if (!q->isBusy())
        finish(Status::Idle);
}

void LogtoDeviceSignInPrivate::show(const Logto::DeviceAuthorization &authorization,
                                    const QDateTime &expiry)
{
    const bool differs = authorization.deviceCode != shown.deviceCode;
    shown = authorization;
    if (differs) {
        expiresAt = expiry;
        Q_EMIT q->codeChanged();
    }
    tick();
    updateTicking();
}

int LogtoDeviceSignInPrivate::remainingSeconds() const
{
    const auto remaining = operation ? operation->remaining() : 0ms;
    return int(std::chrono::ceil<std::chrono::seconds>(remaining).count());
}

void LogtoDeviceSignInPrivate::tick()
{
    const int seconds = remainingSeconds();
    if (std::exchange(announcedSeconds, seconds) != seconds)
        Q_EMIT q->remainingSecondsChanged();
}

// A program that does not show the time is not woken up for it.
void LogtoDeviceSignInPrivate::updateTicking()
{
    const bool isShown =
        q->isSignalConnected(QMetaMethod::fromSignal(&LogtoDeviceSignIn::remainingSecondsChanged));
    if (shown.deviceCode.isEmpty() || !isShown)
        m_ticks.stop();
    else if (!m_ticks.isActive())
        m_ticks.start();
}

void LogtoDeviceSignInPrivate::setStatus(Status newStatus)
{
    if (std::exchange(status, newStatus) != newStatus)
        Q_EMIT q->statusChanged();
}

void LogtoDeviceSignInPrivate::setError(const LogtoError &newError)
{
    if (error == newError)
        return;
    error = newError;
    Q_EMIT q->errorChanged();
}

LogtoDeviceSignIn::LogtoDeviceSignIn(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<LogtoDeviceSignInPrivate>(this))
{
}

LogtoDeviceSignIn::LogtoDeviceSignIn(LogtoClient *client, QObject *parent)
    : LogtoDeviceSignIn(parent)
{
    d->client = client;
}

LogtoDeviceSignIn::~LogtoDeviceSignIn()
{
    const QPointer<LogtoClient> client = d->operation ? d->client : nullptr;
    d.reset();
    if (client)
        client->cancelSignIn();
}

/*!
    \property LogtoDeviceSignIn::client
    Who is signed in. Not owned. To change it cancels a sign-in under way.
*/
LogtoClient *LogtoDeviceSignIn::client() const
{
    return d->client;
}

void LogtoDeviceSignIn::setClient(LogtoClient *client)
{
    if (d->client == client)
        return;
    cancel();
    d->client = client;
    Q_EMIT clientChanged();
}

/*!
    \property LogtoDeviceSignIn::autoRenew
    Whether another code is asked for when one has expired, for as long as the sign-in is not
    cancelled; true by default. Without it the status becomes Expired, for renew() or cancel().
*/
bool LogtoDeviceSignIn::autoRenew() const
{
    return d->autoRenew;
}

void LogtoDeviceSignIn::setAutoRenew(bool renew)
{
    if (d->autoRenew == renew)
        return;
    d->autoRenew = renew;
    if (d->operation)
        d->operation->setAutoRenew(renew);
    Q_EMIT autoRenewChanged();
}

/*!
    \property LogtoDeviceSignIn::status
    How far the sign-in is.
*/
LogtoDeviceSignIn::Status LogtoDeviceSignIn::status() const
{
    return d->status;
}

/*!
    \property LogtoDeviceSignIn::busy
    Whether a sign-in is under way: status() is Requesting, Waiting or Expired.
*/
bool LogtoDeviceSignIn::isBusy() const
{
    return d->status == Status::Requesting || d->status == Status::Waiting
        || d->status == Status::Expired;
}

/*!
    \property LogtoDeviceSignIn::userCode
    The code to enter, as the provider writes it; empty while there is none.
*/
QString LogtoDeviceSignIn::userCode() const
{
    return d->shown.userCode;
}

/*!
    \property LogtoDeviceSignIn::verificationUri
    The address to enter the code at; short, to be typed. Only https, or http to this machine.
*/
QUrl LogtoDeviceSignIn::verificationUri() const
{
    return d->shown.verificationUri;
}

/*!
    \property LogtoDeviceSignIn::verificationUriComplete
    The address with the code in it, for a QR code; empty if the provider has none.
*/
QUrl LogtoDeviceSignIn::verificationUriComplete() const
{
    return d->shown.verificationUriComplete;
}

/*!
    \property LogtoDeviceSignIn::expiresAt
    When the code expires, by the provider's time; invalid while there is none.
*/
QDateTime LogtoDeviceSignIn::expiresAt() const
{
    return d->expiresAt;
}

/*!
    \property LogtoDeviceSignIn::remainingSeconds
    How long the code is good for, whatever happens to the clock of this machine; 0 while there is
    none. Its signal comes every second for as long as somebody is connected to it.
*/
int LogtoDeviceSignIn::remainingSeconds() const
{
    return d->remainingSeconds();
}

/*!
    \property LogtoDeviceSignIn::error
    Why the sign-in has failed; or, while it is busy, what keeps the provider from answering now. It
    is asked again by itself then, and the error goes when it answers.
*/
LogtoError LogtoDeviceSignIn::error() const
{
    return d->error;
}

/*!
    Asks for a code and waits until the user has signed in with it. Those of the \a options that
    concern the sign-in page are handed on with the request. Does nothing while it is busy.

    Fails with LogtoError::Code::UnsupportedProvider if the provider has no device flow,
    UnknownApplication if the application may not use it, AccessDenied if the user refuses, Busy if
    the client has another sign-in under way, or like LogtoClient::signIn(). Faults of the network
    and of the provider make it ask less often, but end nothing (RFC 8628, section 3.5).

    If the answer that brings the tokens is lost, the sign-in fails, for the code cannot be used a
    second time; what was granted is revoked.
*/
void LogtoDeviceSignIn::start(const LogtoSignInOptions &options)
{
    d->start(options);
}

/*!
    Gives the sign-in up that is under way; the earlier session stays as it was. A code that is
    entered afterwards comes to nothing. Without one, clears the error().
*/
void LogtoDeviceSignIn::cancel()
{
    d->cancel();
}

/*!
    Asks for another code: in place of the present one, after it has expired, or after a failure
    with the options of before.
*/
void LogtoDeviceSignIn::renew()
{
    if (d->operation)
        d->operation->renew();
    else
        d->start(d->options);
}

/*!
    For subclasses that bring options in a form of their own: fails with \a error, unless a sign-in
    is under way.
*/
void LogtoDeviceSignIn::refuse(const LogtoError &error)
{
    if (!isBusy())
        d->finish(Status::Failed, error);
}

void LogtoDeviceSignIn::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&LogtoDeviceSignIn::remainingSecondsChanged))
        d->updateTicking();
}

/*!
    \fn void LogtoDeviceSignIn::codeChanged()
    There is another code, or none any more.
*/
