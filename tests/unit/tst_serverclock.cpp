// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "time/serverclock_p.h"
#include "time/waketimer_p.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace std::chrono_literals;
using Logto::ServerClock;

class TestServerClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void trustsTheMachineAtFirst();
    void followsTheProvider_data();
    void followsTheProvider();
    void smallDifferencesAreNone();
    void settingTheClockChangesNothing();
    void badDatesAreIgnored();
    void bootTimeGoesOn();
    void timerFiresOnce();

private:
    const QDateTime m_truth{QDate(2026, 5, 1), QTime(12, 0), Qt::UTC};
    QDateTime m_wall;
    std::chrono::milliseconds m_boot{};
    Logto::Clock m_clock;
};

void TestServerClock::init()
{
    m_wall = m_truth;
    m_boot = 1000s;
    m_clock = {[this] { return m_wall; }, [this] { return m_boot; }};
}

void TestServerClock::trustsTheMachineAtFirst()
{
    const ServerClock clock(m_clock);
    QCOMPARE(clock.now(), m_truth);
    m_wall = m_truth.addYears(10); // it has found a time server
    QCOMPARE(clock.now(), m_wall);
    QCOMPARE(clock.offset(), 0s);
}

void TestServerClock::followsTheProvider_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("ten years behind") << -10;
    QTest::newRow("ten years ahead") << 10;
}

void TestServerClock::followsTheProvider()
{
    QFETCH(int, years);

    ServerClock clock(m_clock);
    m_wall = m_truth.addYears(years);
    clock.observe(m_truth);
    QVERIFY(qAbs(clock.now().msecsTo(m_truth)) <= 500);
    QVERIFY(qAbs(clock.offset().count() - m_truth.secsTo(m_wall)) <= 1);
    m_boot += 1h;
    m_wall = m_wall.addSecs(3600);
    QVERIFY(qAbs(clock.now().msecsTo(m_truth.addSecs(3600))) <= 500);
}

void TestServerClock::smallDifferencesAreNone()
{
    ServerClock clock(m_clock);
    clock.observe(m_truth.addSecs(1));
    QCOMPARE(clock.now(), m_truth);
    QCOMPARE(clock.offset(), 0s);
}

void TestServerClock::settingTheClockChangesNothing()
{
    ServerClock clock(m_clock);
    clock.observe(m_truth);
    m_wall = m_truth.addYears(-20);
    QCOMPARE(clock.now(), m_truth);
    QCOMPARE(clock.offset(), std::chrono::seconds(m_truth.secsTo(m_wall)));
}

void TestServerClock::badDatesAreIgnored()
{
    ServerClock clock(m_clock);
    clock.observe(QDateTime());
    QCOMPARE(clock.now(), m_truth);
}

void TestServerClock::bootTimeGoesOn()
{
    const auto before = Logto::timeSinceBoot();
    QTRY_VERIFY(Logto::timeSinceBoot() > before);
    QVERIFY(before > 0ms);
}

void TestServerClock::timerFiresOnce()
{
    Logto::WakeTimer timer;
    QSignalSpy fired(&timer, &Logto::WakeTimer::fired);
    timer.start(-1s);
    QVERIFY(fired.wait());
    timer.start(20ms);
    QVERIFY(fired.wait());
    QCOMPARE(fired.count(), 2);
    timer.start(10ms);
    timer.stop();
    timer.start(24h);
    QVERIFY(!fired.wait(50));
}

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_serverclock.moc"
