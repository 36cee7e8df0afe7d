// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "cjoseoracle.h"
#include "jose/jwsverifier_p.h"
#include "testkey.h"

#include <QtTest/QtTest>

using namespace Logto;
using namespace LogtoTest;
using namespace Qt::StringLiterals;
using Outcome = JwsVerification::Outcome;

// What cjose signs is verified, and cjose and the library agree on what is not to be.
class TestJoseOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedByCjose_data();
    void signedByCjose();
    void tampered_data() { signedByCjose_data(); }
    void tampered();
    void signedForCjose_data() { signedByCjose_data(); }
    void signedForCjose();
};

namespace {

const QByteArray Payload = R"({"sub":"alice"})"_ba;

bool verifies(const QByteArray &token, const TestKey &key, const QString &algorithm)
{
    const auto set = JsonWebKeySet::fromJson(keySetJson({key.publicJwk()}));
    return verifyJws(token, *set, {algorithm}).outcome == Outcome::Verified;
}

} // namespace

void TestJoseOracle::signedByCjose_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const QString &name : supportedSignatureAlgorithms())
        QTest::newRow(qPrintable(name)) << name;
}

void TestJoseOracle::signedByCjose()
{
    QFETCH(QString, algorithm);
    const TestKey key = TestKey::forAlgorithm(algorithm);

    for (int i = 0; i < 10; ++i) {
        const QByteArray payload = R"({"sub":")" + QByteArray(i * 100, 'x') + R"("})";
        const QByteArray token = Cjose::sign(key.privateJwk(), algorithm, payload);
        QVERIFY(!token.isEmpty());
        QVERIFY(Cjose::verify(key.publicJwk(), token));
        QVERIFY(verifies(token, key, algorithm));
    }
}

void TestJoseOracle::tampered()
{
    QFETCH(QString, algorithm);
    const TestKey key = TestKey::forAlgorithm(algorithm);
    const TestKey otherKey = TestKey::forAlgorithm(algorithm);
    const QByteArrayList parts = Cjose::sign(key.privateJwk(), algorithm, Payload).split('.');
    const QByteArrayList others =
        Cjose::sign(key.privateJwk(), algorithm, R"({"sub":"bob"})").split('.');

    QByteArray otherFirstCharacter = parts[2];
    otherFirstCharacter[0] = otherFirstCharacter[0] == 'A' ? 'B' : 'A';
    const QByteArrayList tokens{
        parts[0] + '.' + others[1] + '.' + parts[2],
        parts[0] + '.' + parts[1] + '.' + others[2],
        parts[0] + '.' + parts[1] + '.' + otherFirstCharacter,
        parts[0] + '.' + parts[1] + '.' + parts[2].chopped(4),
        parts[0] + '.' + parts[1] + '.',
    };
    for (const QByteArray &token : tokens) {
        QVERIFY(!Cjose::verify(key.publicJwk(), token));
        QVERIFY(!verifies(token, key, algorithm));
    }
    QVERIFY(!Cjose::verify(otherKey.publicJwk(), parts.join('.')));
    QVERIFY(!verifies(parts.join('.'), otherKey, algorithm));
}

void TestJoseOracle::signedForCjose()
{
    QFETCH(QString, algorithm);
    const TestKey key = TestKey::forAlgorithm(algorithm);
    const QByteArray header = R"({"alg":")" + algorithm.toLatin1() + R"("})";

    const QByteArray token = makeJws(header, Payload, algorithm, key);
    QVERIFY(Cjose::verify(key.publicJwk(), token));
    QVERIFY(verifies(token, key, algorithm));
}

QTEST_APPLESS_MAIN(TestJoseOracle)
#include "tst_joseoracle.moc"
