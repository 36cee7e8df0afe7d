// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoidtokenclaims.h"

#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

/*!
    \class LogtoIdTokenClaims
    \inmodule Logto
    \brief The claims of a verified ID token (OpenID Connect Core 1.0, section 2).
*/

QString LogtoIdTokenClaims::issuer() const
{
    return text("iss"_L1);
}

QStringList LogtoIdTokenClaims::audience() const
{
    const QString single = text("aud"_L1);
    return single.isEmpty() ? texts("aud"_L1) : QStringList{single};
}

QDateTime LogtoIdTokenClaims::issuedAt() const
{
    return seconds("iat"_L1);
}

/*!
    Until when the ID token may be accepted from the provider. This is not the end of the session:
    a session goes on for as long as it can be refreshed.
*/
QDateTime LogtoIdTokenClaims::expiresAt() const
{
    return seconds("exp"_L1);
}

/*!
    When the user proved who they are. Logto tells it only if LogtoSignInOptions::maxAge() was set.
*/
QDateTime LogtoIdTokenClaims::authenticatedAt() const
{
    return seconds("auth_time"_L1);
}

QDateTime LogtoIdTokenClaims::seconds(QLatin1StringView claim) const
{
    // NumericDate may have a fraction (RFC 7519, section 2).
    constexpr double maximum = 9007199254740991; // RFC 8259, section 6
    const double seconds = raw().value(claim).toDouble(-1);
    if (!(seconds >= 0 && seconds <= maximum))
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), QTimeZone::utc());
}
