// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtomanualuseragent.h"

#include "openid/callback_p.h"

using namespace Qt::StringLiterals;

/*!
    \class LogtoManualUserAgent
    \inmodule Logto
    \brief Leaves the page to the application.

    For an application that shows the page in a way of its own, such as on another device: it takes
    url() when urlChanged() is emitted, and calls finish() with the address that the page has led
    to, or cancel().

    \code
    connect(&agent, &LogtoManualUserAgent::urlChanged, this, [&] { show(agent.url()); });
    client.setUserAgent(&agent);
    client.signIn();
    \endcode

    All functions must be called in the thread of the client.
*/

LogtoManualUserAgent::~LogtoManualUserAgent() = default;

/*!
    \property LogtoManualUserAgent::url
    The address of the page to show; empty when there is none. It is good for one sign-in. It holds
    no secret, but whoever gets hold of it can sign this application in with an account of their
    own.
*/

QString LogtoManualUserAgent::name() const
{
    return u"manual"_s;
}

void LogtoManualUserAgent::open(const Request &request)
{
    m_request = request;
    Q_EMIT urlChanged();
}

void LogtoManualUserAgent::close()
{
    if (m_request.url.isEmpty())
        return;
    m_request = {};
    Q_EMIT urlChanged();
}

/*!
    Ends the page with \a callbackUrl. An address that is not the one the page has to lead to
    changes nothing, and false is returned: the sign-in goes on waiting.
*/
bool LogtoManualUserAgent::finish(const QUrl &callbackUrl)
{
    if (url().isEmpty() || !Logto::matchesRedirectUri(callbackUrl, m_request.redirectUri))
        return false;
    close();
    Q_EMIT redirected(callbackUrl);
    return true;
}

/*!
    The user gave up.
*/
void LogtoManualUserAgent::cancel()
{
    if (url().isEmpty())
        return;
    close();
    Q_EMIT dismissed();
}
