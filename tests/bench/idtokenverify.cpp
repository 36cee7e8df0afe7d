// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// How long it takes to verify an ID token as the provider signs it, with ES384.

#include "benchmarks.h"
#include "microbenchmarks.h"
#include "nodereference.h"
#include "openid/idtokenverifier_p.h"
#include "session_p.h"
#include "signedinclient.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryFile>
#include <QtNetwork/QNetworkReply>

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace Qt::StringLiterals;
using namespace Logto;

namespace {

QByteArray decoded(QByteArrayView base64Url)
{
    return QByteArray::fromBase64(base64Url.toByteArray(), QByteArray::Base64UrlEncoding);
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

QByteArray fetchKeys(const LocalProvider &provider)
{
    QNetworkAccessManager manager;
    QUrl url = provider.endpoint();
    url.setPath(u"/oidc/jwks"_s);
    QNetworkReply *reply = manager.get(QNetworkRequest(url));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

// The same verification by nothing but OpenSSL: everything that can be prepared once is.
class BareVerification
{
public:
    BareVerification(const QByteArray &token, const QByteArray &keys)
        : m_message(token.first(token.lastIndexOf('.')))
        , m_signature(derSignature(decoded(token.sliced(m_message.size() + 1))))
        , m_key(publicKey(QJsonDocument::fromJson(keys)["keys"_L1][0].toObject()))
    {
    }

    bool verify() const
    {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        const bool verified =
            EVP_DigestVerifyInit(context, nullptr, EVP_sha384(), nullptr, m_key.get()) == 1
            && EVP_DigestVerify(context, bytes(m_signature), m_signature.size(), bytes(m_message),
                                m_message.size())
                == 1;
        EVP_MD_CTX_free(context);
        return verified;
    }

private:
    static QByteArray derSignature(const QByteArray &raw)
    {
        const int half = int(raw.size() / 2);
        ECDSA_SIG *signature = ECDSA_SIG_new();
        ECDSA_SIG_set0(signature, BN_bin2bn(bytes(raw), half, nullptr),
                       BN_bin2bn(bytes(raw) + half, half, nullptr));
        unsigned char *der = nullptr;
        const int size = i2d_ECDSA_SIG(signature, &der);
        const QByteArray result(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
        ECDSA_SIG_free(signature);
        return result;
    }

    static std::shared_ptr<EVP_PKEY> publicKey(const QJsonObject &jwk)
    {
        const QByteArray point = '\x04' + decoded(jwk.value("x"_L1).toString().toLatin1())
            + decoded(jwk.value("y"_L1).toString().toLatin1());
        OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
        OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, "P-384", 0);
        OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         point.size());
        OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
        EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
        EVP_PKEY *key = nullptr;
        EVP_PKEY_fromdata_init(context);
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters);
        EVP_PKEY_CTX_free(context);
        OSSL_PARAM_free(parameters);
        OSSL_PARAM_BLD_free(builder);
        return {key, &EVP_PKEY_free};
    }

    QByteArray m_message;
    QByteArray m_signature;
    std::shared_ptr<EVP_PKEY> m_key;
};

double runJose(const QByteArray &token, const QByteArray &keys)
{
    QTemporaryFile file;
    const QJsonObject content{{u"idToken"_s, QString::fromLatin1(token)},
                              {u"jwks"_s, QJsonDocument::fromJson(keys).object()}};
    if (!file.open() || file.write(QJsonDocument(content).toJson()) < 0 || !file.flush())
        qFatal("%s", qPrintable(file.errorString()));
    return runNodeReference(u"id-token-verify.mjs"_s, {file.fileName()});
}

} // namespace

void measureIdTokenVerification(Bench &bench)
{
    SignedInClient signedIn(benchConfig(bench.provider));
    const QByteArray token = signedIn.session().idToken;
    const QByteArray json = fetchKeys(bench.provider);
    const auto keys = JsonWebKeySet::fromJson(json);
    if (!keys)
        qFatal("%s", qPrintable(keys.problem()));

    IdTokenExpectations expected;
    expected.issuer = signedIn.client().config().issuer();
    expected.clientId = bench.provider.appId();
    expected.allowedAlgorithms = {u"ES384"_s};
    expected.now = QDateTime::currentDateTimeUtc();
    expected.tolerance = std::chrono::seconds(60);
    expected.accessToken = signedIn.session().accessToken().value();
    const BareVerification bare(token, json);

    const IdTokenVerification checked = verifyIdToken(token, *keys, expected);
    if (checked.outcome != IdTokenVerification::Outcome::Verified || !bare.verify())
        qFatal("not verified: %s", qPrintable(checked.error.toString()));

    addMicroBenchmark("id-token-verify/client", bench.quick,
                      [&] { return verifyIdToken(token, *keys, expected); });
    addMicroBenchmark("id-token-verify/openssl", bench.quick, [&] { return bare.verify(); });
    const auto times = runMicroBenchmarks("id-token-verify");
    const double ours = times.at("client") / 1000;
    bench.report.add(u"id-token-verify"_s, ours, u"µs"_s, u"EVP_DigestVerify() of OpenSSL alone"_s,
                     times.at("openssl") / 1000);
    bench.report.add(u"id-token-verify"_s, ours, u"µs"_s, u"jwtVerify() of jose, Node.js"_s,
                     runJose(token, json) / 1000);
}
