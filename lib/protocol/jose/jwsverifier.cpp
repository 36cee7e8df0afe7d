// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jwsverifier_p.h"

#include "jws_p.h"
#include "printable_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Outcome = Logto::JwsVerification::Outcome;

namespace Logto {

namespace {

JwsVerification failure(Outcome outcome, const QString &problem)
{
    JwsVerification result;
    result.outcome = outcome;
    result.problem = problem;
    return result;
}

QString keyText(const std::optional<QString> &keyId)
{
    return keyId ? u"kid \"%1\""_s.arg(printable(*keyId)) : u"no kid"_s;
}

} // namespace

JwsVerification verifyJws(const QByteArray &token, const JsonWebKeySet &keys,
                          const QStringList &allowedAlgorithms)
{
    const Parsed<Jws> jws = parseJws(token);
    if (!jws)
        return failure(Outcome::Refused, jws.problem());

    const auto algorithm = signatureAlgorithm(jws->algorithm);
    if (!algorithm || !allowedAlgorithms.contains(jws->algorithm)) {
        // With new keys the provider may have begun to offer another algorithm.
        return failure(algorithm ? Outcome::NoMatchingKey : Outcome::Refused,
                       u"alg \"%1\" is not allowed"_s.arg(printable(jws->algorithm)));
    }

    const QList<JsonWebKey> candidates = keys.candidates(jws->keyId, *algorithm);
    if (candidates.isEmpty()) {
        return failure(Outcome::NoMatchingKey,
                       u"the provider has no key for alg \"%1\" with %2"_s.arg(
                           jws->algorithm, keyText(jws->keyId)));
    }
    const bool verified =
        std::any_of(candidates.begin(), candidates.end(), [&](const JsonWebKey &key) {
            return key.verifier().verify(*algorithm, jws->signingInput, jws->signature);
        });
    if (!verified) {
        // Without a kid, a key that is newer than our copy of the set looks like a wrong signature.
        return failure(
            jws->keyId ? Outcome::Refused : Outcome::NoMatchingKey,
            u"the signature is wrong (alg \"%1\", %2)"_s.arg(jws->algorithm, keyText(jws->keyId)));
    }

    JwsVerification result;
    result.outcome = Outcome::Verified;
    result.payload = jws->payload;
    result.algorithm = jws->algorithm;
    result.type = jws->type;
    return result;
}

} // namespace Logto
