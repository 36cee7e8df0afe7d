// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "idtokenverifier_p.h"

#include "errors_p.h"
#include "idtokenrules_p.h"
#include "jose/constanttime_p.h"
#include "jose/printable_p.h"
#include "jose/strictjson_p.h"

using namespace Qt::StringLiterals;
using Outcome = Logto::IdTokenVerification::Outcome;

namespace Logto {

namespace {

IdTokenVerification failure(Outcome outcome, const QString &detail)
{
    IdTokenVerification result;
    result.outcome = outcome;
    result.error = Errors::invalidIdToken(u"ID token: %1"_s.arg(detail));
    return result;
}

LogtoError refreshFailure(const QString &detail)
{
    return Errors::invalidIdToken(u"refreshed ID token: %1"_s.arg(detail));
}

// JWTs of other kinds that the same keys sign, such as access tokens (at+jwt), say so in typ
// (RFC 8725, section 3.11).
bool isIdTokenType(const std::optional<QString> &type)
{
    return !type || type->compare("JWT"_L1, Qt::CaseInsensitive) == 0;
}

bool isSameNonce(const QJsonValue &a, const QJsonValue &b)
{
    return a.isString() && b.isString()
        && equalInConstantTime(a.toString().toUtf8(), b.toString().toUtf8());
}

} // namespace

IdTokenVerification verifyIdToken(const QByteArray &token, const JsonWebKeySet &keys,
                                  const IdTokenExpectations &expected)
{
    const JwsVerification jws = verifyJws(token, keys, expected.allowedAlgorithms);
    if (jws.outcome != Outcome::Verified)
        return failure(jws.outcome, jws.problem);
    if (!isIdTokenType(jws.type)) {
        return failure(Outcome::Refused,
                       u"typ is \"%1\": another kind of token"_s.arg(printable(*jws.type)));
    }

    const Parsed<QJsonObject> claims = parseStrictJson(jws.payload);
    if (!claims)
        return failure(Outcome::Refused, u"the payload is %1"_s.arg(claims.problem()));
    const QString broken = brokenIdTokenRule(*claims, *signatureAlgorithm(jws.algorithm), expected);
    if (!broken.isEmpty())
        return failure(Outcome::Refused, broken);

    IdTokenVerification result;
    result.outcome = Outcome::Verified;
    result.claims = LogtoIdTokenClaims(*claims);
    result.algorithm = jws.algorithm;
    return result;
}

LogtoResult<void> checkRefreshedIdToken(const LogtoIdTokenClaims &original,
                                        const LogtoIdTokenClaims &refreshed)
{
    if (refreshed.issuer() != original.issuer())
        return refreshFailure(u"iss has changed"_s);
    if (refreshed.sub() != original.sub())
        return refreshFailure(u"sub has changed"_s);
    if (refreshed.audience() != original.audience())
        return refreshFailure(u"aud has changed"_s);

    const QJsonObject before = original.raw();
    const QJsonObject after = refreshed.raw();
    if (before.contains("auth_time"_L1) && after.contains("auth_time"_L1)
        && before.value("auth_time"_L1) != after.value("auth_time"_L1)) {
        return refreshFailure(u"auth_time has changed"_s);
    }
    if (after.contains("nonce"_L1)
        && !isSameNonce(before.value("nonce"_L1), after.value("nonce"_L1)))
        return refreshFailure(u"nonce is not that of the sign-in"_s);
    return {};
}

} // namespace Logto
