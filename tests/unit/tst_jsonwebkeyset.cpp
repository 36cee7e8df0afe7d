// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jose/jsonwebkeyset_p.h"
#include "testdata.h"
#include "testkey.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace Logto;
using namespace LogtoTest;
using namespace Qt::StringLiterals;

class TestJsonWebKeySet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedSets_data();
    void recordedSets();
    void usableKeys_data();
    void usableKeys();
    void unusableKeys_data();
    void unusableKeys();
    void keyWithPrivatePart_data();
    void keyWithPrivatePart();
    void candidates_data();
    void candidates();
    void notASet_data();
    void notASet();
    void hugeSet();
    void entriesOfOtherTypes();
};

namespace {

const TestKey &ecKey()
{
    static const TestKey key = TestKey::ec("P-384");
    return key;
}

const TestKey &rsaKey()
{
    static const TestKey key = TestKey::rsa();
    return key;
}

JsonWebKeySet setOf(const QList<QJsonObject> &keys)
{
    return *JsonWebKeySet::fromJson(keySetJson(keys));
}

} // namespace

void TestJsonWebKeySet::recordedSets_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<SignatureAlgorithm>("algorithm");

    const QString ec = u"EpC2CczthxaKvvJzUhodK1wQF4in6GCLe9px-U3-VtY"_s;
    const QString secondEc = u"JbKBud8ZjpNpqjMDh7znZ-B_H-sIeh9lONlmfGp5qNs"_s;
    const QString rsa = u"xRF5Kc1-k-zN84wBWm64HfV89Sw8L4LmjnOQ50u1UrQ"_s;
    const QString first = u"02-jwks.json"_s;
    const QString rotated = u"50-jwks-after-rotation-to-RSA.json"_s;
    const QString back = u"52-jwks-after-rotation-back-to-EC.json"_s;
    QTest::newRow("first key") << first << qsizetype(1) << ec << SignatureAlgorithm::ES384;
    QTest::newRow("rotated: RSA") << rotated << qsizetype(2) << rsa << SignatureAlgorithm::RS256;
    QTest::newRow("rotated: RSA for PSS")
        << rotated << qsizetype(2) << rsa << SignatureAlgorithm::PS256;
    QTest::newRow("rotated: EC") << rotated << qsizetype(2) << secondEc
                                 << SignatureAlgorithm::ES384;
    QTest::newRow("back: EC") << back << qsizetype(2) << ec << SignatureAlgorithm::ES384;
    QTest::newRow("back: RSA") << back << qsizetype(2) << rsa << SignatureAlgorithm::RS256;
}

void TestJsonWebKeySet::recordedSets()
{
    QFETCH(QString, file);
    QFETCH(qsizetype, size);
    QFETCH(QString, keyId);
    QFETCH(SignatureAlgorithm, algorithm);

    const auto set = JsonWebKeySet::fromJson(recordedBody(file));
    QVERIFY2(set.hasValue(), qPrintable(set.problem()));
    QCOMPARE(set->size(), size);
    const QList<JsonWebKey> keys = set->candidates(keyId, algorithm);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().keyId(), keyId);
    QCOMPARE(set->candidates(std::nullopt, algorithm).size(), 1);
}

