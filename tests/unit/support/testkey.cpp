// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "testkey.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace LogtoTest {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

const EVP_MD *digestFor(const QString &algorithm)
{
    if (algorithm.endsWith("512"_L1))
        return EVP_sha512();
    return algorithm.endsWith("384"_L1) ? EVP_sha384() : EVP_sha256();
}

QByteArray digestSign(EVP_PKEY *key, const EVP_MD *digest, const QByteArray &message,
                      const std::function<bool(EVP_PKEY_CTX *)> &configure = {})
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *keyContext = nullptr;
    const auto *data = reinterpret_cast<const uchar *>(message.constData());
    size_t size = 0;
    bool ok = EVP_DigestSignInit(context, &keyContext, digest, nullptr, key) == 1
        && (!configure || configure(keyContext))
        && EVP_DigestSign(context, nullptr, &size, data, message.size()) == 1;
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    ok = ok
        && EVP_DigestSign(context, reinterpret_cast<uchar *>(signature.data()), &size, data,
                          message.size())
            == 1;
    EVP_MD_CTX_free(context);
    Q_ASSERT(ok);
    return signature.first(qsizetype(size));
}

QByteArray rawSignature(const QByteArray &der, int fieldSize)
{
    const auto *data = reinterpret_cast<const uchar *>(der.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &data, long(der.size()));
    QByteArray raw(2 * fieldSize, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), out, fieldSize);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), out + fieldSize, fieldSize);
    ECDSA_SIG_free(pair);
    return raw;
}

} // namespace

TestKey::TestKey(EVP_PKEY *key)
    : m_key(key, EVP_PKEY_free)
{
    Q_ASSERT(key);
}

TestKey TestKey::ec(const char *curve)
{
    return TestKey(EVP_EC_gen(curve));
}

TestKey TestKey::rsa(int bits)
{
    return TestKey(EVP_RSA_gen(unsigned(bits)));
}

TestKey TestKey::forAlgorithm(const QString &algorithm)
{
    if (algorithm == "ES256"_L1)
        return ec("P-256");
    if (algorithm == "ES384"_L1)
        return ec("P-384");
    if (algorithm == "ES512"_L1)
        return ec("P-521");
    return rsa();
}

QString TestKey::curve() const
{
    char name[32] = {};
    if (EVP_PKEY_get_group_name(m_key.get(), name, sizeof name, nullptr) != 1)
        return {};
    return QString::fromLatin1(EC_curve_nid2nist(OBJ_sn2nid(name)));
}

int TestKey::fieldSize() const
{
    return (EVP_PKEY_get_bits(m_key.get()) + 7) / 8;
}

QByteArray TestKey::groupOrder() const
{
    return number(OSSL_PKEY_PARAM_EC_ORDER, fieldSize());
}

QByteArray TestKey::number(const char *name, int size) const
{
    BIGNUM *value = nullptr;
    const bool found = EVP_PKEY_get_bn_param(m_key.get(), name, &value) == 1;
    Q_ASSERT(found);
    QByteArray bytes(size ? size : BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2binpad(value, reinterpret_cast<uchar *>(bytes.data()), int(bytes.size()));
    BN_clear_free(value);
    return bytes;
}

QJsonObject TestKey::publicJwk() const
{
    const auto member = [this](const char *name, int size = 0) {
        return QString::fromLatin1(base64Url(number(name, size)));
    };
    if (EVP_PKEY_is_a(m_key.get(), "RSA")) {
        return {{u"kty"_s, u"RSA"_s},
                {u"n"_s, member(OSSL_PKEY_PARAM_RSA_N)},
                {u"e"_s, member(OSSL_PKEY_PARAM_RSA_E)}};
    }
    return {{u"kty"_s, u"EC"_s},
            {u"crv"_s, curve()},
            {u"x"_s, member(OSSL_PKEY_PARAM_EC_PUB_X, fieldSize())},
            {u"y"_s, member(OSSL_PKEY_PARAM_EC_PUB_Y, fieldSize())}};
}

QJsonObject TestKey::privateJwk() const
{
    QJsonObject jwk = publicJwk();
    const bool isRsa = EVP_PKEY_is_a(m_key.get(), "RSA");
    const QByteArray secret =
        isRsa ? number(OSSL_PKEY_PARAM_RSA_D) : number(OSSL_PKEY_PARAM_PRIV_KEY, fieldSize());
    jwk.insert("d"_L1, QString::fromLatin1(base64Url(secret)));
    return jwk;
}

QByteArray TestKey::publicKeyPem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, m_key.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray pem(data, size);
    BIO_free(bio);
    return pem;
}

QByteArray TestKey::signDer(const QString &algorithm, const QByteArray &message) const
{
    return digestSign(m_key.get(), digestFor(algorithm), message);
}

QByteArray TestKey::signPss(const QByteArray &message, const QByteArray &digest,
                            const QByteArray &maskDigest, int saltLength) const
{
    const auto usePss = [&](EVP_PKEY_CTX *context) {
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_get_digestbyname(maskDigest)) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, saltLength) == 1;
    };
    return digestSign(m_key.get(), EVP_get_digestbyname(digest), message, usePss);
}

QByteArray TestKey::sign(const QString &algorithm, const QByteArray &message) const
{
    if (algorithm == "none"_L1)
        return {};
    if (algorithm == "HS256"_L1) {
        return QMessageAuthenticationCode::hash(message, publicKeyPem(),
                                                QCryptographicHash::Sha256);
    }
    if (algorithm == "PS256"_L1)
        return signPss(message, "SHA256", "SHA256", 32);
    if (algorithm.startsWith("RS"_L1))
        return digestSign(m_key.get(), digestFor(algorithm), message);
    return rawSignature(signDer(algorithm, message), fieldSize());
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray keySetJson(const QList<QJsonObject> &keys)
{
    QJsonArray array;
    for (const QJsonObject &key : keys)
        array.append(key);
    return toJson({{u"keys"_s, array}});
}

QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}

QJsonObject without(QJsonObject object, const QString &member)
{
    object.remove(member);
    return object;
}

QByteArray makeJws(const QByteArray &header, const QByteArray &payload, const QString &algorithm,
                   const TestKey &key)
{
    const QByteArray signingInput = base64Url(header) + '.' + base64Url(payload);
    return signingInput + '.' + base64Url(key.sign(algorithm, signingInput));
}

QByteArray makeJws(const QJsonObject &header, const QJsonObject &payload, const TestKey &key)
{
    return makeJws(toJson(header), toJson(payload), header.value("alg"_L1).toString(), key);
}

} // namespace LogtoTest
