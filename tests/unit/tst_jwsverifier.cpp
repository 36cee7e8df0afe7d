// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jose/base64url_p.h"
#include "jose/jwsverifier_p.h"
#include "testdata.h"
#include "testkey.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace Logto;
using namespace LogtoTest;
using namespace Qt::StringLiterals;
using Outcome = JwsVerification::Outcome;

class TestJwsVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedExamples_data();
    void publishedExamples();
    void everyAlgorithm_data();
    void everyAlgorithm();
    void algorithmsThatAreNotAllowed_data();
    void algorithmsThatAreNotAllowed();
    void keysByKid_data();
    void keysByKid();
    void tamperedParts_data();
    void tamperedParts();
    void headerKeysAreNotUsed();
    void problemsShowNoSignature();
};

namespace {

const TestKey &ecKey()
{
    static const TestKey key = TestKey::ec("P-384");
    return key;
}

const TestKey &otherEcKey()
{
    static const TestKey key = TestKey::ec("P-384");
    return key;
}

const TestKey &rsaKey()
{
    static const TestKey key = TestKey::rsa();
    return key;
}

QJsonObject named(const TestKey &key, const QString &keyId)
{
    return with(key.publicJwk(), u"kid"_s, keyId);
}

JsonWebKeySet setOf(const QList<QJsonObject> &keys)
{
    return *JsonWebKeySet::fromJson(keySetJson(keys));
}

QJsonObject header(const QString &algorithm, const QString &keyId = {})
{
    const QJsonObject json{{u"alg"_s, algorithm}};
    return keyId.isNull() ? json : with(json, u"kid"_s, keyId);
}

QJsonObject payload()
{
    return {{u"sub"_s, u"alice"_s}};
}

} // namespace

void TestJwsVerifier::publishedExamples_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QByteArray>("token");

    const QJsonObject file = testData(u"jose/rfc-vectors.json"_s);
    const QJsonArray vectors = file.value("vectors"_L1).toArray();
    for (const auto &value : vectors) {
        const QJsonObject vector = value.toObject();
        QTest::newRow(qPrintable(vector.value("source"_L1).toString()))
            << vector.value("jwk"_L1).toObject() << vector.value("token"_L1).toString().toLatin1();
    }
}

void TestJwsVerifier::publishedExamples()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(QByteArray, token);

    const auto result = verifyJws(token, setOf({jwk}), supportedSignatureAlgorithms());
    QVERIFY2(result.outcome == Outcome::Verified, qPrintable(result.problem));
    QCOMPARE(encodeBase64Url(result.payload), token.split('.').at(1));
}

void TestJwsVerifier::everyAlgorithm_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const QString &name : supportedSignatureAlgorithms())
        QTest::newRow(qPrintable(name)) << name;
}

void TestJwsVerifier::everyAlgorithm()
{
    QFETCH(QString, algorithm);
    const TestKey key = TestKey::forAlgorithm(algorithm);
    const QByteArray token =
        makeJws(with(header(algorithm, u"k"_s), u"typ"_s, u"JWT"_s), payload(), key);

    const auto result = verifyJws(token, setOf({named(key, u"k"_s)}), {algorithm});
    QVERIFY2(result.outcome == Outcome::Verified, qPrintable(result.problem));
    QCOMPARE(result.payload, toJson(payload()));
    QCOMPARE(result.algorithm, algorithm);
    QCOMPARE(result.type, u"JWT"_s);
    QCOMPARE(result.problem, QString());
}

