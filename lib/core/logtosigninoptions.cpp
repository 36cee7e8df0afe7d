// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtosigninoptions.h"

class LogtoSignInOptionsData : public QSharedData
{
public:
    QString prompt;
    QString firstScreen;
    QStringList identifiers;
    QString directSignIn;
    QString loginHint;
    QString oneTimeToken;
    QStringList uiLocales;
    QString organizationId;
    std::optional<std::chrono::seconds> maxAge;
    QMap<QString, QString> extraParams;
    bool clearTokens = true;
};

/*!
    \class LogtoSignInOptions
    \inmodule Logto
    \brief What one sign-in asks for, beyond LogtoConfig.

    The options become parameters of the authorization request (OpenID Connect Core 1.0, section
    3.1.2.1, and Logto's authentication parameters). An implicitly shared value.
*/

LogtoSignInOptions::LogtoSignInOptions()
    : d(new LogtoSignInOptionsData)
{
}

LogtoSignInOptions::LogtoSignInOptions(const LogtoSignInOptions &) = default;
LogtoSignInOptions::LogtoSignInOptions(LogtoSignInOptions &&) noexcept = default;
LogtoSignInOptions &LogtoSignInOptions::operator=(const LogtoSignInOptions &) = default;
LogtoSignInOptions &LogtoSignInOptions::operator=(LogtoSignInOptions &&) noexcept = default;
LogtoSignInOptions::~LogtoSignInOptions() = default;

/*!
    Space-separated \c prompt values for this sign-in, in place of LogtoConfig::prompt(). Logto
    issues a refresh token only if \c consent is among them. To make the user type the password
    again: \c{login consent}.
*/
QString LogtoSignInOptions::prompt() const
{
    return d->prompt;
}

void LogtoSignInOptions::setPrompt(const QString &prompt)
{
    d->prompt = prompt;
}

/*!
    The screen that Logto shows first: \c sign_in, \c register, \c reset_password,
    \c identifier:sign_in, \c identifier:register or \c single_sign_on.
*/
QString LogtoSignInOptions::firstScreen() const
{
    return d->firstScreen;
}

void LogtoSignInOptions::setFirstScreen(const QString &screen)
{
    d->firstScreen = screen;
}

/*!
    The identifiers that the first screen accepts: \c email, \c phone, \c username.
*/
QStringList LogtoSignInOptions::identifiers() const
{
    return d->identifiers;
}

void LogtoSignInOptions::setIdentifiers(const QStringList &identifiers)
{
    d->identifiers = identifiers;
}

/*!
    Goes straight to a connector: \c{social:<target>} or \c{sso:<connector ID>}.
*/
QString LogtoSignInOptions::directSignIn() const
{
    return d->directSignIn;
}

void LogtoSignInOptions::setDirectSignIn(const QString &target)
{
    d->directSignIn = target;
}

/*!
    The identifier that the sign-in page starts with.
*/
QString LogtoSignInOptions::loginHint() const
{
    return d->loginHint;
}

void LogtoSignInOptions::setLoginHint(const QString &hint)
{
    d->loginHint = hint;
}

/*!
    The token of a magic link.
*/
QString LogtoSignInOptions::oneTimeToken() const
{
    return d->oneTimeToken;
}

void LogtoSignInOptions::setOneTimeToken(const QString &token)
{
    d->oneTimeToken = token;
}

/*!
    The languages of the sign-in page as BCP 47 tags, the best one first.
*/
QStringList LogtoSignInOptions::uiLocales() const
{
    return d->uiLocales;
}

void LogtoSignInOptions::setUiLocales(const QStringList &locales)
{
    d->uiLocales = locales;
}

/*!
    The organization whose branding the sign-in page shows.
*/
QString LogtoSignInOptions::organizationId() const
{
    return d->organizationId;
}

void LogtoSignInOptions::setOrganizationId(const QString &id)
{
    d->organizationId = id;
}

/*!
    How long ago, at the most, the user may have proved who they are. The ID token then carries
    \c auth_time, which is checked against this age.
*/
std::optional<std::chrono::seconds> LogtoSignInOptions::maxAge() const
{
    return d->maxAge;
}

void LogtoSignInOptions::setMaxAge(std::optional<std::chrono::seconds> age)
{
    d->maxAge = age;
}

/*!
    Further parameters of the authorization request. Those that the client sets itself, such as
    \c state or \c redirect_uri, are refused with LogtoError::Code::InvalidConfiguration.
*/
QMap<QString, QString> LogtoSignInOptions::extraParams() const
{
    return d->extraParams;
}

void LogtoSignInOptions::setExtraParams(const QMap<QString, QString> &params)
{
    d->extraParams = params;
}

/*!
    Whether a successful sign-in drops the access tokens of the session before it (the default). A
    sign-in as another user always drops them.
*/
bool LogtoSignInOptions::clearTokens() const
{
    return d->clearTokens;
}

void LogtoSignInOptions::setClearTokens(bool clear)
{
    d->clearTokens = clear;
}
