// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoaccountgrant.h"

#include "account/accountjson_p.h"

using namespace Qt::StringLiterals;
using namespace Logto;

/*!
    \class LogtoAccountGrant
    \inmodule Logto
    \brief An application that the user has signed in to, and what keeps it signed in.

    A member that is absent, \c null or of the wrong type reads as an empty value; raw() tells
    them apart. An implicitly shared value; can be used from any thread.
*/

/*!
    What LogtoAccount::revokeGrant() takes.
*/
QString LogtoAccountGrant::id() const
{
    return text(m_json, "id"_L1);
}

/*!
    The ID of the application.
*/
QString LogtoAccountGrant::applicationId() const
{
    return m_json.value("application"_L1).toObject().value("id"_L1).toString();
}

/*!
    The name of the application.
*/
QString LogtoAccountGrant::applicationName() const
{
    return m_json.value("application"_L1).toObject().value("name"_L1).toString();
}

/*!
    When the user signed in to it, in UTC.
*/
QDateTime LogtoAccountGrant::createdAt() const
{
    return timeOf(m_json.value("payload"_L1).toObject().value("iat"_L1), 1);
}

/*!
    When the grant ends by itself, in UTC.
*/
QDateTime LogtoAccountGrant::expiresAt() const
{
    return timeOf(m_json.value("expiresAt"_L1), 1000);
}
