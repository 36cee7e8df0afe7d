// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoaccountprofile.h"

#include "account/accountjson_p.h"

using namespace Qt::StringLiterals;
using namespace Logto;

/*!
    \class LogtoAccountProfile
    \inmodule Logto
    \brief What the Account API tells of the user; which parts, the scopes and the
    settings of the account center in the Logto Console decide.

    A member that is absent, \c null or of the wrong type reads as an empty value; raw() tells
    them apart. An implicitly shared value; can be used from any thread.
*/

/*!
    The ID of the user: the \c sub of the ID token.
*/
QString LogtoAccountProfile::id() const
{
    return text(m_json, "id"_L1);
}

/*!
    The name to sign in with.
*/
QString LogtoAccountProfile::username() const
{
    return text(m_json, "username"_L1);
}

/*!
    The full name.
*/
QString LogtoAccountProfile::name() const
{
    return text(m_json, "name"_L1);
}

/*!
    The address of the picture; only https and http addresses are returned.
*/
QUrl LogtoAccountProfile::avatar() const
{
    return webUrl(m_json, "avatar"_L1);
}

/*!
    The e-mail address; needs the scope \c email.
*/
QString LogtoAccountProfile::primaryEmail() const
{
    return text(m_json, "primaryEmail"_L1);
}

/*!
    The phone number; needs the scope \c phone.
*/
QString LogtoAccountProfile::primaryPhone() const
{
    return text(m_json, "primaryPhone"_L1);
}

/*!
    The further standard claims, in camel case as Logto has them: \c givenName, \c zoneinfo and
    others; the address only with the scope \c address.
*/
QJsonObject LogtoAccountProfile::profile() const
{
    return m_json.value("profile"_L1).toObject();
}

/*!
    The custom data; needs the scope \c custom_data.
*/
QJsonObject LogtoAccountProfile::customData() const
{
    return m_json.value("customData"_L1).toObject();
}

/*!
    Whether a password is set.
*/
bool LogtoAccountProfile::hasPassword() const
{
    return m_json.value("hasPassword"_L1).toBool();
}

/*!
    When the account was made, in UTC.
*/
QDateTime LogtoAccountProfile::createdAt() const
{
    return timeOf(m_json.value("createdAt"_L1), 1000);
}

/*!
    When the account changed last, in UTC.
*/
QDateTime LogtoAccountProfile::updatedAt() const
{
    return timeOf(m_json.value("updatedAt"_L1), 1000);
}

/*!
    When the user signed in last, in UTC.
*/
QDateTime LogtoAccountProfile::lastSignInAt() const
{
    return timeOf(m_json.value("lastSignInAt"_L1), 1000);
}

/*!
    The social accounts that are linked, by the name of their provider; needs the scope
    \c identities.
*/
QList<LogtoIdentity> LogtoAccountProfile::identities() const
{
    QList<LogtoIdentity> result;
    const QJsonObject identities = m_json.value("identities"_L1).toObject();
    for (auto identity = identities.begin(); identity != identities.end(); ++identity) {
        QJsonObject json = identity.value().toObject();
        json.insert("target"_L1, identity.key());
        result.append(LogtoIdentity(json));
    }
    return result;
}
