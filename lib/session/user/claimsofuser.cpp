// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "user/claimsofuser_p.h"

#include "logtoclient_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// OpenID Connect Core 1.0, sections 2 and 3.1.3.6, and RFC 7519, section 4.1
constexpr QLatin1StringView aboutTheToken[] = {
    "iss"_L1,   "aud"_L1,     "exp"_L1,    "nbf"_L1, "iat"_L1, "jti"_L1, "auth_time"_L1,
    "nonce"_L1, "at_hash"_L1, "c_hash"_L1, "acr"_L1, "amr"_L1, "azp"_L1, "sid"_L1,
};

QJsonObject aboutTheUser(QJsonObject claims)
{
    for (const QLatin1StringView name : aboutTheToken)
        claims.remove(name);
    return claims;
}

} // namespace

LogtoUserInfo claimsOfUser(LogtoClient &client)
{
    const LogtoIdTokenClaims idToken = client.idTokenClaims();
    QJsonObject claims = aboutTheUser(idToken.raw());
    if (client.userInfo().sub() != idToken.sub())
        return LogtoUserInfo(claims);
    const bool fetchedIsNewer = LogtoClientPrivate::of(client).userInfoIsNewer;
    const QJsonObject fetched = client.userInfo().raw();
    for (auto it = fetched.begin(); it != fetched.end(); ++it) {
        if (fetchedIsNewer || !claims.contains(it.key()))
            claims.insert(it.key(), it.value());
    }
    return LogtoUserInfo(claims);
}

void followClaims(LogtoClient &client, QObject *receiver, const std::function<void()> &update)
{
    QObject::connect(&client, &LogtoClient::idTokenClaimsChanged, receiver, update);
    QObject::connect(&client, &LogtoClient::userInfoChanged, receiver, update);
    QObject::connect(&LogtoClientPrivate::of(client), &LogtoClientPrivate::userInfoAffirmed,
                     receiver, update);
}

void unfollowClaims(LogtoClient &client, QObject *receiver)
{
    client.disconnect(receiver);
    LogtoClientPrivate::of(client).disconnect(receiver);
}

QStringList membershipsOf(const LogtoUserClaims &claims)
{
    QStringList all = claims.roles() + claims.organizations() + claims.organizationRoles();
    all.sort();
    return all;
}

} // namespace Logto
