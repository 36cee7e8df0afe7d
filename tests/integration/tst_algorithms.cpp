// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestAlgorithms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void everyAlgorithmOfLogto_data();
    void everyAlgorithmOfLogto();
    void keysChangeWhileSignedIn_data();
    void keysChangeWhileSignedIn();
    void keysChangeBeforeTheNextSignIn();

private:
    void rotateKeys(const QString &algorithm)
    {
        m_provider.control(u"rotate-keys"_s, {{u"alg"_s, algorithm}});
    }

    LocalProvider m_provider;
};

void TestAlgorithms::everyAlgorithmOfLogto_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const char *algorithm : {"ES384", "ES256", "ES512", "RS256", "PS256"})
        QTest::newRow(algorithm) << QString::fromLatin1(algorithm);
}

void TestAlgorithms::everyAlgorithmOfLogto()
{
    QFETCH(QString, algorithm);

    rotateKeys(algorithm);
    ClientSetup setup(m_provider);
    setup.restart();
    const auto outcome = setup.signIn();
    QVERIFY2(outcome, qPrintable(outcome.error().toString()));
    QCOMPARE(setup.algorithm(), algorithm);
    QVERIFY(await(setup.client().refreshAccessToken()));
    QCOMPARE(setup.algorithm(), algorithm);
}

void TestAlgorithms::keysChangeWhileSignedIn_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("another key of the same kind") << u"ES384"_s;
    QTest::newRow("another kind") << u"RS256"_s;
}

void TestAlgorithms::keysChangeWhileSignedIn()
{
    QFETCH(QString, algorithm);

    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    rotateKeys(algorithm);
    const auto token = await(client.refreshAccessToken());
    QVERIFY2(token, qPrintable(token.error().toString()));
    QCOMPARE(setup.algorithm(), algorithm);
    QCOMPARE(m_provider.count(u"/oidc/jwks"_s), 2);
    QVERIFY(await(setup.restart().refreshAccessToken()));
}

void TestAlgorithms::keysChangeBeforeTheNextSignIn()
{
    ClientSetup setup(m_provider);
    setup.restart();
    QVERIFY(setup.signIn());
    rotateKeys(u"PS256"_s);
    const auto outcome = setup.signIn();
    QVERIFY2(outcome, qPrintable(outcome.error().toString()));
    QCOMPARE(setup.algorithm(), u"PS256"_s);
}

QTEST_GUILESS_MAIN(TestAlgorithms)
#include "tst_algorithms.moc"