void TestJsonWebKeySet::usableKeys_data()
{
    QTest::addColumn<QJsonObject>("key");
    QTest::addColumn<SignatureAlgorithm>("algorithm");

    const QJsonObject ec = ecKey().publicJwk();
    const QJsonObject rsa = rsaKey().publicJwk();
    const auto es384 = SignatureAlgorithm::ES384;
    QTest::newRow("P-384") << ec << es384;
    QTest::newRow("P-256") << TestKey::ec("P-256").publicJwk() << SignatureAlgorithm::ES256;
    QTest::newRow("P-521") << TestKey::ec("P-521").publicJwk() << SignatureAlgorithm::ES512;
    QTest::newRow("RSA") << rsa << SignatureAlgorithm::RS256;
    QTest::newRow("RSA for PSS") << rsa << SignatureAlgorithm::PS256;
    QTest::newRow("RSA with alg") << with(rsa, u"alg"_s, u"RS256"_s) << SignatureAlgorithm::RS256;
    QTest::newRow("with alg") << with(ec, u"alg"_s, u"ES384"_s) << es384;
    QTest::newRow("for signatures") << with(ec, u"use"_s, u"sig"_s) << es384;
    QTest::newRow("for verifying") << with(ec, u"key_ops"_s, QJsonArray{u"verify"_s}) << es384;
    QTest::newRow("for verifying and more")
        << with(ec, u"key_ops"_s, QJsonArray{u"sign"_s, u"verify"_s}) << es384;
    QTest::newRow("certificate not looked at")
        << with(ec, u"x5c"_s, QJsonArray{u"AA=="_s}) << es384;
    QTest::newRow("unknown member") << with(ec, u"unknown"_s, 1) << es384;
}

void TestJsonWebKeySet::usableKeys()
{
    QFETCH(QJsonObject, key);
    QFETCH(SignatureAlgorithm, algorithm);

    QCOMPARE(setOf({key}).candidates(std::nullopt, algorithm).size(), 1);
}

void TestJsonWebKeySet::unusableKeys_data()
{
    QTest::addColumn<QJsonObject>("key");

    const QJsonObject ec = ecKey().publicJwk();
    const QJsonObject rsa = rsaKey().publicJwk();
    const QJsonObject otherEc = TestKey::ec("P-384").publicJwk();
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("no kty") << without(ec, u"kty"_s);
    QTest::newRow("kty in lower case") << with(ec, u"kty"_s, u"ec"_s);
    QTest::newRow("kty of another type") << with(ec, u"kty"_s, u"RSA"_s);
    QTest::newRow("symmetric") << QJsonObject{{u"kty"_s, u"oct"_s}, {u"k"_s, u"c2VjcmV0"_s}};
    QTest::newRow("Ed25519") << QJsonObject{
        {u"kty"_s, u"OKP"_s}, {u"crv"_s, u"Ed25519"_s}, {u"x"_s, QString(43, u'A')}};
    QTest::newRow("for encryption") << with(ec, u"use"_s, u"enc"_s);
    QTest::newRow("use null") << with(ec, u"use"_s, QJsonValue::Null);
    QTest::newRow("for signing only") << with(ec, u"key_ops"_s, QJsonArray{u"sign"_s});
    QTest::newRow("for nothing") << with(ec, u"key_ops"_s, QJsonArray());
    QTest::newRow("key_ops as string") << with(ec, u"key_ops"_s, u"verify"_s);
    QTest::newRow("kid number") << with(ec, u"kid"_s, 1);
    QTest::newRow("kid null") << with(ec, u"kid"_s, QJsonValue::Null);
    QTest::newRow("alg number") << with(ec, u"alg"_s, 1);
    QTest::newRow("alg for encryption") << with(rsa, u"alg"_s, u"RSA-OAEP"_s);
    QTest::newRow("alg HS256") << with(rsa, u"alg"_s, u"HS256"_s);
    QTest::newRow("alg none") << with(ec, u"alg"_s, u"none"_s);
    QTest::newRow("secp256k1") << with(ec, u"crv"_s, u"secp256k1"_s);
    QTest::newRow("P-384 called P-256") << with(ec, u"crv"_s, u"P-256"_s);
    QTest::newRow("no curve") << without(ec, u"crv"_s);
    QTest::newRow("no x") << without(ec, u"x"_s);
    QTest::newRow("no y") << without(ec, u"y"_s);
    QTest::newRow("y of another key") << with(ec, u"y"_s, otherEc.value("y"_L1));
    QTest::newRow("x padded") << with(ec, u"x"_s, ec.value("x"_L1).toString() + u"="_s);
    QTest::newRow("x one byte short") << with(ec, u"x"_s, ec.value("x"_L1).toString().chopped(4));
    QTest::newRow("x number") << with(ec, u"x"_s, 1);
    QTest::newRow("no modulus") << without(rsa, u"n"_s);
    QTest::newRow("no exponent") << without(rsa, u"e"_s);
    QTest::newRow("exponent one") << with(rsa, u"e"_s, u"AQ"_s);
    QTest::newRow("RSA of 1024 bits") << TestKey::rsa(1024).publicJwk();
}

