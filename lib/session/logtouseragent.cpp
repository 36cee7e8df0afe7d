// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtouseragent.h"

/*!
    \class LogtoUserAgent
    \inmodule Logto
    \brief Shows the provider's page to the user and brings back where it ends.

    The user agent of RFC 6749: an embedded view or a browser. LogtoClient calls open() with the
    address to show; the agent shows it and emits exactly one of redirected(), dismissed() and
    failed(). All calls and signals belong to the thread of the client.

    To bring your own, implement open() and close().
*/

/*!
    \class LogtoUserAgent::Request
    \inmodule Logto
    \brief The page to show, and the redirect that ends it.

    \c url is the address to open. A navigation whose scheme, host, port and path are those of
    \c redirectUri must not be followed but handed to redirected(). When \c redirectUri is empty,
    the page ends without a redirect.
*/

/*!
    \fn void LogtoUserAgent::open(const Request &request)

    Shows the page of \a request. It comes after close() when another one is still open.
*/

/*!
    \fn void LogtoUserAgent::close()

    The request is over: the callback has been taken, or the sign-in was cancelled. Emits nothing.
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
