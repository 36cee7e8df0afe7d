// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signatureverifier_p.h"

#include "openssl_p.h"

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

constexpr int MinimumRsaBits = 2048; // RFC 7518, section 3.3
constexpr int MaximumRsaBits = OPENSSL_RSA_MAX_MODULUS_BITS;
constexpr int MaximumExponentBits = 64; // more would only be slow

struct CurveProperties
{
    const char *group;
    qsizetype fieldSize;
    SignatureAlgorithm algorithm;
};

CurveProperties properties(EllipticCurve curve)
{
    switch (curve) {
    case EllipticCurve::P256:
        return {"P-256", 32, SignatureAlgorithm::ES256};
    case EllipticCurve::P384:
        return {"P-384", 48, SignatureAlgorithm::ES384};
    case EllipticCurve::P521:
        return {"P-521", 66, SignatureAlgorithm::ES512};
    }
    Q_UNREACHABLE();
}

const EVP_MD *digest(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::ES256:
    case SignatureAlgorithm::RS256:
    case SignatureAlgorithm::PS256:
        return EVP_sha256();
    case SignatureAlgorithm::ES384:
        return EVP_sha384();
    case SignatureAlgorithm::ES512:
        return EVP_sha512();
    }
    Q_UNREACHABLE();
}

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

OpenSsl::BigNumber bigNumber(const QByteArray &bigEndian)
{
    return OpenSsl::BigNumber(BN_bin2bn(bytes(bigEndian), int(bigEndian.size()), nullptr));
}

OpenSsl::Key publicKey(const char *type, OSSL_PARAM_BLD *builder)
{
    const OpenSsl::Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const OpenSsl::KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1) {
        return {};
    }
    return OpenSsl::Key(key);
}

bool isOnCurve(EVP_PKEY *key)
{
    // EVP_PKEY_fromdata() looks too, but does not promise it. The quick check leaves out only what
    // cannot fail on a curve of prime order.
    const OpenSsl::KeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    return context && EVP_PKEY_public_check_quick(context.get()) == 1;
}

// OpenSSL wants r and s as DER (RFC 3279, section 2.2.3). Empty if the length is wrong.
QByteArray derSignature(const QByteArray &signature, qsizetype fieldSize)
{
    if (signature.size() != 2 * fieldSize)
        return {};
    OpenSsl::BigNumber r = bigNumber(signature.first(fieldSize));
    OpenSsl::BigNumber s = bigNumber(signature.last(fieldSize));
    const OpenSsl::EcdsaSignature pair(ECDSA_SIG_new());
    if (!r || !s || !pair || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    // The pair owns them now.
    static_cast<void>(r.release());
    static_cast<void>(s.release());

    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

bool usePss(EVP_PKEY_CTX *context)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

} // namespace

SignatureVerifier::SignatureVerifier(std::shared_ptr<evp_pkey_st> key,
                                     std::optional<EllipticCurve> curve)
    : m_key(std::move(key))
    , m_curve(curve)
{
}

Parsed<SignatureVerifier> SignatureVerifier::fromEcPoint(EllipticCurve curve, const QByteArray &x,
                                                         const QByteArray &y)
{
    const auto [group, fieldSize, algorithm] = properties(curve);
    if (x.size() != fieldSize || y.size() != fieldSize)
        return Problem{u"an EC coordinate has the wrong length for its curve"_s};

    const OpenSsl::ErrorScope errors;
    const QByteArray point = '\x04' + x + y; // uncompressed: SEC 1, section 2.3.3
    const OpenSsl::ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0) != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                            point.constData(), point.size())
            != 1) {
        return Problem{u"OpenSSL could not read the EC key"_s};
    }
    OpenSsl::Key key = publicKey("EC", builder.get());
    if (!key || !isOnCurve(key.get()))
        return Problem{u"the EC point is not on its curve"_s};
    return SignatureVerifier(std::move(key), curve);
}

Parsed<SignatureVerifier> SignatureVerifier::fromRsaModulus(const QByteArray &modulus,
                                                            const QByteArray &exponent)
{
    const OpenSsl::ErrorScope errors;
    const OpenSsl::BigNumber n = bigNumber(modulus);
    const OpenSsl::BigNumber e = bigNumber(exponent);
    const OpenSsl::ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder)
        return Problem{u"OpenSSL could not read the RSA key"_s};
    if (BN_num_bits(n.get()) < MinimumRsaBits || BN_num_bits(n.get()) > MaximumRsaBits)
        return Problem{u"an RSA key of %1 bits"_s.arg(BN_num_bits(n.get()))};
    // With an exponent of one a signature could be made without the private key.
    if (!BN_is_odd(e.get()) || BN_is_one(e.get()) || BN_num_bits(e.get()) > MaximumExponentBits)
        return Problem{u"an RSA key with an unfit public exponent"_s};

    if (OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1) {
        return Problem{u"OpenSSL could not read the RSA key"_s};
    }
    OpenSsl::Key key = publicKey("RSA", builder.get());
    if (!key)
        return Problem{u"OpenSSL does not accept the RSA key"_s};
    return SignatureVerifier(std::move(key), std::nullopt);
}

bool SignatureVerifier::fits(SignatureAlgorithm algorithm) const
{
    if (m_curve)
        return properties(*m_curve).algorithm == algorithm;
    return algorithm == SignatureAlgorithm::RS256 || algorithm == SignatureAlgorithm::PS256;
}

bool SignatureVerifier::verify(SignatureAlgorithm algorithm, const QByteArray &message,
                               const QByteArray &signature) const
{
    if (!fits(algorithm))
        return false;

    const OpenSsl::ErrorScope errors;
    const QByteArray raw =
        m_curve ? derSignature(signature, properties(*m_curve).fieldSize) : signature;
    if (raw.isEmpty())
        return false;

    const OpenSsl::MessageContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // owned by the context
    if (!context
        || EVP_DigestVerifyInit(context.get(), &keyContext, digest(algorithm), nullptr, m_key.get())
            != 1) {
        return false;
    }
    if (algorithm == SignatureAlgorithm::PS256 && !usePss(keyContext))
        return false;
    return EVP_DigestVerify(context.get(), bytes(raw), raw.size(), bytes(message), message.size())
        == 1;
}

} // namespace Logto
