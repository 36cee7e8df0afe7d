// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jose/base64url_p.h"
#include "jose/signatureverifier_p.h"
#include "testkey.h"

#include <QtTest/QtTest>

#include <openssl/err.h>

using namespace Logto;
using namespace LogtoTest;
using namespace Qt::StringLiterals;

class TestSignatureVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifies_data();
    void verifies();
    void fitsOnlyItsOwnAlgorithms_data() { verifies_data(); }
    void fitsOnlyItsOwnAlgorithms();
    void refusesEveryFlippedByte_data() { verifies_data(); }
    void refusesEveryFlippedByte();
    void refusesWrongLengths_data() { verifies_data(); }
    void refusesWrongLengths();

    void ecdsaNumbersOutOfRange_data();
    void ecdsaNumbersOutOfRange();
    void ecdsaDerIsRefused_data() { ecdsaNumbersOutOfRange_data(); }
    void ecdsaDerIsRefused();
    void ecdsaWrongDigestIsRefused();
    void rsaPaddingsAreNotMixedUp();
    void rsaWrongDigestIsRefused();
    void pssParameters_data();
    void pssParameters();

    void ecKeys_data();
    void ecKeys();
    void rsaKeys_data();
    void rsaKeys();
    void errorQueueIsLeftAlone();
};

namespace {

const QByteArray Message = "eyJhbGciOiJFUzM4NCJ9.e30"_ba;

const TestKey &keyFor(const QString &algorithm)
{
    static QHash<QString, TestKey> keys;
    const QString shared = algorithm.startsWith('E'_L1) ? algorithm : u"RSA"_s;
    auto it = keys.find(shared);
    if (it == keys.end())
        it = keys.insert(shared, TestKey::forAlgorithm(algorithm));
    return *it;
}

QByteArray member(const QJsonObject &jwk, QLatin1StringView name)
{
    return decodeBase64Url(jwk.value(name).toString().toLatin1()).value();
}

EllipticCurve curveOf(const TestKey &key)
{
    if (key.curve() == "P-256"_L1)
        return EllipticCurve::P256;
    return key.curve() == "P-384"_L1 ? EllipticCurve::P384 : EllipticCurve::P521;
}

SignatureVerifier verifierOf(const TestKey &key)
{
    const QJsonObject jwk = key.publicJwk();
    if (jwk.value("kty"_L1) == "RSA"_L1)
        return *SignatureVerifier::fromRsaModulus(member(jwk, "n"_L1), member(jwk, "e"_L1));
    return *SignatureVerifier::fromEcPoint(curveOf(key), member(jwk, "x"_L1), member(jwk, "y"_L1));
}

} // namespace

void TestSignatureVerifier::verifies_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : supportedSignatureAlgorithms())
        QTest::newRow(qPrintable(name)) << name;
}

