// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"
#include "parsed_p.h"
#include "signaturealgorithm_p.h"

#include <QtCore/QByteArray>

#include <memory>

struct evp_pkey_st;

namespace Logto {

enum class EllipticCurve { P256, P384, P521 };

// A public key in OpenSSL's hands. A cheap value to copy, usable from any thread.
class LOGTO_CORE_EXPORT SignatureVerifier
{
public:
    // Big-endian numbers, as in a JWK.
    static Parsed<SignatureVerifier> fromEcPoint(EllipticCurve curve, const QByteArray &x,
                                                 const QByteArray &y);
    static Parsed<SignatureVerifier> fromRsaModulus(const QByteArray &modulus,
                                                    const QByteArray &exponent);

    bool fits(SignatureAlgorithm algorithm) const;

    // The signature as it is in a JWS (RFC 7518, sections 3.3 to 3.5): for ECDSA, r and s side by
    // side. False for an algorithm that does not fit.
    bool verify(SignatureAlgorithm algorithm, const QByteArray &message,
                const QByteArray &signature) const;

private:
    SignatureVerifier(std::shared_ptr<evp_pkey_st> key, std::optional<EllipticCurve> curve);

    std::shared_ptr<evp_pkey_st> m_key;
    std::optional<EllipticCurve> m_curve; // none: RSA
};

} // namespace Logto
