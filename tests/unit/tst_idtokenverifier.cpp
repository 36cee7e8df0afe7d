// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "idtokenfixture.h"
#include "testdata.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>
#include <QtTest/QtTest>

using namespace Logto;
using namespace LogtoTest;
using namespace LogtoTest::IdToken;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = IdTokenVerification::Outcome;

class TestIdTokenVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedTokens_data();
    void recordedTokens();
    void everyAlgorithm_data();
    void everyAlgorithm();
    void refusedPayload_data();
    void refusedPayload();
    void tokenType_data();
    void tokenType();
    void outcomes();
    void errorsShowNoSecret();
    void refreshed_data();
    void refreshed();
};

void TestIdTokenVerifier::recordedTokens_data()
{
    QTest::addColumn<QString>("tokenFile");
    QTest::addColumn<QString>("keysFile");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<std::optional<std::chrono::seconds>>("maxAge");

    using MaxAge = std::optional<std::chrono::seconds>;
    const QString ecKeys = u"02-jwks.json"_s;
    const QString rotatedKeys = u"50-jwks-after-rotation-to-RSA.json"_s;
    const QString bothKeys = u"52-jwks-after-rotation-back-to-EC.json"_s;
    const QString ecToken = u"03-token-auth-code.json"_s;
    const QString rsaToken = u"51-token-rs256.json"_s;
    QTest::newRow("ES384") << ecToken << ecKeys << u"ES384"_s << MaxAge();
    QTest::newRow("ES384, after the rotation back")
        << ecToken << bothKeys << u"ES384"_s << MaxAge();
    QTest::newRow("RS256") << rsaToken << rotatedKeys << u"RS256"_s << MaxAge();
    QTest::newRow("RS256, after the rotation back")
        << rsaToken << bothKeys << u"RS256"_s << MaxAge();
    QTest::newRow("refreshed") << u"04-refresh-plain.json"_s << ecKeys << u"ES384"_s << MaxAge();
    QTest::newRow("max_age") << u"44-token-max_age.json"_s << ecKeys << u"ES384"_s << MaxAge(0s);
}

void TestIdTokenVerifier::recordedTokens()
{
    QFETCH(QString, tokenFile);
    QFETCH(QString, keysFile);
    QFETCH(QString, algorithm);
    QFETCH(std::optional<std::chrono::seconds>, maxAge);

    const QJsonObject capture = testData(u"logto-captures/"_s + tokenFile);
    const QJsonObject claims = capture.value("decoded"_L1)
                                   .toObject()
                                   .value("id_token"_L1)
                                   .toObject()
                                   .value("claims"_L1)
                                   .toObject();
    const QJsonObject body = recordedBody(tokenFile);
    const QByteArray token = body.value("id_token"_L1).toString().toLatin1();
    const auto keys = JsonWebKeySet::fromJson(recordedBody(keysFile));
    QVERIFY2(keys.hasValue(), qPrintable(keys.problem()));

    const QJsonObject metadata = recordedBody(u"01-discovery.json"_s);
    IdTokenExpectations expected;
    expected.issuer = metadata.value("issuer"_L1).toString();
    expected.clientId = u"7ec36oubvh64yc5lshhxo"_s;
    expected.nonce = claims.value("nonce"_L1).toString();
    expected.allowedAlgorithms =
        metadata.value("id_token_signing_alg_values_supported"_L1).toVariant().toStringList();
    expected.now =
        QDateTime::fromSecsSinceEpoch(claims.value("iat"_L1).toInteger(), QTimeZone::utc());
    expected.maxAge = maxAge;
    expected.accessToken = body.value("access_token"_L1).toString();
    if (!expected.allowedAlgorithms.contains(algorithm))
        expected.allowedAlgorithms.append(algorithm); // the metadata is of before the rotation

    const auto result = verifyIdToken(token, *keys, expected);
    QVERIFY2(result.outcome == Outcome::Verified, qPrintable(result.error.detail()));
    QCOMPARE(result.algorithm, algorithm);
    QCOMPARE(result.claims.raw(), claims);
    QVERIFY(!result.error.isError());

    expected.now = expected.now.addSecs(3600);
    const auto late = verifyIdToken(token, *keys, expected);
    QCOMPARE(late.outcome, Outcome::Refused);
    QVERIFY2(late.error.detail().contains("the time of the provider"_L1),
             qPrintable(late.error.detail()));
    // The clock of the device does not count, so nobody is asked to look at it.
    QVERIFY2(!late.error.message().contains("time of this device"_L1),
             qPrintable(late.error.message()));
}

