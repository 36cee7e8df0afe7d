// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Clocks that are wrong, jump or are put right: nobody is signed out for it.
class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void wrongClockSignsIn_data();
    void wrongClockSignsIn();
    void wrongClockRefreshes_data() { wrongClockSignsIn_data(); }
    void wrongClockRefreshes();
    void wrongClockRestores_data() { wrongClockSignsIn_data(); }
    void wrongClockRestores();
    void jumpsChangeNothing_data() { wrongClockSignsIn_data(); }
    void jumpsChangeNothing();
    void smallOffsetIsNotTold();

private:
    LocalProvider m_provider;
};

void TestClock::wrongClockSignsIn_data()
{
    QTest::addColumn<std::chrono::seconds>("offset");
    QTest::newRow("ten years behind") << std::chrono::seconds(-24h * 3650);
    QTest::newRow("a day behind") << std::chrono::seconds(-24h);
    QTest::newRow("a day ahead") << std::chrono::seconds(24h);
    QTest::newRow("ten years ahead") << std::chrono::seconds(24h * 3650);
}

void TestClock::wrongClockSignsIn()
{
    QFETCH(std::chrono::seconds, offset);

    ClientSetup setup(m_provider);
    setup.clockOffset = offset;
    LogtoClient &client = setup.restart();
    QSignalSpy told(&client, &LogtoClient::clockOffsetChanged);
    QCOMPARE(client.clockOffset(), 0);
    const auto outcome = setup.signIn();
    QVERIFY2(outcome, qPrintable(outcome.error().toString()));
    QVERIFY(qAbs(client.clockOffset() - offset.count()) <= 2);
    QCOMPARE(told.count(), 1);
    const auto token = await(client.accessToken());
    QVERIFY(token);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(token->expiresAt());
    QVERIFY2(left > 3590 && left <= 3602, qPrintable(QString::number(left)));
    setup.requests.clear();
    QVERIFY(*await(client.accessToken()) == *token);
    QCOMPARE(setup.requests, QStringList());
}

// The clock was right at the sign-in, and is wrong after a restart.
void TestClock::wrongClockRefreshes()
{
    QFETCH(std::chrono::seconds, offset);

    ClientSetup setup(m_provider);
    setup.restart();
    QVERIFY(setup.signIn());
    setup.clockOffset = offset;
    LogtoClient &client = setup.restart();
    QCOMPARE(client.state(), LogtoClient::State::SignedIn);
    const auto token = await(client.refreshAccessToken());
    QVERIFY2(token, qPrintable(token.error().toString()));
    QVERIFY(qAbs(client.clockOffset() - offset.count()) <= 2);
    QVERIFY(client.cachedAccessToken() == *token);
    QVERIFY(setup.disk->onlyItem().contains(setup.refreshToken().toLatin1()));
    QCOMPARE(client.idTokenClaims().name(), u"Alice Example"_s);
}

void TestClock::wrongClockRestores()
{
    QFETCH(std::chrono::seconds, offset);

    ClientSetup setup(m_provider);
    setup.clockOffset = offset;
    setup.restart();
    QVERIFY(setup.signIn());
    setup.clockOffset = 0s; // put right while it was off
    LogtoClient &client = setup.restart();
    QCOMPARE(client.state(), LogtoClient::State::SignedIn);
    QVERIFY(!client.cachedAccessToken().isEmpty());
    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(client.clockOffset(), 0);
}

void TestClock::jumpsChangeNothing()
{
    QFETCH(std::chrono::seconds, offset);

    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    const auto token = await(client.accessToken());
    setup.clockOffset = offset;
    setup.pass(0s);
    setup.requests.clear();
    QVERIFY(*await(client.accessToken()) == *token);
    QCOMPARE(setup.requests, QStringList());
    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(client.state(), LogtoClient::State::SignedIn);
    setup.clockOffset = 0s;
    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(client.clockOffset(), 0);
}

void TestClock::smallOffsetIsNotTold()
{
    ClientSetup setup(m_provider);
    setup.clockOffset = 200s; // of 300 that are tolerated
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    QCOMPARE(client.clockOffset(), 0);
    setup.config.setClockTolerance(100s);
    LogtoClient &strict = setup.restart();
    QVERIFY(await(strict.refreshAccessToken()));
    QVERIFY(qAbs(strict.clockOffset() - 200) <= 2);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