void TestJsonWebKeySet::unusableKeys()
{
    QFETCH(QJsonObject, key);

    QCOMPARE(setOf({key}).size(), 0);
    // The good key beside it is still used.
    const JsonWebKeySet set = setOf({key, ecKey().publicJwk()});
    QCOMPARE(set.size(), 1);
    QCOMPARE(set.candidates(std::nullopt, SignatureAlgorithm::ES384).size(), 1);
}

void TestJsonWebKeySet::keyWithPrivatePart_data()
{
    QTest::addColumn<QJsonObject>("key");

    const QString secret = u"c2VjcmV0"_s;
    QTest::newRow("EC: d") << ecKey().privateJwk();
    QTest::newRow("RSA: d") << rsaKey().privateJwk();
    for (const QString &member : {u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s})
        QTest::newRow(qPrintable(u"RSA: "_s + member))
            << with(rsaKey().publicJwk(), member, secret);
    QTest::newRow("RSA: oth") << with(rsaKey().publicJwk(), u"oth"_s, QJsonArray());
    QTest::newRow("RSA: k") << with(rsaKey().publicJwk(), u"k"_s, secret);
}

void TestJsonWebKeySet::keyWithPrivatePart()
{
    QFETCH(QJsonObject, key);

    // The whole message: nothing of the key is in it.
    QTest::ignoreMessage(QtWarningMsg,
                         "The provider publishes the private part of key \"leaked\".");
    const JsonWebKeySet set =
        setOf({with(key, u"kid"_s, u"leaked"_s), TestKey::ec("P-256").publicJwk()});
    QCOMPARE(set.size(), 1);
    QVERIFY(set.candidates(u"leaked"_s, SignatureAlgorithm::ES384).isEmpty());
    QVERIFY(set.candidates(u"leaked"_s, SignatureAlgorithm::RS256).isEmpty());
}

void TestJsonWebKeySet::candidates_data()
{
    QTest::addColumn<std::optional<QString>>("keyId");
    QTest::addColumn<SignatureAlgorithm>("algorithm");
    QTest::addColumn<QStringList>("found");

    using KeyId = std::optional<QString>;
    const auto es384 = SignatureAlgorithm::ES384;
    const auto rs256 = SignatureAlgorithm::RS256;
    const auto ps256 = SignatureAlgorithm::PS256;
    QTest::newRow("by kid") << KeyId(u"ec"_s) << es384 << QStringList{u"ec"_s};
    QTest::newRow("unknown kid") << KeyId(u"new"_s) << es384 << QStringList();
    QTest::newRow("kid in other case") << KeyId(u"EC"_s) << es384 << QStringList();
    QTest::newRow("empty kid") << KeyId(u""_s) << es384 << QStringList();
    QTest::newRow("kid of another curve")
        << KeyId(u"ec"_s) << SignatureAlgorithm::ES256 << QStringList();
    QTest::newRow("kid of another type") << KeyId(u"rsa"_s) << es384 << QStringList();
    QTest::newRow("kid, alg of the key")
        << KeyId(u"rsa-pss"_s) << ps256 << QStringList{u"rsa-pss"_s};
    QTest::newRow("kid, not the alg of the key") << KeyId(u"rsa-pss"_s) << rs256 << QStringList();
    QTest::newRow("same kid twice")
        << KeyId(u"twice"_s) << es384 << QStringList{u"twice"_s, u"twice"_s};
    QTest::newRow("same kid for another curve")
        << KeyId(u"twice"_s) << SignatureAlgorithm::ES256 << QStringList{u"twice"_s};
    QTest::newRow("no kid: EC") << KeyId() << es384
                                << QStringList{u"ec"_s, u"twice"_s, u"twice"_s, u"none"_s};
    QTest::newRow("no kid: RSA") << KeyId() << rs256 << QStringList{u"rsa"_s};
    QTest::newRow("no kid: PSS") << KeyId() << ps256 << QStringList{u"rsa"_s, u"rsa-pss"_s};
    QTest::newRow("no kid: nothing fits") << KeyId() << SignatureAlgorithm::ES512 << QStringList();
}

