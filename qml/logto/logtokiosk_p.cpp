// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtokiosk_p.h"

#include "signin/signinkind_p.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlEngine>
#include <QtQml/QQmlInfo>
#include <QtQuick/QQuickWindow>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

using State = LogtoClient::State;

void clearClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
    if (clipboard->supportsFindBuffer())
        clipboard->clear(QClipboard::FindBuffer);
}

// Such as the user's picture.
void dropUnusedPictures()
{
    const QWindowList windows = QGuiApplication::allWindows();
    for (QWindow *window : windows) {
        if (auto *quickWindow = qobject_cast<QQuickWindow *>(window))
            quickWindow->releaseResources();
    }
}

} // namespace

LogtoKioskPrivate::LogtoKioskPrivate(LogtoKiosk *kiosk)
    : q(kiosk)
    , m_start(m_clock.sinceBoot())
    , m_lastActivity(m_start)
{
    connect(&m_timer, &Logto::WakeTimer::fired, this, &LogtoKioskPrivate::evaluate);
    connect(&m_activity, &Logto::ActivityWatch::seen, this, &LogtoKioskPrivate::takeActivity);
    m_activity.setActive(enabled);
}

void LogtoKioskPrivate::setClock(const Logto::Clock &newClock)
{
    m_clock = newClock;
    m_start = m_lastActivity = m_clock.sinceBoot();
    if (m_sessionStart)
        m_sessionStart = m_start;
    evaluate();
}

void LogtoKioskPrivate::setClient(LogtoClient *newClient)
{
    if (client)
        client->disconnect(this);
    client = newClient;
    m_sessionStart.reset();
    m_state = State::Restoring;
    if (client) {
        connect(client, &LogtoClient::stateChanged, this, &LogtoKioskPrivate::followState);
        connect(client, &LogtoClient::signedIn, this, &LogtoKioskPrivate::beginSession);
        connect(client, &QObject::destroyed, this, [this] { setClient(nullptr); });
    }
    Q_EMIT q->clientChanged();
    followState();
}

void LogtoKioskPrivate::setEnabled(bool isEnabled)
{
    enabled = isEnabled;
    m_activity.setActive(enabled);
    m_lastActivity = m_clock.sinceBoot();
    Q_EMIT q->enabledChanged();
    evaluate();
}

void LogtoKioskPrivate::setTime(std::chrono::seconds &time, int seconds,
                                const TimeProperty &property)
{
    if (time.count() == seconds)
        return;
    if (seconds < property.least) {
        qmlWarning(q) << property.name << " has to be at least " << property.least << " s.";
        return;
    }
    time = std::chrono::seconds(seconds);
    Q_EMIT(q->*property.changed)();
    checkTimes();
    evaluate();
}

// In QML the properties come one by one, so only together they can be judged.
void LogtoKioskPrivate::checkTimes() const
{
    if (!complete)
        return;
    if (warningTime >= idleTimeout) {
        qmlWarning(q) << "warningTime has to be less than idleTimeout, which is "
                      << idleTimeout.count() << " s.";
    }
    if (sessionLimit > 0s && warningTime >= sessionLimit) {
        qmlWarning(q) << "warningTime has to be less than sessionLimit, which is "
                      << sessionLimit.count() << " s.";
    }
}

// While there is no warning the timer is left as it is: it finds out by itself that it is early.
void LogtoKioskPrivate::takeActivity()
{
    m_lastActivity = m_clock.sinceBoot();
    // The event is still to be delivered: if the warning went away under the finger, the rest of
    // the touch would hit what is behind it.
    if (warning)
        QMetaObject::invokeMethod(this, &LogtoKioskPrivate::evaluate, Qt::QueuedConnection);
}

void LogtoKioskPrivate::stayActive()
{
    m_activity.forgetHeld();
    takeActivity();
}

void LogtoKioskPrivate::evaluate()
{
    const bool signingOut = m_state == State::SigningOut;
    const bool occupied = hasSession() || m_state == State::SigningIn || signingOut;
    if (!enabled || !complete || !client || !occupied) {
        m_timer.stop();
        setWarning(false);
        setRemaining(0);
        return;
    }
    const Milliseconds now = m_clock.sinceBoot();
    const auto [time, endReason] = end();
    const Milliseconds left = time - now;
    if (left <= 0ms) {
        setReason(endReason);
        return signingOut ? leaveSignOutPage() : endInTime();
    }
    const Milliseconds quiet = left - warningBefore(endReason);
    if (quiet <= 0ms && !signingOut) {
        setReason(endReason);
        return countDown(left);
    }
    // The release will end the warning; if that gets lost, whatever comes next.
    if (warning && m_activity.isHeld())
        return m_timer.start(1s);
    setWarning(false);
    setRemaining(0);
    m_timer.start(signingOut ? left : quiet);
}

