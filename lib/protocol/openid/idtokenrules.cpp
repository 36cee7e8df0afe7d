// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "idtokenrules_p.h"

#include "jose/base64url_p.h"
#include "jose/constanttime_p.h"
#include "jose/printable_p.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr qsizetype MaximumSubjectLength = 255; // OpenID Connect Core 1.0, section 2
constexpr double MaximumSafeInteger = 9007199254740991; // 2^53 - 1, RFC 8259, section 6

// NumericDate (RFC 7519, section 2), which may have a fraction.
std::optional<Seconds> numericDate(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!(seconds >= 0 && seconds <= MaximumSafeInteger))
        return std::nullopt;
    return Seconds(seconds);
}

Seconds now(const IdTokenExpectations &expected)
{
    return std::chrono::milliseconds(expected.now.toMSecsSinceEpoch());
}

// By the clock that the other times of the provider come from (docs/decisions/0006).
QString comparedWithNow(Seconds date, const IdTokenExpectations &expected)
{
    const auto difference =
        std::chrono::duration_cast<std::chrono::seconds>(date - now(expected)).count();
    return u"%1 s %2 %3, the time of the provider"_s.arg(std::abs(difference))
        .arg(difference < 0 ? "before"_L1 : "after"_L1, expected.now.toUTC().toString(Qt::ISODate));
}

QString checkIssuer(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const QJsonValue issuer = claims.value("iss"_L1);
    if (issuer.isString() && issuer.toString() == expected.issuer)
        return {};
    return u"iss is \"%1\" instead of \"%2\""_s.arg(printable(issuer.toString()), expected.issuer);
}

QString checkSubject(const QJsonObject &claims, const IdTokenExpectations &)
{
    const QString subject = claims.value("sub"_L1).toString();
    if (subject.isEmpty())
        return u"sub is missing"_s;
    if (subject.size() > MaximumSubjectLength)
        return u"sub is longer than %1 characters"_s.arg(MaximumSubjectLength);
    return {};
}

// Audiences besides this application are not trusted, so a token for them is not for us either.
QString checkAudience(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonArray audiences = audience.isArray() ? audience.toArray() : QJsonArray{audience};
    for (const auto &entry : audiences) {
        if (!entry.isString() || entry.toString() != expected.clientId) {
            return u"aud has \"%1\" besides or instead of \"%2\""_s.arg(printable(entry.toString()),
                                                                        expected.clientId);
        }
    }
    return audiences.isEmpty() ? u"aud is empty"_s : QString();
}

QString checkAuthorizedParty(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const QJsonValue party = claims.value("azp"_L1);
    if (party.isUndefined() || (party.isString() && party.toString() == expected.clientId))
        return {};
    return u"azp is \"%1\" instead of \"%2\""_s.arg(printable(party.toString()), expected.clientId);
}

QString checkExpiry(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const auto expiry = numericDate(claims.value("exp"_L1));
    if (!expiry)
        return u"exp is missing or not a date"_s;
    if (*expiry + expected.tolerance > now(expected))
        return {};
    return u"exp is %1"_s.arg(comparedWithNow(*expiry, expected));
}

QString checkIssuedAt(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const auto issuedAt = numericDate(claims.value("iat"_L1));
    if (!issuedAt)
        return u"iat is missing or not a date"_s;
    if (*issuedAt <= now(expected) + expected.tolerance)
        return {};
    return u"iat is %1"_s.arg(comparedWithNow(*issuedAt, expected));
}

QString checkNotBefore(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const QJsonValue value = claims.value("nbf"_L1);
    if (value.isUndefined())
        return {};
    const auto notBefore = numericDate(value);
    if (!notBefore)
        return u"nbf is not a date"_s;
    if (*notBefore <= now(expected) + expected.tolerance)
        return {};
    return u"nbf is %1"_s.arg(comparedWithNow(*notBefore, expected));
}

QString checkNonce(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    if (!expected.nonce)
        return {};
    const QJsonValue nonce = claims.value("nonce"_L1);
    if (!nonce.isString())
        return u"nonce is missing"_s;
    if (!equalInConstantTime(nonce.toString().toUtf8(), expected.nonce->toUtf8()))
        return u"nonce is not that of this sign-in"_s;
    return {};
}

QString checkAuthenticationTime(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    if (!expected.maxAge)
        return {};
    const auto authenticated = numericDate(claims.value("auth_time"_L1));
    if (!authenticated)
        return u"auth_time is missing or not a date, although max_age was asked for"_s;
    if (*authenticated + *expected.maxAge + expected.tolerance >= now(expected))
        return {};
    return u"auth_time is longer ago than max_age allows: %1"_s.arg(
        comparedWithNow(*authenticated, expected));
}

// The hash function of the signature (OpenID Connect Core 1.0, section 3.1.3.6).
QCryptographicHash::Algorithm hashFor(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::ES384:
        return QCryptographicHash::Sha384;
    case SignatureAlgorithm::ES512:
        return QCryptographicHash::Sha512;
    case SignatureAlgorithm::ES256:
    case SignatureAlgorithm::RS256:
    case SignatureAlgorithm::PS256:
        return QCryptographicHash::Sha256;
    }
    Q_UNREACHABLE();
}

QString checkAccessTokenHash(const QJsonObject &claims, SignatureAlgorithm algorithm,
                             const IdTokenExpectations &expected)
{
    const QJsonValue claim = claims.value("at_hash"_L1);
    if (claim.isUndefined())
        return {};
    const QByteArray hash =
        QCryptographicHash::hash(expected.accessToken.toUtf8(), hashFor(algorithm));
    const QByteArray leftHalf = encodeBase64Url(hash.first(hash.size() / 2));
    if (equalInConstantTime(claim.toString().toUtf8(), leftHalf))
        return {};
    return u"at_hash is not that of the access token"_s;
}

using Check = QString (*)(const QJsonObject &, const IdTokenExpectations &);

constexpr Check Checks[] = {
    checkIssuer,   checkSubject,   checkAudience, checkAuthorizedParty,    checkExpiry,
    checkIssuedAt, checkNotBefore, checkNonce,    checkAuthenticationTime,
};

} // namespace

QString brokenIdTokenRule(const QJsonObject &claims, SignatureAlgorithm algorithm,
                          const IdTokenExpectations &expected)
{
    for (const Check check : Checks) {
        if (const QString broken = check(claims, expected); !broken.isEmpty())
            return broken;
    }
    return checkAccessTokenHash(claims, algorithm, expected);
}

} // namespace Logto
