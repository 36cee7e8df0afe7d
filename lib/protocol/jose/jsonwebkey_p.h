// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "parsed_p.h"
#include "signatureverifier_p.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace Logto {

// A public key that may verify signatures (RFC 7517, section 4; RFC 7518, section 6).
class LOGTO_CORE_EXPORT JsonWebKey
{
public:
    static Parsed<JsonWebKey> fromJson(const QJsonObject &json);

    std::optional<QString> keyId() const { return m_keyId; }

    // By type and curve, and by the key's own "alg" if it has one.
    bool fits(SignatureAlgorithm algorithm) const;

    const SignatureVerifier &verifier() const { return m_verifier; }

private:
    explicit JsonWebKey(SignatureVerifier verifier);

    std::optional<QString> m_keyId;
    std::optional<SignatureAlgorithm> m_algorithm;
    SignatureVerifier m_verifier;
};

} // namespace Logto