// Another process, or a client that starts later, may bring the session.
bool LogtoKioskPrivate::hasSession() const
{
    return m_sessionStart.has_value();
}

// Who types on a phone does not touch the screen.
std::chrono::seconds LogtoKioskPrivate::idleLimit() const
{
    const bool isOnPhone = m_state == State::SigningIn && Logto::isDeviceSignIn(*client);
    return isOnPhone ? deviceTimeout : idleTimeout;
}

LogtoKioskPrivate::End LogtoKioskPrivate::end() const
{
    const End idle = {m_lastActivity + idleLimit(), Reason::Idle};
    if (sessionLimit == 0s || !hasSession())
        return idle;
    const End limit = {*m_sessionStart + sessionLimit, Reason::SessionLimit};
    return limit.time < idle.time ? limit : idle;
}

// A warning that is longer than the time itself would never go away.
std::chrono::seconds LogtoKioskPrivate::warningBefore(Reason endReason) const
{
    const auto whole = endReason == Reason::Idle ? idleLimit() : sessionLimit;
    return std::min(warningTime, whole - 1s);
}

void LogtoKioskPrivate::followState()
{
    const State before = std::exchange(m_state, client ? client->state() : State::Restoring);
    const Milliseconds now = m_clock.sinceBoot();
    switch (m_state) {
    case State::SignedIn:
    case State::ReauthenticationRequired:
        // A session that is found belongs to somebody who may have gone before the start.
        if (!hasSession())
            m_sessionStart = before == State::Restoring ? m_start : now;
        break;
    case State::SigningIn:
        m_lastActivity = now;
        break;
    case State::SigningOut:
        m_sessionStart.reset();
        m_lastActivity = now;
        if (enabled)
            clearClipboard();
        break;
    case State::SignedOut:
        m_sessionStart.reset();
        if (enabled && before != State::Restoring && before != State::SignedOut)
            clear();
        break;
    case State::Restoring:
        m_sessionStart.reset();
        break;
    }
    evaluate();
}

// Also of a user who takes the place of another one.
void LogtoKioskPrivate::beginSession()
{
    m_sessionStart = m_clock.sinceBoot();
    evaluate();
}

void LogtoKioskPrivate::countDown(Milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    setRemaining(int(seconds.count()));
    setWarning(true);
    m_timer.start(left - (seconds - 1s));
}

void LogtoKioskPrivate::endInTime()
{
    m_timer.stop();
    setWarning(false);
    setRemaining(0);
    // If the client cannot sign out, being read-only, the next try comes after the same time.
    m_lastActivity = m_clock.sinceBoot();
    if (m_sessionStart)
        m_sessionStart = m_lastActivity;
    Q_EMIT q->signOutDue(reason);
    signOut();
    evaluate();
}

void LogtoKioskPrivate::signOut()
{
    if (!client || m_state == State::SigningOut)
        return;
    client->cancelSignIn();
    // A sign-in that is about to be stored can no longer be cancelled.
    if (hasSession() || m_state == State::SigningIn)
        client->signOut(LogtoClient::SignOutScope::ApplicationAndProvider);
}

// Nobody is there to read why the provider's page does not come, or to answer what it asks.
void LogtoKioskPrivate::leaveSignOutPage()
{
    m_lastActivity = m_clock.sinceBoot();
    m_timer.start(idleTimeout);
    if (LogtoUserAgent *agent = client->userAgent())
        Q_EMIT agent->dismissed();
}

void LogtoKioskPrivate::clear()
{
    clearClipboard();
    Q_EMIT q->cleared();
    dropUnusedPictures();
    if (QQmlEngine *engine = qmlEngine(q))
        engine->collectGarbage();
}

void LogtoKioskPrivate::setWarning(bool isWarning)
{
    if (std::exchange(warning, isWarning) != isWarning)
        Q_EMIT q->warningChanged();
}

void LogtoKioskPrivate::setRemaining(int seconds)
{
    if (std::exchange(remaining, seconds) != seconds)
        Q_EMIT q->remainingChanged();
}

void LogtoKioskPrivate::setReason(Reason newReason)
{
    if (std::exchange(reason, newReason) != newReason)
        Q_EMIT q->reasonChanged();
}