void TestSignatureVerifier::verifies()
{
    QFETCH(QString, name);
    const SignatureAlgorithm algorithm = signatureAlgorithm(name).value();
    const TestKey &key = keyFor(name);
    const SignatureVerifier verifier = verifierOf(key);

    for (const QByteArray &message : {Message, ""_ba, QByteArray(100'000, 'x')}) {
        const QByteArray signature = key.sign(name, message);
        QVERIFY(verifier.verify(algorithm, message, signature));
        QVERIFY(!verifier.verify(algorithm, message + 'x', signature));
        QVERIFY(!verifierOf(TestKey::forAlgorithm(name)).verify(algorithm, message, signature));
    }
}

void TestSignatureVerifier::fitsOnlyItsOwnAlgorithms()
{
    QFETCH(QString, name);
    const SignatureAlgorithm algorithm = signatureAlgorithm(name).value();
    const SignatureVerifier verifier = verifierOf(keyFor(name));
    const QByteArray signature = keyFor(name).sign(name, Message);
    const bool isRsa = !name.startsWith('E'_L1);

    for (const QString &otherName : supportedSignatureAlgorithms()) {
        const SignatureAlgorithm other = signatureAlgorithm(otherName).value();
        const bool sameKeyType = isRsa && !otherName.startsWith('E'_L1);
        QCOMPARE(verifier.fits(other), other == algorithm || sameKeyType);
        QCOMPARE(verifier.verify(other, Message, signature), other == algorithm);
    }
}

void TestSignatureVerifier::refusesEveryFlippedByte()
{
    QFETCH(QString, name);
    const SignatureAlgorithm algorithm = signatureAlgorithm(name).value();
    const SignatureVerifier verifier = verifierOf(keyFor(name));
    const QByteArray signature = keyFor(name).sign(name, Message);

    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray flipped = signature;
        flipped[i] = char(flipped[i] ^ 1);
        QVERIFY2(!verifier.verify(algorithm, Message, flipped), qPrintable(QString::number(i)));
    }
}

void TestSignatureVerifier::refusesWrongLengths()
{
    QFETCH(QString, name);
    const SignatureAlgorithm algorithm = signatureAlgorithm(name).value();
    const SignatureVerifier verifier = verifierOf(keyFor(name));
    const QByteArray signature = keyFor(name).sign(name, Message);
    const qsizetype half = signature.size() / 2;

    QVERIFY(!verifier.verify(algorithm, Message, {}));
    QVERIFY(!verifier.verify(algorithm, Message, signature.chopped(1)));
    QVERIFY(!verifier.verify(algorithm, Message, signature + '\0'));
    QVERIFY(!verifier.verify(algorithm, Message, '\0' + signature));
    QVERIFY(!verifier.verify(algorithm, Message, signature + signature));
    // The same numbers, written one byte longer.
    QVERIFY(!verifier.verify(algorithm, Message,
                             '\0' + signature.first(half) + '\0' + signature.last(half)));
}

void TestSignatureVerifier::ecdsaNumbersOutOfRange_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"ES256"_s, u"ES384"_s, u"ES512"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestSignatureVerifier::ecdsaNumbersOutOfRange()
{
    QFETCH(QString, name);
    const SignatureAlgorithm algorithm = signatureAlgorithm(name).value();
    const TestKey &key = keyFor(name);
    const SignatureVerifier verifier = verifierOf(key);
    const QByteArray signature = key.sign(name, Message);
    const int size = key.fieldSize();
    const QByteArray r = signature.first(size);
    const QByteArray s = signature.last(size);
    const QByteArray zero(size, '\0');
    const QByteArray order = key.groupOrder();
    const QByteArray largest(size, '\xff');

    QVERIFY(verifier.verify(algorithm, Message, r + s));
    QVERIFY(!verifier.verify(algorithm, Message, s + r));
    QVERIFY(!verifier.verify(algorithm, Message, zero + zero));
    for (const QByteArray &number : {zero, order, largest}) {
        QVERIFY(!verifier.verify(algorithm, Message, number + s));
        QVERIFY(!verifier.verify(algorithm, Message, r + number));
    }
}

void TestSignatureVerifier::ecdsaDerIsRefused()
{
    QFETCH(QString, name);
    const TestKey &key = keyFor(name);
    const QByteArray der = key.signDer(name, Message);

    QVERIFY(!verifierOf(key).verify(signatureAlgorithm(name).value(), Message, der));
    // Cut or filled up to the length of a JWS signature.
    const QByteArray padded = (der + QByteArray(200, '\0')).first(2 * key.fieldSize());
    QVERIFY(!verifierOf(key).verify(signatureAlgorithm(name).value(), Message, padded));
}

void TestSignatureVerifier::ecdsaWrongDigestIsRefused()
{
    const TestKey &key = keyFor(u"ES384"_s);
    QVERIFY(
        !verifierOf(key).verify(SignatureAlgorithm::ES384, Message, key.sign(u"ES256"_s, Message)));
    QVERIFY(
        !verifierOf(key).verify(SignatureAlgorithm::ES384, Message, key.sign(u"ES512"_s, Message)));
}

void TestSignatureVerifier::rsaPaddingsAreNotMixedUp()
{
    const TestKey &key = keyFor(u"RS256"_s);
    const SignatureVerifier verifier = verifierOf(key);
    const QByteArray pkcs1 = key.sign(u"RS256"_s, Message);
    const QByteArray pss = key.sign(u"PS256"_s, Message);

    QVERIFY(verifier.verify(SignatureAlgorithm::RS256, Message, pkcs1));
    QVERIFY(verifier.verify(SignatureAlgorithm::PS256, Message, pss));
    QVERIFY(!verifier.verify(SignatureAlgorithm::RS256, Message, pss));
    QVERIFY(!verifier.verify(SignatureAlgorithm::PS256, Message, pkcs1));
}

void TestSignatureVerifier::rsaWrongDigestIsRefused()
{
    const TestKey &key = keyFor(u"RS256"_s);
    for (const QString &other : {u"RS384"_s, u"RS512"_s}) {
        QVERIFY(
            !verifierOf(key).verify(SignatureAlgorithm::RS256, Message, key.sign(other, Message)));
    }
}

void TestSignatureVerifier::pssParameters_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<QByteArray>("maskDigest");
    QTest::addColumn<int>("saltLength");
    QTest::addColumn<bool>("verified");

    QTest::newRow("RFC 7518") << "SHA256"_ba
                              << "SHA256"_ba << 32 << true;
    QTest::newRow("no salt") << "SHA256"_ba
                             << "SHA256"_ba << 0 << false;
    QTest::newRow("short salt") << "SHA256"_ba
                                << "SHA256"_ba << 20 << false;
    QTest::newRow("long salt") << "SHA256"_ba
                               << "SHA256"_ba << 64 << false;
    QTest::newRow("mask of SHA-1") << "SHA256"_ba
                                   << "SHA1"_ba << 32 << false;
    QTest::newRow("SHA-512") << "SHA512"_ba
                             << "SHA256"_ba << 32 << false;
}

