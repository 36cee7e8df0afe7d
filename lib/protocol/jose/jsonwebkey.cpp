// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jsonwebkey_p.h"

#include "base64url_p.h"
#include "logging_p.h"
#include "printable_p.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1
constexpr std::array SecretMembers{"d"_L1,  "p"_L1,  "q"_L1,   "dp"_L1,
                                   "dq"_L1, "qi"_L1, "oth"_L1, "k"_L1};

bool hasSecret(const QJsonObject &json)
{
    return std::any_of(SecretMembers.begin(), SecretMembers.end(),
                       [&](QLatin1StringView name) { return json.contains(name); });
}

// RFC 7517, sections 4.2 and 4.3
bool isForSignatures(const QJsonObject &json)
{
    const QJsonValue use = json.value("use"_L1);
    const QJsonValue operations = json.value("key_ops"_L1);
    return (use.isUndefined() || use == "sig"_L1)
        && (operations.isUndefined() || operations.toArray().contains("verify"_L1));
}

std::optional<EllipticCurve> curve(const QString &name)
{
    if (name == "P-256"_L1)
        return EllipticCurve::P256;
    if (name == "P-384"_L1)
        return EllipticCurve::P384;
    if (name == "P-521"_L1)
        return EllipticCurve::P521;
    return std::nullopt;
}

std::optional<QByteArray> bytes(const QJsonObject &json, QLatin1StringView member)
{
    return decodeBase64Url(json.value(member).toString().toUtf8());
}

Parsed<SignatureVerifier> readKey(const QJsonObject &json)
{
    const QString type = json.value("kty"_L1).toString();
    if (type == "EC"_L1) {
        const auto keyCurve = curve(json.value("crv"_L1).toString());
        const auto x = bytes(json, "x"_L1);
        const auto y = bytes(json, "y"_L1);
        if (!keyCurve || !x || !y)
            return Problem{u"an EC key without a curve or a point that can be used"_s};
        return SignatureVerifier::fromEcPoint(*keyCurve, *x, *y);
    }
    if (type == "RSA"_L1) {
        const auto modulus = bytes(json, "n"_L1);
        const auto exponent = bytes(json, "e"_L1);
        if (!modulus || !exponent)
            return Problem{u"an RSA key without modulus or exponent"_s};
        return SignatureVerifier::fromRsaModulus(*modulus, *exponent);
    }
    return Problem{u"key type \"%1\" is not used for signatures"_s.arg(printable(type))};
}

} // namespace

JsonWebKey::JsonWebKey(SignatureVerifier verifier)
    : m_verifier(std::move(verifier))
{
}

Parsed<JsonWebKey> JsonWebKey::fromJson(const QJsonObject &json)
{
    const QJsonValue keyId = json.value("kid"_L1);
    if (!keyId.isUndefined() && !keyId.isString())
        return Problem{u"kid is not a string"_s};
    // Whoever read the set can sign with this key. Only this key is given up, not the set: the
    // others are as good as ever, and refusing them would lock all users out.
    if (hasSecret(json)) {
        qCWarning(logtoNetwork).noquote()
            << u"The provider publishes the private part of key \"%1\"."_s.arg(
                   printable(keyId.toString()));
        return Problem{u"the key has its private part"_s};
    }
    if (!isForSignatures(json))
        return Problem{u"the key is not meant for verifying signatures"_s};

    const QJsonValue name = json.value("alg"_L1);
    const auto algorithm = signatureAlgorithm(name.toString());
    if (!name.isUndefined() && !algorithm)
        return Problem{u"the key is for another algorithm"_s};

    Parsed<SignatureVerifier> verifier = readKey(json);
    if (!verifier)
        return Problem{verifier.problem()};
    JsonWebKey key(*std::move(verifier));
    if (keyId.isString())
        key.m_keyId = keyId.toString();
    key.m_algorithm = algorithm;
    return key;
}

bool JsonWebKey::fits(SignatureAlgorithm algorithm) const
{
    return m_verifier.fits(algorithm) && (!m_algorithm || m_algorithm == algorithm);
}

} // namespace Logto
