// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtogrant.h"

/*!
    \class LogtoGrant
    \inmodule Logto
    \brief What a LogtoServiceClient gets its access tokens for, without a sign-in.

    A small value with secrets in it: keep them out of the program and of its logs.
*/

/*!
    \enum LogtoGrant::Kind

    \value ClientCredentials The application itself (RFC 6749, section 4.4).
    \value PersonalAccessToken A user, by a personal access token of theirs.
    \value Impersonation A user, by a subject token that a backend has fetched from Logto.
*/

LogtoGrant::LogtoGrant(Kind kind, const QString &subjectToken, const QString &appSecret)
    : m_kind(kind)
    , m_subjectToken(subjectToken)
    , m_appSecret(appSecret)
{
}

/*!
    A machine-to-machine application with its \a appSecret.
*/
LogtoGrant LogtoGrant::clientCredentials(const QString &appSecret)
{
    return {Kind::ClientCredentials, {}, appSecret};
}

/*!
    The user whose personal access token is \a token, by token exchange (RFC 8693). Applications
    that have a secret give their \a appSecret.
*/
LogtoGrant LogtoGrant::personalAccessToken(const QString &token, const QString &appSecret)
{
    return {Kind::PersonalAccessToken, token, appSecret};
}

/*!
    The user for whom a backend has fetched \a subjectToken from Logto's Management API, by token
    exchange (RFC 8693). Logto accepts a subject token once: each further token needs another
    client.
*/
LogtoGrant LogtoGrant::impersonation(const QString &subjectToken, const QString &appSecret)
{
    return {Kind::Impersonation, subjectToken, appSecret};
}
