// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/parameters_p.h"
#include "logtoaccesstoken.h"
#include "logtoconfig.h"
#include "logtoresult.h"
#include "logtotokentarget.h"
#include "openid/authorizationrequest_p.h"

#include <QtCore/QJsonObject>

namespace Logto {

// A successful answer of the token endpoint (RFC 6749, section 5.1; OpenID Connect Core 1.0,
// section 3.1.3.3). The ID token in it is not verified yet.
struct LOGTO_CORE_EXPORT TokenResponse
{
    // For a provider that does not say how long a token is good for.
    static constexpr std::chrono::seconds lifetimeIfUnknown{600};

    LogtoAccessToken accessToken;
    std::chrono::seconds lifetime{0}; // of the access token
    QString refreshToken;
    QByteArray idToken;

    // Lifetimes count from \a sentAt, before the request was sent: the answer may have been slow.
    static LogtoResult<TokenResponse> fromJson(const QJsonObject &json, const QDateTime &sentAt);
};

LOGTO_CORE_EXPORT Parameters codeExchangeParameters(const LogtoConfig &config,
                                                    const PendingSignIn &pending,
                                                    const QString &code);
LOGTO_CORE_EXPORT Parameters refreshParameters(const QString &clientId, const QString &refreshToken,
                                               const LogtoTokenTarget &target = {});
// What a token request says about the token it wants.
LOGTO_CORE_EXPORT Parameters targetParameters(const LogtoTokenTarget &target);
// RFC 7009, section 2.1.
LOGTO_CORE_EXPORT Parameters revocationParameters(const QString &clientId,
                                                  const QString &refreshToken);

} // namespace Logto