void TestJwsVerifier::algorithmsThatAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<Outcome>("outcome");

    const QStringList all = supportedSignatureAlgorithms();
    const QStringList foolish = all + QStringList{u"none"_s, u"HS256"_s, u"RS512"_s};
    const QByteArray json = toJson(payload());
    QTest::newRow("none") << makeJws(header(u"none"_s), payload(), ecKey()) << all
                          << Outcome::Refused;
    QTest::newRow("none, offered")
        << makeJws(header(u"none"_s), payload(), ecKey()) << foolish << Outcome::Refused;
    QTest::newRow("none with a signature")
        << makeJws(R"({"alg":"none"})"_ba, json, u"ES384"_s, ecKey()) << foolish
        << Outcome::Refused;
    QTest::newRow("HS256 with the RSA public key")
        << makeJws(header(u"HS256"_s), payload(), rsaKey()) << foolish << Outcome::Refused;
    QTest::newRow("RS512, offered")
        << makeJws(header(u"RS512"_s), payload(), rsaKey()) << foolish << Outcome::Refused;
    QTest::newRow("alg in lower case")
        << makeJws(R"({"alg":"es384"})"_ba, json, u"ES384"_s, ecKey()) << all << Outcome::Refused;
    QTest::newRow("alg empty") << makeJws(R"({"alg":""})"_ba, json, u"ES384"_s, ecKey()) << all
                               << Outcome::Refused;
    // The provider may have changed its keys, and with them what its metadata offers.
    QTest::newRow("ES384, not offered")
        << makeJws(header(u"ES384"_s), payload(), ecKey()) << QStringList{u"RS256"_s, u"ES256"_s}
        << Outcome::NoMatchingKey;
    QTest::newRow("nothing offered") << makeJws(header(u"ES384"_s), payload(), ecKey())
                                     << QStringList() << Outcome::NoMatchingKey;
}

void TestJwsVerifier::algorithmsThatAreNotAllowed()
{
    QFETCH(QByteArray, token);
    QFETCH(QStringList, allowed);
    QFETCH(Outcome, outcome);

    const JsonWebKeySet keys = setOf({ecKey().publicJwk(), rsaKey().publicJwk()});
    const auto result = verifyJws(token, keys, allowed);
    QCOMPARE(result.outcome, outcome);
    QVERIFY2(result.problem.contains(u"is not allowed"_s), qPrintable(result.problem));
    QVERIFY(result.payload.isEmpty());
}

void TestJwsVerifier::keysByKid_data()
{
    QTest::addColumn<QJsonObject>("header");
    QTest::addColumn<QList<QJsonObject>>("keys");
    QTest::addColumn<Outcome>("outcome");

    using Keys = QList<QJsonObject>;
    const QJsonObject withKid = header(u"ES384"_s, u"k"_s);
    const QJsonObject withoutKid = header(u"ES384"_s);
    const QJsonObject good = named(ecKey(), u"k"_s);
    const QJsonObject other = named(otherEcKey(), u"other"_s);

    QTest::newRow("known kid") << withKid << Keys{other, good} << Outcome::Verified;
    QTest::newRow("unknown kid") << withKid << Keys{other} << Outcome::NoMatchingKey;
    QTest::newRow("right key under another kid")
        << withKid << Keys{named(ecKey(), u"other"_s)} << Outcome::NoMatchingKey;
    QTest::newRow("right key without a kid")
        << withKid << Keys{ecKey().publicJwk()} << Outcome::NoMatchingKey;
    QTest::newRow("no keys") << withKid << Keys{} << Outcome::NoMatchingKey;
    QTest::newRow("another key under the kid")
        << withKid << Keys{named(otherEcKey(), u"k"_s)} << Outcome::Refused;
    QTest::newRow("two keys under the kid")
        << withKid << Keys{named(otherEcKey(), u"k"_s), good} << Outcome::Verified;
    QTest::newRow("another type under the kid")
        << withKid << Keys{named(rsaKey(), u"k"_s)} << Outcome::NoMatchingKey;
    QTest::newRow("another curve under the kid")
        << withKid << Keys{named(TestKey::ec("P-256"), u"k"_s)} << Outcome::NoMatchingKey;
    QTest::newRow("key meant for another algorithm")
        << withKid << Keys{with(good, u"alg"_s, u"ES256"_s)} << Outcome::NoMatchingKey;
    QTest::newRow("key meant for encryption")
        << withKid << Keys{with(good, u"use"_s, u"enc"_s)} << Outcome::NoMatchingKey;

    QTest::newRow("no kid, one key") << withoutKid << Keys{good} << Outcome::Verified;
    QTest::newRow("no kid, several keys")
        << withoutKid << Keys{named(rsaKey(), u"rsa"_s), other, good} << Outcome::Verified;
    QTest::newRow("no kid, none fits")
        << withoutKid << Keys{named(rsaKey(), u"rsa"_s)} << Outcome::NoMatchingKey;
    QTest::newRow("no kid, none verifies: perhaps a new key")
        << withoutKid << Keys{other} << Outcome::NoMatchingKey;
}

