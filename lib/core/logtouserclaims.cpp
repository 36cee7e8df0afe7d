// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtouserclaims.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;

/*!
    \class LogtoUserClaims
    \inmodule Logto
    \brief What the provider says about a user: the claims that the ID token and userinfo share.

    The names follow OpenID Connect Core 1.0, section 5.1, and Logto's documentation. A claim that
    is absent, \c null or of the wrong type reads as an empty value; raw() tells them apart.

    An implicitly shared value; can be used from any thread.
*/

QString LogtoUserClaims::sub() const
{
    return text("sub"_L1);
}

QString LogtoUserClaims::name() const
{
    return text("name"_L1);
}

QString LogtoUserClaims::givenName() const
{
    return text("given_name"_L1);
}

QString LogtoUserClaims::familyName() const
{
    return text("family_name"_L1);
}

QString LogtoUserClaims::middleName() const
{
    return text("middle_name"_L1);
}

QString LogtoUserClaims::nickname() const
{
    return text("nickname"_L1);
}

/*!
    How the user wants to be called. It may change, and others may have the same: never an ID.
*/
QString LogtoUserClaims::preferredUsername() const
{
    return text("preferred_username"_L1);
}

QString LogtoUserClaims::username() const
{
    return text("username"_L1);
}

QString LogtoUserClaims::email() const
{
    return text("email"_L1);
}

bool LogtoUserClaims::emailVerified() const
{
    return m_claims.value("email_verified"_L1).toBool();
}

QString LogtoUserClaims::phoneNumber() const
{
    return text("phone_number"_L1);
}

bool LogtoUserClaims::phoneNumberVerified() const
{
    return m_claims.value("phone_number_verified"_L1).toBool();
}

/*!
    The address of the user's picture. It comes from the user's profile: only https and http
    addresses are returned, so that it can be given to an \c Image.
*/
QUrl LogtoUserClaims::picture() const
{
    return webAddress("picture"_L1);
}

/*!
    The user's page at the provider or elsewhere; like website(), a web address or empty.
*/
QUrl LogtoUserClaims::profile() const
{
    return webAddress("profile"_L1);
}

QUrl LogtoUserClaims::website() const
{
    return webAddress("website"_L1);
}

QString LogtoUserClaims::gender() const
{
    return text("gender"_L1);
}

/*!
    As \c YYYY-MM-DD, \c{0000-MM-DD} or \c YYYY.
*/
QString LogtoUserClaims::birthdate() const
{
    return text("birthdate"_L1);
}

/*!
    The members of OpenID Connect Core 1.0, section 5.1.1, such as \c formatted and \c locality;
    needs the scope \c address.
*/
QJsonObject LogtoUserClaims::address() const
{
    return m_claims.value("address"_L1).toObject();
}

QString LogtoUserClaims::locale() const
{
    return text("locale"_L1);
}

QString LogtoUserClaims::zoneInfo() const
{
    return text("zoneinfo"_L1);
}

/*!
    When the account was made. Logto sends this claim in milliseconds.
*/
QDateTime LogtoUserClaims::createdAt() const
{
    return milliseconds("created_at"_L1);
}

/*!
    When the profile changed last. Logto sends this claim in milliseconds, where OpenID Connect
    Core 1.0, section 5.1, has seconds.
*/
QDateTime LogtoUserClaims::updatedAt() const
{
    return milliseconds("updated_at"_L1);
}

QStringList LogtoUserClaims::roles() const
{
    return texts("roles"_L1);
}

/*!
    The IDs of the organizations that the user is a member of; needs the scope
    \c urn:logto:scope:organizations.
*/
QStringList LogtoUserClaims::organizations() const
{
    return texts("organizations"_L1);
}

/*!
    The user's roles as \c{<organization ID>:<role>}; needs the scope
    \c urn:logto:scope:organization_roles.
*/
QStringList LogtoUserClaims::organizationRoles() const
{
    return texts("organization_roles"_L1);
}

QString LogtoUserClaims::text(QLatin1StringView claim) const
{
    return m_claims.value(claim).toString();
}

QStringList LogtoUserClaims::texts(QLatin1StringView claim) const
{
    QStringList result;
    const QJsonArray values = m_claims.value(claim).toArray();
    for (const auto &value : values) {
        if (value.isString())
            result.append(value.toString());
    }
    return result;
}

QUrl LogtoUserClaims::webAddress(QLatin1StringView claim) const
{
    const QUrl url(text(claim), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb ? url : QUrl();
}

QDateTime LogtoUserClaims::milliseconds(QLatin1StringView claim) const
{
    // What is no number, or none that a time can have, is none.
    constexpr qint64 none = std::numeric_limits<qint64>::max();
    const qint64 time = m_claims.value(claim).toInteger(none);
    return time == none ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc());
}
