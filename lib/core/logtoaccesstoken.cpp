// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoaccesstoken.h"

#include <QtCore/QJsonDocument>

/*!
    \class LogtoAccessToken
    \inmodule Logto
    \brief An access token, when it expires, and what it is good for.

    A value class; its value is a secret and is not written by QDebug.
*/

/*!
    Makes a token from its \a value, the moment \a expiresAt (UTC) from which the server refuses
    it, and the granted \a scopes.
*/
LogtoAccessToken::LogtoAccessToken(const QString &value, const QDateTime &expiresAt,
                                   const QStringList &scopes)
    : m_value(value)
    , m_expiresAt(expiresAt)
    , m_scopes(scopes)
{
}

/*!
    Those of \a wanted that the token is not good for.
*/
QStringList LogtoAccessToken::missingScopes(const QStringList &wanted) const
{
    QStringList missing = wanted;
    missing.removeIf([this](const QString &scope) { return m_scopes.contains(scope); });
    return missing;
}

/*!
    The claims of a token that is a JWT (RFC 9068), read and not verified: that is for the API. An
    opaque token, such as Logto's for userinfo, has none.
*/
QJsonObject LogtoAccessToken::claims() const
{
    const QList<QByteArray> parts = m_value.toLatin1().split('.');
    if (parts.size() != 3)
        return {};
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding))
        .object();
}

bool operator==(const LogtoAccessToken &a, const LogtoAccessToken &b)
{
    return a.m_value == b.m_value && a.m_expiresAt == b.m_expiresAt && a.m_scopes == b.m_scopes;
}
