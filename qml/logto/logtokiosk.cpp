// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtokiosk.h"

#include "logtokiosk_p.h"

#include <QtQml/QQmlInfo>

/*!
    \qmltype LogtoKiosk
    \inqmlmodule Logto
    \nativetype LogtoKiosk
    \brief Signs the user out who has gone away, and leaves nothing for the next one.

    \qml
    LogtoKiosk {
        id: kiosk
        client: logto
        idleTimeout: 120
        warningTime: 30
        sessionLimit: 3600
        onCleared: pages.startAgain()
    }
    LogtoKioskWarning {
        kiosk: kiosk
    }
    \endqml

    For a device that many people share. See \c docs/kiosk.md for the rest of such a device.
*/

/*!
    \class LogtoKiosk
    \inmodule LogtoQuick
    \brief Signs the user out who has gone away, and leaves nothing for the next one.

    Every key, touch, click, turn of a wheel and move of a pointer in any window of the application
    counts as activity, also in an embedded view and on a virtual keyboard. A key that is held down,
    and moves that change nothing, do not. When there was none for idleTimeout(), or the session is
    as old as sessionLimit(), the client is signed out with
    LogtoClient::SignOutScope::ApplicationAndProvider, even if the provider no longer accepts its
    session; a sign-in under way is cancelled, one by the device flow after deviceTimeout(). A page
    for the sign-out that does not end by itself is left after idleTimeout(), too.

    Time that the machine sleeps counts, and setting the clock changes nothing. While there is no
    warning the process is woken at most once in an idleTimeout(); during the warning, once a
    second.

    After every sign-out and cancelled sign-in, also by the user, the clipboard is emptied (on X11
    the primary selection, too), decoded pictures that are no longer shown are dropped, and
    cleared() is emitted. What the client itself knows of the user, and the tokens, are gone by
    then. What the application has put elsewhere, it has to clear itself.

    It lives in the main thread, after the QGuiApplication has been made, and belongs to one client.
*/

/*!
    \enum LogtoKiosk::Reason

    \value Idle Nobody has used the application for idleTimeout().
    \value SessionLimit The session has lasted for sessionLimit().
*/

LogtoKiosk::LogtoKiosk(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<LogtoKioskPrivate>(this))
{
}

LogtoKiosk::~LogtoKiosk() = default;

/*!
    \property LogtoKiosk::client
    The client to sign out. It must own its session: one that is read-only cannot be signed out.
    Not owned.

    A session that the client restores counts from the start of the process, which is when this
    object is made.
*/
LogtoClient *LogtoKiosk::client() const
{
    return d->client;
}

void LogtoKiosk::setClient(LogtoClient *client)
{
    if (d->client != client)
        d->setClient(client);
}

/*!
    \property LogtoKiosk::enabled
    Whether anything is done at all; true by default.
*/
bool LogtoKiosk::isEnabled() const
{
    return d->enabled;
}

void LogtoKiosk::setEnabled(bool enabled)
{
    if (d->enabled != enabled)
        d->setEnabled(enabled);
}

/*!
    \property LogtoKiosk::idleTimeout
    After how many seconds without activity the user is signed out; 120 by default, at least 1.
*/
int LogtoKiosk::idleTimeout() const
{
    return int(d->idleTimeout.count());
}

void LogtoKiosk::setIdleTimeout(int seconds)
{
    d->setTime(d->idleTimeout, seconds, {"idleTimeout", 1, &LogtoKiosk::idleTimeoutChanged});
}

/*!
    \property LogtoKiosk::deviceTimeout
    After how many seconds without activity a sign-in by the device flow is given up, in place of
    idleTimeout: its user is busy with a phone. 600 by default, which is how long a code of Logto is
    good for; at least 1.
*/
int LogtoKiosk::deviceTimeout() const
{
    return int(d->deviceTimeout.count());
}

void LogtoKiosk::setDeviceTimeout(int seconds)
{
    d->setTime(d->deviceTimeout, seconds, {"deviceTimeout", 1, &LogtoKiosk::deviceTimeoutChanged});
}

/*!
    \property LogtoKiosk::warningTime
    For how many seconds before the sign-out there is a warning; 30 by default, 0 for none. Less
    than idleTimeout and sessionLimit.
*/
int LogtoKiosk::warningTime() const
{
    return int(d->warningTime.count());
}

void LogtoKiosk::setWarningTime(int seconds)
{
    d->setTime(d->warningTime, seconds, {"warningTime", 0, &LogtoKiosk::warningTimeChanged});
}

/*!
    \property LogtoKiosk::sessionLimit
    After how many seconds a session ends, however active its user is; 0, as it is by default, for
    never.
*/
int LogtoKiosk::sessionLimit() const
{
    return int(d->sessionLimit.count());
}

void LogtoKiosk::setSessionLimit(int seconds)
{
    d->setTime(d->sessionLimit, seconds, {"sessionLimit", 0, &LogtoKiosk::sessionLimitChanged});
}

/*!
    \property LogtoKiosk::warning
    Whether the user is about to be signed out. Any activity ends a warning for Reason::Idle, when
    what was pressed is released.
*/
bool LogtoKiosk::isWarning() const
{
    return d->warning;
}

/*!
    \property LogtoKiosk::remaining
    The whole seconds until the sign-out while there is a warning, else 0.
*/
int LogtoKiosk::remaining() const
{
    return d->remaining;
}

/*!
    \property LogtoKiosk::reason
    Why there is a warning, or why the last sign-out was due.
*/
LogtoKiosk::Reason LogtoKiosk::reason() const
{
    return d->reason;
}

/*!
    Counts as activity, such as a card reader's. Does not extend the sessionLimit().
*/
void LogtoKiosk::stayActive()
{
    d->stayActive();
}

/*!
    Signs the user out at once, or cancels the sign-in under way, as when the time is over.
*/
void LogtoKiosk::signOut()
{
    d->signOut();
}

/*!
    \fn void LogtoKiosk::signOutDue(LogtoKiosk::Reason reason)
    The time is over because of \a reason; the sign-out comes next.
*/

/*!
    \fn void LogtoKiosk::cleared()
    The session, or the sign-in, of the last user has ended, and what this object clears has been
    cleared. The place to bring the application back to its first page.
*/

void LogtoKiosk::classBegin()
{
    d->complete = false;
}

void LogtoKiosk::componentComplete()
{
    d->complete = true;
    d->checkTimes();
    d->evaluate();
}