void TestJsonWebKeySet::candidates()
{
    QFETCH(std::optional<QString>, keyId);
    QFETCH(SignatureAlgorithm, algorithm);
    QFETCH(QStringList, found);

    const auto named = [](const QJsonObject &key, const QString &name) {
        return with(key, u"kid"_s, name);
    };
    const QJsonObject ec = ecKey().publicJwk();
    const QJsonObject rsa = rsaKey().publicJwk();
    const JsonWebKeySet set = setOf({
        named(ec, u"ec"_s),
        named(rsa, u"rsa"_s),
        named(with(rsa, u"alg"_s, u"PS256"_s), u"rsa-pss"_s),
        named(ec, u"twice"_s),
        named(TestKey::ec("P-384").publicJwk(), u"twice"_s),
        named(TestKey::ec("P-256").publicJwk(), u"twice"_s),
        ec,
    });

    QStringList names;
    for (const JsonWebKey &key : set.candidates(keyId, algorithm))
        names.append(key.keyId().value_or(u"none"_s));
    QCOMPARE(names, found);
}

void TestJsonWebKeySet::notASet_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("keys null") << R"({"keys":null})"_ba;
    QTest::newRow("keys object") << R"({"keys":{}})"_ba;
    QTest::newRow("only an array") << "[]"_ba;
    QTest::newRow("not JSON") << "<html>"_ba;
    QTest::newRow("duplicate keys") << R"({"keys":[],"keys":[]})"_ba;
    QTest::newRow("duplicate in a key")
        << R"({"keys":[{"kty":"EC","kty":"RSA","n":"AQAB","e":"AQAB"}]})"_ba;
    QTest::newRow("nested 10,000 levels")
        << R"({"keys":)" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}';
}

void TestJsonWebKeySet::notASet()
{
    QFETCH(QByteArray, json);

    const auto set = JsonWebKeySet::fromJson(json);
    QVERIFY(!set.hasValue());
    QVERIFY(!set.problem().isEmpty());
}

void TestJsonWebKeySet::hugeSet()
{
    QJsonArray keys{with(ecKey().publicJwk(), u"kid"_s, u"first"_s)};
    while (keys.size() < 10'000)
        keys.append(with(rsaKey().publicJwk(), u"kid"_s, QString::number(keys.size())));

    QTest::ignoreMessage(QtWarningMsg, "The key set has 10000 keys; only the first 100 are read.");
    const auto set = JsonWebKeySet::fromJson(QJsonObject{{u"keys"_s, keys}});
    QVERIFY2(set.hasValue(), qPrintable(set.problem()));
    QCOMPARE(set->size(), 100);
    QCOMPARE(set->candidates(u"first"_s, SignatureAlgorithm::ES384).size(), 1);
}

void TestJsonWebKeySet::entriesOfOtherTypes()
{
    const QJsonArray keys{1, u"key"_s, QJsonValue::Null, QJsonArray(), ecKey().publicJwk()};
    const auto set = JsonWebKeySet::fromJson(QJsonObject{{u"keys"_s, keys}});
    QVERIFY2(set.hasValue(), qPrintable(set.problem()));
    QCOMPARE(set->size(), 1);
    QVERIFY(JsonWebKeySet::fromJson(R"({"keys":[]})"_ba).hasValue());
}

QTEST_APPLESS_MAIN(TestJsonWebKeySet)
#include "tst_jsonwebkeyset.moc"
