// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/userinforesponse_p.h"

#include "errors_p.h"
#include "jose/jwsverifier_p.h"
#include "jose/strictjson_p.h"
#include "logtoidtokenclaims.h"
#include "openid/jsonanswer_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

LogtoResult<LogtoUserInfo> checkSubject(const QJsonObject &claims, const QString &sub)
{
    const LogtoUserInfo userInfo(claims);
    if (userInfo.sub() != sub)
        return Errors::invalidUserInfo(u"sub of userinfo is not the sub of the ID token"_s);
    return userInfo;
}

} // namespace

bool isSignedUserInfo(const HttpOutcome &outcome)
{
    return outcome.hasResponse() && outcome.response.mediaType == "application/jwt";
}

LogtoResult<LogtoUserInfo> readUserInfo(const HttpOutcome &outcome, const QString &sub)
{
    const auto claims = jsonAnswer(outcome);
    return claims ? checkSubject(*claims, sub) : claims.error();
}

LogtoResult<LogtoUserInfo> readSignedUserInfo(const HttpOutcome &outcome, const QString &sub,
                                              const QString &clientId,
                                              const ProviderMetadata &metadata,
                                              const JsonWebKeySet &keys)
{
    const JwsVerification jws =
        verifyJws(outcome.response.body.trimmed(), keys, metadata.idTokenSigningAlgorithms);
    if (jws.outcome != JwsVerification::Outcome::Verified)
        return Errors::invalidUserInfo("signed userinfo: "_L1 + jws.problem);
    const auto claims = parseStrictJson(jws.payload);
    if (!claims)
        return Errors::invalidUserInfo("signed userinfo: "_L1 + claims.problem());

    // OpenID Connect Core 1.0, section 5.3.2: iss and aud belong into a signed answer.
    const LogtoIdTokenClaims signedClaims(*claims);
    if (signedClaims.issuer() != metadata.issuer)
        return Errors::invalidUserInfo(u"iss of signed userinfo is not the issuer"_s);
    if (!signedClaims.audience().contains(clientId))
        return Errors::invalidUserInfo(u"aud of signed userinfo is not this application"_s);
    return checkSubject(*claims, sub);
}

} // namespace Logto