void TestSignatureVerifier::pssParameters()
{
    QFETCH(QByteArray, digest);
    QFETCH(QByteArray, maskDigest);
    QFETCH(int, saltLength);
    QFETCH(bool, verified);
    const TestKey &key = keyFor(u"PS256"_s);

    const QByteArray signature = key.signPss(Message, digest, maskDigest, saltLength);
    QCOMPARE(verifierOf(key).verify(SignatureAlgorithm::PS256, Message, signature), verified);
}

void TestSignatureVerifier::ecKeys_data()
{
    QTest::addColumn<EllipticCurve>("curve");
    QTest::addColumn<QByteArray>("x");
    QTest::addColumn<QByteArray>("y");
    QTest::addColumn<QString>("problem");

    const QJsonObject jwk = keyFor(u"ES384"_s).publicJwk();
    const QByteArray x = member(jwk, "x"_L1);
    const QByteArray y = member(jwk, "y"_L1);
    QByteArray otherY = y;
    otherY[20] = char(otherY[20] ^ 1);
    const QByteArray zero(48, '\0');
    const QString length = u"wrong length"_s;
    const QString curve = u"not on its curve"_s;

    QTest::newRow("good") << EllipticCurve::P384 << x << y << QString();
    QTest::newRow("y changed") << EllipticCurve::P384 << x << otherY << curve;
    QTest::newRow("x and y swapped") << EllipticCurve::P384 << y << x << curve;
    QTest::newRow("zero") << EllipticCurve::P384 << zero << zero << curve;
    QTest::newRow("not below the prime")
        << EllipticCurve::P384 << QByteArray(48, '\xff') << y << curve;
    QTest::newRow("another curve") << EllipticCurve::P256 << x << y << length;
    QTest::newRow("another curve, cut to its length")
        << EllipticCurve::P256 << x.last(32) << y.last(32) << curve;
    QTest::newRow("x short") << EllipticCurve::P384 << x.chopped(1) << y << length;
    QTest::newRow("y long") << EllipticCurve::P384 << x << '\0' + y << length;
    QTest::newRow("y missing") << EllipticCurve::P384 << x << QByteArray() << length;
    QTest::newRow("boundary moved")
        << EllipticCurve::P384 << x + y.first(1) << y.sliced(1) << length;
}

