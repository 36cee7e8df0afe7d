// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtouseragent.h"

using namespace Qt::StringLiterals;

/*!
    \class LogtoUserAgent
    \inmodule Logto
    \brief Shows the provider's page to the user and brings back where it ends.

    The user agent of RFC 6749: an embedded view or a browser. For each page LogtoClient calls
    prepare(), then open() with the address to show; the agent shows it and emits exactly one of
    redirected(), dismissed() and failed(). All calls and signals belong to the thread of the
    client.

    There are LogtoEmbeddedUserAgent, LogtoBrowserUserAgent, LogtoManualUserAgent, and
    LogtoUserAgentChoice, which takes the first of several that works on this machine. To bring your
    own, implement open() and close(); the others have defaults.
*/

/*!
    \class LogtoUserAgent::Request
    \inmodule Logto
    \brief The page to show, and the redirect that ends it.

    \c url is the address to open; in prepare() it is not known yet. A navigation whose scheme,
    host, port and path are those of \c redirectUri must not be followed but handed to redirected().
    When \c redirectUri is empty, the page ends without a redirect.

    \c signInMethod is set for a page that ends the provider's session: the name() of the agent that
    the user has signed in with, or empty. Only the same browser has the cookies of that session.

    \c state is what the redirect carries as its parameter of that name. An agent that others can
    reach, such as one that listens on a port, takes no redirect without it: the page goes on.
*/

/*!
    \enum LogtoUserAgent::Purpose

    \value SignIn The page signs the user in.
    \value SignOut The page ends the provider's session.
*/

/*!
    \property LogtoUserAgent::name
    A short name in lower case, the same at each start: LogtoClient::signInMethod of a session that
    began here. \c custom, unless a subclass says otherwise.
*/
QString LogtoUserAgent::name() const
{
    return u"custom"_s;
}

/*!
    What keeps this agent from working on this machine, such as a missing display, with what to do
    about it; no error if it is ready. Asked before each sign-in, and quick.
*/
LogtoError LogtoUserAgent::problem() const
{
    return {};
}

/*!
    The redirect URI for \a request, whose own one is that of the configuration: the agent may have
    another one, such as a port that it listens on. An empty one means that it cannot see the end of
    a sign-out page. Followed by open() or close().
*/
LogtoResult<QUrl> LogtoUserAgent::prepare(const Request &request)
{
    return request.redirectUri;
}

/*!
    \fn void LogtoUserAgent::open(const Request &request)

    Shows the page of \a request. It comes after close() when another one is still open.
*/

/*!
    \fn void LogtoUserAgent::close()

    The request is over: the callback has been taken, or the sign-in was cancelled. Emits nothing.
*/

/*!
    The client has checked what a sign-in brought. If it \a succeeded, its session is the one that a
    sign-out will end, and an agent with a browser of its own keeps the cookies of that sign-in, and
    no others; otherwise those of the sign-in before. Called for sign-ins in other ways, too, after
    close(). Does nothing by default.
*/
void LogtoUserAgent::signInFinished(bool succeeded)
{
    Q_UNUSED(succeeded)
}

/*!
    The user is signed out, in whatever way: an agent with a browser of its own leaves nothing of
    the session in it. Does nothing by default.
*/
void LogtoUserAgent::sessionEnded() { }

/*!
    Whether the redirect of a sign-in may reach another process than the one that has begun it, as
    when the desktop starts the application to open the redirect. The client then keeps in its store
    what it needs to go on in that process, for ten minutes and for one use. By default false.
*/
bool LogtoUserAgent::outlivesProcess() const
{
    return false;
}

/*!
    The redirect of a sign-in that another process has begun, once; empty if there is none. The
    client asks when it gets this agent, when it starts and after callbackArrived(), and goes on
    with LogtoClient::completeSignIn().
*/
QUrl LogtoUserAgent::takeCallback()
{
    return {};
}

/*!
    \fn void LogtoUserAgent::callbackArrived()

    There is something to get from takeCallback().
*/

/*!
    \fn void LogtoUserAgent::redirected(const QUrl &callbackUrl)

    The page went to \a callbackUrl, whole and as the browser had it. The client checks it.
*/

/*!
    \fn void LogtoUserAgent::dismissed()

    The user closed the page. For a sign-in this is a cancellation, not an error.
*/

/*!
    \fn void LogtoUserAgent::failed(const LogtoError &error)

    The page could not be shown, because of \a error.
*/

LogtoUserAgent::~LogtoUserAgent() = default;
