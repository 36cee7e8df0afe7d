// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "idtokenfixture.h"

#include <QtCore/QTimeZone>

using namespace Logto;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace LogtoTest::IdToken {

const TestKey &key()
{
    static const TestKey key = TestKey::ec("P-384");
    return key;
}

JsonWebKeySet keySet(const TestKey &key)
{
    return *JsonWebKeySet::fromJson(keySetJson({with(key.publicJwk(), u"kid"_s, u"k"_s)}));
}

IdTokenExpectations expectations()
{
    IdTokenExpectations expected;
    expected.issuer = u"https://tenant.example/oidc"_s;
    expected.clientId = u"client"_s;
    expected.nonce = u"n0nce-of-this-sign-in"_s;
    expected.allowedAlgorithms = supportedSignatureAlgorithms();
    expected.now = QDateTime::fromSecsSinceEpoch(Now, QTimeZone::utc());
    expected.tolerance = 60s;
    expected.accessToken = u"access-token"_s;
    return expected;
}

QJsonObject goodClaims()
{
    return {{u"iss"_s, u"https://tenant.example/oidc"_s},
            {u"sub"_s, u"alice"_s},
            {u"aud"_s, u"client"_s},
            {u"exp"_s, Now + 3600},
            {u"iat"_s, Now},
            {u"nonce"_s, u"n0nce-of-this-sign-in"_s}};
}

QByteArray makeToken(const QByteArray &payload, const QByteArray &header)
{
    const QByteArray usual = R"({"alg":"ES384","kid":"k"})";
    return makeJws(header.isEmpty() ? usual : header, payload, u"ES384"_s, key());
}

IdTokenVerification verify(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    return verifyIdToken(makeToken(toJson(claims)), keySet(key()), expected);
}

QString leftHalfOfHash(const QString &token, QCryptographicHash::Algorithm algorithm)
{
    const QByteArray hash = QCryptographicHash::hash(token.toLatin1(), algorithm);
    return QString::fromLatin1(
        hash.first(hash.size() / 2)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace LogtoTest::IdToken