void TestSignatureVerifier::ecKeys()
{
    QFETCH(EllipticCurve, curve);
    QFETCH(QByteArray, x);
    QFETCH(QByteArray, y);
    QFETCH(QString, problem);

    const auto verifier = SignatureVerifier::fromEcPoint(curve, x, y);
    QCOMPARE(verifier.hasValue(), problem.isEmpty());
    QVERIFY2(verifier.problem().contains(problem), qPrintable(verifier.problem()));
}

void TestSignatureVerifier::rsaKeys_data()
{
    QTest::addColumn<QByteArray>("modulus");
    QTest::addColumn<QByteArray>("exponent");
    QTest::addColumn<bool>("accepted");

    const auto modulus = [](int bits) {
        QByteArray bytes(bits / 8, '\xff');
        if (bits % 8)
            bytes.prepend(char((1 << (bits % 8)) - 1));
        return bytes;
    };
    const QByteArray usual = "\x01\x00\x01"_ba;

    QTest::newRow("2048 bits") << modulus(2048) << usual << true;
    QTest::newRow("2047 bits") << modulus(2047) << usual << false;
    QTest::newRow("1024 bits") << modulus(1024) << usual << false;
    QTest::newRow("1024 bits, filled up")
        << QByteArray(128, '\0') + modulus(1024) << usual << false;
    QTest::newRow("16384 bits") << modulus(16384) << usual << true;
    QTest::newRow("16385 bits") << modulus(16385) << usual << false;
    QTest::newRow("1,000,000 bits") << modulus(1'000'000) << usual << false;
    QTest::newRow("no modulus") << QByteArray() << usual << false;
    QTest::newRow("exponent 3") << modulus(2048) << "\x03"_ba << true;
    QTest::newRow("exponent 1") << modulus(2048) << "\x01"_ba << false;
    QTest::newRow("exponent 0") << modulus(2048) << "\x00"_ba << false;
    QTest::newRow("no exponent") << modulus(2048) << QByteArray() << false;
    QTest::newRow("even exponent") << modulus(2048) << "\x01\x00\x00"_ba << false;
    QTest::newRow("exponent of 64 bits") << modulus(2048) << QByteArray(8, '\xff') << true;
    QTest::newRow("exponent of 65 bits")
        << modulus(2048) << '\x01' + QByteArray(8, '\xff') << false;
}

void TestSignatureVerifier::rsaKeys()
{
    QFETCH(QByteArray, modulus);
    QFETCH(QByteArray, exponent);
    QFETCH(bool, accepted);

    const auto verifier = SignatureVerifier::fromRsaModulus(modulus, exponent);
    QCOMPARE(verifier.hasValue(), accepted);
    if (verifier)
        QVERIFY(!verifier->verify(SignatureAlgorithm::RS256, Message, modulus));
}

void TestSignatureVerifier::errorQueueIsLeftAlone()
{
    const TestKey &key = keyFor(u"ES384"_s);
    const QByteArray zero(2 * key.fieldSize(), '\0');
    ERR_clear_error();

    QVERIFY(!verifierOf(key).verify(SignatureAlgorithm::ES384, Message, zero));
    QVERIFY(!SignatureVerifier::fromEcPoint(EllipticCurve::P384, zero.first(48), zero.last(48)));
    QCOMPARE(ERR_peek_error(), 0UL);

    ERR_raise(ERR_LIB_USER, 42);
    QVERIFY(!verifierOf(key).verify(SignatureAlgorithm::ES384, Message, zero));
    QCOMPARE(ERR_GET_REASON(ERR_peek_last_error()), 42);
    ERR_clear_error();
}

QTEST_APPLESS_MAIN(TestSignatureVerifier)
#include "tst_signatureverifier.moc"