void TestJwsVerifier::keysByKid()
{
    QFETCH(QJsonObject, header);
    QFETCH(QList<QJsonObject>, keys);
    QFETCH(Outcome, outcome);

    const auto result = verifyJws(makeJws(header, payload(), ecKey()), setOf(keys), {u"ES384"_s});
    QVERIFY2(result.outcome == outcome, qPrintable(result.problem));
    QCOMPARE(result.payload.isEmpty(), outcome != Outcome::Verified);
}

void TestJwsVerifier::tamperedParts_data()
{
    QTest::addColumn<QByteArray>("token");

    const auto joined = [](const QByteArrayList &parts) { return parts.join('.'); };
    const QByteArrayList parts = makeJws(header(u"ES384"_s, u"k"_s), payload(), ecKey()).split('.');
    const QByteArrayList others =
        makeJws(header(u"ES384"_s, u"k"_s), {{u"sub"_s, u"bob"_s}}, ecKey()).split('.');
    const QByteArray respelled = encodeBase64Url(R"({"kid":"k", "alg":"ES384"})");

    QTest::newRow("payload of another token") << joined({parts[0], others[1], parts[2]});
    QTest::newRow("signature of another token") << joined({parts[0], parts[1], others[2]});
    QTest::newRow("header respelled") << joined({respelled, parts[1], parts[2]});
    QTest::newRow("no signature") << joined({parts[0], parts[1], ""_ba});
    QTest::newRow("no payload") << joined({parts[0], ""_ba, parts[2]});
    QTest::newRow("payload and signature swapped") << joined({parts[0], parts[2], parts[1]});
}

void TestJwsVerifier::tamperedParts()
{
    QFETCH(QByteArray, token);

    const auto result = verifyJws(token, setOf({named(ecKey(), u"k"_s)}), {u"ES384"_s});
    QCOMPARE(result.outcome, Outcome::Refused);
    QVERIFY2(result.problem.contains(u"signature is wrong"_s), qPrintable(result.problem));
}

void TestJwsVerifier::headerKeysAreNotUsed()
{
    // Signed by a stranger, who sends the key along.
    QJsonObject forged = with(header(u"ES384"_s, u"k"_s), u"jwk"_s, named(otherEcKey(), u"k"_s));
    forged.insert("jku"_L1, u"https://evil.example/keys"_s);
    forged.insert("x5u"_L1, u"https://evil.example/certificate"_s);
    const auto result = verifyJws(makeJws(forged, payload(), otherEcKey()),
                                  setOf({named(ecKey(), u"k"_s)}), {u"ES384"_s});
    QCOMPARE(result.outcome, Outcome::Refused);

    // The same members do no harm when the signature is good.
    const auto harmless = verifyJws(makeJws(forged, payload(), ecKey()),
                                    setOf({named(ecKey(), u"k"_s)}), {u"ES384"_s});
    QCOMPARE(harmless.outcome, Outcome::Verified);
}

void TestJwsVerifier::problemsShowNoSignature()
{
    const QString strangeKeyId = u"k\n\x1b[31m"_s + QString(5'000, u'x');
    const QByteArray token = makeJws(header(u"ES384"_s, strangeKeyId), payload(), ecKey());
    const auto result = verifyJws(token, setOf({named(otherEcKey(), strangeKeyId)}), {u"ES384"_s});

    QCOMPARE(result.outcome, Outcome::Refused);
    QVERIFY(result.problem.contains(u"k\uFFFD\uFFFD[31m"_s));
    QVERIFY(result.problem.size() < 300);
    for (const QByteArray &part : token.split('.'))
        QVERIFY(!result.problem.contains(QString::fromLatin1(part)));
}

QTEST_APPLESS_MAIN(TestJwsVerifier)
#include "tst_jwsverifier.moc"