void TestIdTokenVerifier::everyAlgorithm_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QCryptographicHash::Algorithm>("hash");

    QTest::newRow("ES256") << u"ES256"_s << QCryptographicHash::Sha256;
    QTest::newRow("ES384") << u"ES384"_s << QCryptographicHash::Sha384;
    QTest::newRow("ES512") << u"ES512"_s << QCryptographicHash::Sha512;
    QTest::newRow("RS256") << u"RS256"_s << QCryptographicHash::Sha256;
    QTest::newRow("PS256") << u"PS256"_s << QCryptographicHash::Sha256;
}

void TestIdTokenVerifier::everyAlgorithm()
{
    QFETCH(QString, algorithm);
    QFETCH(QCryptographicHash::Algorithm, hash);

    const TestKey key = TestKey::forAlgorithm(algorithm);
    const QJsonObject claims =
        with(goodClaims(), u"at_hash"_s, leftHalfOfHash(u"access-token"_s, hash));
    const QByteArray token = makeJws({{u"alg"_s, algorithm}, {u"kid"_s, u"k"_s}}, claims, key);
    const auto result = verifyIdToken(token, keySet(key), expectations());
    QVERIFY2(result.outcome == Outcome::Verified, qPrintable(result.error.detail()));
    QCOMPARE(result.algorithm, algorithm);
}

void TestIdTokenVerifier::refusedPayload_data()
{
    QTest::addColumn<QByteArray>("payload");

    const QByteArray good = toJson(goodClaims());
    QTest::newRow("duplicate claim") << QByteArray(good).replace("{", R"({"sub":"mallory",)");
    QTest::newRow("duplicate claim, nested")
        << QByteArray(good).replace("{", R"({"x":{"a":1,"a":2},)");
    QTest::newRow("array") << '[' + good + ']';
    QTest::newRow("not JSON") << "claims"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("nested 10,000 levels") << QByteArray(good).replace(
        "{", R"({"x":)" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + ',');
}

void TestIdTokenVerifier::refusedPayload()
{
    QFETCH(QByteArray, payload);

    const auto result = verifyIdToken(makeToken(payload), keySet(key()), expectations());
    QCOMPARE(result.outcome, Outcome::Refused);
    QVERIFY2(result.error.detail().contains(u"the payload is"_s),
             qPrintable(result.error.detail()));
}

void TestIdTokenVerifier::tokenType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Outcome>("outcome");

    QTest::newRow("JWT") << "JWT"_ba << Outcome::Verified;
    QTest::newRow("jwt") << "jwt"_ba << Outcome::Verified;
    QTest::newRow("access token") << "at+jwt"_ba << Outcome::Refused;
    QTest::newRow("logout token") << "logout+jwt"_ba << Outcome::Refused;
    QTest::newRow("empty") << ""_ba << Outcome::Refused;
}

void TestIdTokenVerifier::tokenType()
{
    QFETCH(QByteArray, type);
    QFETCH(Outcome, outcome);

    const QByteArray header = R"({"alg":"ES384","kid":"k","typ":")" + type + R"("})";
    const QByteArray token = makeToken(toJson(goodClaims()), header);
    const auto result = verifyIdToken(token, keySet(key()), expectations());
    QCOMPARE(result.outcome, outcome);
    QCOMPARE(result.error.detail().contains(u"typ is"_s), outcome == Outcome::Refused);
}

void TestIdTokenVerifier::outcomes()
{
    const QByteArray token = makeToken(toJson(goodClaims()));
    const TestKey stranger = TestKey::ec("P-384");
    QCOMPARE(verifyIdToken(token, keySet(key()), expectations()).outcome, Outcome::Verified);

    const auto noKey = verifyIdToken(token, {}, expectations());
    QCOMPARE(noKey.outcome, Outcome::NoMatchingKey);
    QCOMPARE(noKey.error.code(), LogtoError::Code::InvalidIdToken);
    QVERIFY(noKey.error.detail().contains(u"kid \"k\""_s));

    const auto wrongSignature = verifyIdToken(token, keySet(stranger), expectations());
    QCOMPARE(wrongSignature.outcome, Outcome::Refused);
    QVERIFY(wrongSignature.error.detail().contains(u"signature is wrong"_s));

    IdTokenExpectations rsaOnly = expectations();
    rsaOnly.allowedAlgorithms = {u"RS256"_s};
    QCOMPARE(verifyIdToken(token, keySet(key()), rsaOnly).outcome, Outcome::NoMatchingKey);

    QCOMPARE(verifyIdToken("garbage", keySet(key()), expectations()).outcome, Outcome::Refused);
    QCOMPARE(verifyIdToken({}, keySet(key()), expectations()).outcome, Outcome::Refused);
}

