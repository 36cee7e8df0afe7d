// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoaccountsession.h"

#include "account/accountjson_p.h"

using namespace Qt::StringLiterals;
using namespace Logto;

/*!
    \class LogtoAccountSession
    \inmodule Logto
    \brief A session of the user at the provider: a browser that is signed in.

    A member that is absent, \c null or of the wrong type reads as an empty value; raw() tells
    them apart. An implicitly shared value; can be used from any thread.
*/

/*!
    What LogtoAccount::revokeSession() takes.
*/
QString LogtoAccountSession::id() const
{
    return m_json.value("payload"_L1).toObject().value("uid"_L1).toString();
}

/*!
    Whether this application was signed in by that session. False for all where the provider
    does not tell.
*/
bool LogtoAccountSession::isCurrent() const
{
    return m_json.value("isCurrent"_L1).toBool();
}

/*!
    The application that the session was last used for; may be empty.
*/
QString LogtoAccountSession::clientId() const
{
    return text(m_json, "clientId"_L1);
}

/*!
    The address that the user signed in from, if the provider knows it.
*/
QString LogtoAccountSession::ip() const
{
    return m_json.value("lastSubmission"_L1)
        .toObject()
        .value("signInContext"_L1)
        .toObject()
        .value("ip"_L1)
        .toString();
}

/*!
    What the browser called itself, if the provider knows it.
*/
QString LogtoAccountSession::userAgent() const
{
    return m_json.value("lastSubmission"_L1)
        .toObject()
        .value("signInContext"_L1)
        .toObject()
        .value("userAgent"_L1)
        .toString();
}

/*!
    When the user signed in there, in UTC.
*/
QDateTime LogtoAccountSession::signedInAt() const
{
    return timeOf(m_json.value("payload"_L1).toObject().value("loginTs"_L1), 1);
}

/*!
    When the session ends by itself, in UTC.
*/
QDateTime LogtoAccountSession::expiresAt() const
{
    return timeOf(m_json.value("expiresAt"_L1), 1000);
}