void TestIdTokenVerifier::errorsShowNoSecret()
{
    const QString nonce = u"n0nce-of-another-sign-in"_s;
    const auto wrongNonce = verify(with(goodClaims(), u"nonce"_s, nonce));
    QVERIFY(!wrongNonce.error.toString().contains(nonce));
    QVERIFY(!wrongNonce.error.toString().contains(expectations().nonce.value()));

    const QString hash = leftHalfOfHash(u"other-token"_s, QCryptographicHash::Sha384);
    const auto wrongHash = verify(with(goodClaims(), u"at_hash"_s, hash));
    QVERIFY(!wrongHash.error.toString().contains(hash));
    QVERIFY(!wrongHash.error.toString().contains(u"access-token"_s));

    const auto hugeIssuer = verify(with(goodClaims(), u"iss"_s, QString(100'000, u'x')));
    QVERIFY(hugeIssuer.error.detail().size() < 500);
}

void TestIdTokenVerifier::refreshed_data()
{
    QTest::addColumn<QJsonObject>("original");
    QTest::addColumn<QJsonObject>("refreshed");
    QTest::addColumn<QString>("changed");

    const QJsonObject plain = goodClaims();
    const QJsonObject timed = with(plain, u"auth_time"_s, Now - 10);
    const QJsonObject later = with(with(plain, u"iat"_s, Now + 3600), u"exp"_s, Now + 7200);
    QTest::newRow("same") << plain << later << QString();
    QTest::newRow("other claims may change")
        << plain << with(later, u"name"_s, u"Alice"_s) << QString();
    QTest::newRow("aud now an array")
        << plain << with(later, u"aud"_s, QJsonArray{u"client"_s}) << QString();
    QTest::newRow("without nonce") << plain << without(later, u"nonce"_s) << QString();
    QTest::newRow("same auth_time") << timed << with(later, u"auth_time"_s, Now - 10) << QString();
    QTest::newRow("auth_time left out") << timed << later << QString();
    QTest::newRow("auth_time new") << plain << with(later, u"auth_time"_s, Now - 10) << QString();

    QTest::newRow("another iss") << plain << with(later, u"iss"_s, u"https://other.example/oidc"_s)
                                 << u"iss"_s;
    QTest::newRow("another sub") << plain << with(later, u"sub"_s, u"mallory"_s) << u"sub"_s;
    QTest::newRow("another aud") << plain << with(later, u"aud"_s, u"other"_s) << u"aud"_s;
    QTest::newRow("another auth_time")
        << timed << with(later, u"auth_time"_s, Now) << u"auth_time"_s;
    QTest::newRow("another nonce") << plain << with(later, u"nonce"_s, u"other"_s) << u"nonce"_s;
    QTest::newRow("nonce null") << plain << with(later, u"nonce"_s, QJsonValue::Null) << u"nonce"_s;
    QTest::newRow("nonce null out of nowhere")
        << without(plain, u"nonce"_s) << with(later, u"nonce"_s, QJsonValue::Null) << u"nonce"_s;
    QTest::newRow("nonce out of nowhere") << without(plain, u"nonce"_s) << later << u"nonce"_s;
}

void TestIdTokenVerifier::refreshed()
{
    QFETCH(QJsonObject, original);
    QFETCH(QJsonObject, refreshed);
    QFETCH(QString, changed);

    const auto result =
        checkRefreshedIdToken(LogtoIdTokenClaims(original), LogtoIdTokenClaims(refreshed));
    QCOMPARE(result.hasValue(), changed.isEmpty());
    if (!result) {
        QCOMPARE(result.error().code(), LogtoError::Code::InvalidIdToken);
        QVERIFY2(result.error().detail().startsWith(u"refreshed ID token: %1 "_s.arg(changed)),
                 qPrintable(result.error().detail()));
    }
}

QTEST_APPLESS_MAIN(TestIdTokenVerifier)
#include "tst_idtokenverifier.moc"
