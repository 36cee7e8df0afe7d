// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "lockfolder.h"
#include "sharing/sessionlock_p.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Logto;

class TestSessionLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<LockFolder>(); }

    void isExclusiveInAProcess();
    void isExclusiveAcrossProcesses();
    void eachHasATurn();
    void waitingLeavesTheEventLoopAlone();
    void releaseGivesUpToWait();
    void canBeTakenInTheAnswer();
    void grantsWhereNothingCanBeWritten();
    void grantsWithoutAPath();
    void tellsHowLongItIsHeld();

private:
    using Child = LockFolder::Child;

    std::unique_ptr<LockFolder> m_folder;
};

void TestSessionLock::isExclusiveInAProcess()
{
    SessionLock one(m_folder->path(), 20s);
    SessionLock other(m_folder->path(), 20s);
    bool oneHasIt = false;
    bool otherHasIt = false;
    QVERIFY(!one.isTaken());
    one.acquire([&] { oneHasIt = true; });
    QVERIFY(oneHasIt); // at once
    QVERIFY(other.isTaken());
    other.acquire([&] { otherHasIt = true; });
    QVERIFY(!otherHasIt);
    one.release();
    QTRY_VERIFY(otherHasIt);
    QVERIFY(!other.takeLeftBehind());
    other.release();
    QVERIFY(!one.isTaken());
}

void TestSessionLock::isExclusiveAcrossProcesses()
{
    const Child first = m_folder->holder();
    const Child second = m_folder->child();
    second->send({{u"do"_s, u"acquire"_s}});
    SessionLock lock(m_folder->path(), 20s);
    bool haveIt = false;
    lock.acquire([&] { haveIt = true; });
    QVERIFY(!haveIt);
    first->call(u"release"_s);
    QTRY_VERIFY(haveIt || second->count(u"acquire"_s) == 1);
    QVERIFY(haveIt != (second->count(u"acquire"_s) == 1));
    if (haveIt) {
        lock.release();
        QCOMPARE(second->take(u"acquire"_s).value("leftBehind"_L1), QJsonValue(false));
    } else {
        second->call(u"release"_s);
        QTRY_VERIFY(haveIt);
        QVERIFY(!lock.takeLeftBehind());
    }
}

void TestSessionLock::eachHasATurn()
{
    const Child first = m_folder->holder();
    std::array<Child, 4> children;
    std::ranges::generate(children, [this] { return m_folder->child(); });
    for (const Child &each : children)
        each->send({{u"do"_s, u"acquire"_s}});
    first->call(u"release"_s);
    for (size_t turns = 0; turns < children.size(); ++turns) {
        const auto hasIt = [](const Child &each) { return each->count(u"acquire"_s) > 0; };
        QTRY_VERIFY(std::ranges::any_of(children, hasIt));
        QCOMPARE(std::ranges::count_if(children, hasIt), 1);
        const auto next = std::ranges::find_if(children, hasIt);
        (*next)->take(u"acquire"_s);
        (*next)->call(u"release"_s);
    }
}

void TestSessionLock::waitingLeavesTheEventLoopAlone()
{
    const Child first = m_folder->holder();
    SessionLock lock(m_folder->path(), 20s);
    bool haveIt = false;
    QElapsedTimer elapsed;
    elapsed.start();
    lock.acquire([&] { haveIt = true; });
    QVERIFY(elapsed.elapsed() < 500);

    // Much else happens between two looks at the lock.
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(0);
    QTRY_VERIFY(ticks > 1000);
    QVERIFY(!haveIt);
    first->call(u"release"_s);
    QTRY_VERIFY(haveIt);
}

void TestSessionLock::releaseGivesUpToWait()
{
    const Child first = m_folder->holder();
    SessionLock lock(m_folder->path(), 20s);
    bool haveIt = false;
    lock.acquire([&] { haveIt = true; });
    lock.release();
    first->call(u"release"_s);
    // If it were still waiting it would be faster than the child.
    const Child second = m_folder->holder();
    QVERIFY(!haveIt);
    QCOMPARE(lock.heldFor(), 0ms);
    second->call(u"release"_s);
    lock.acquire([&] { haveIt = true; });
    QVERIFY(haveIt);
}

void TestSessionLock::canBeTakenInTheAnswer()
{
    SessionLock lock(m_folder->path(), 20s);
    int turns = 0;
    lock.acquire([&] {
        ++turns;
        lock.release();
        lock.acquire([&] { ++turns; });
    });
    QCOMPARE(turns, 2);
    QVERIFY(lock.isTaken());
}

// No lock is better than no session: without processes that share it nothing is lost.
void TestSessionLock::grantsWhereNothingCanBeWritten()
{
    const QString nowhere = m_folder->path() + ".missing/session"_L1;
    SessionLock lock(nowhere, 20s);
    bool haveIt = false;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Cannot write.*"_s));
    lock.acquire([&] { haveIt = true; });
    QVERIFY(haveIt);
    QVERIFY(!lock.takeLeftBehind());
    lock.release();
    haveIt = false;
    lock.acquire([&] { haveIt = true; });
    QVERIFY(haveIt);
}

void TestSessionLock::grantsWithoutAPath()
{
    SessionLock lock({}, 20s);
    bool haveIt = false;
    lock.acquire([&] { haveIt = true; });
    QVERIFY(haveIt);
    QVERIFY(!lock.isTaken());
}

void TestSessionLock::tellsHowLongItIsHeld()
{
    SessionLock lock(m_folder->path(), 20s);
    QCOMPARE(lock.heldFor(), 0ms);
    lock.acquire([] {});
    QTRY_VERIFY(lock.heldFor() >= 20ms);
    lock.release();
    QCOMPARE(lock.heldFor(), 0ms);
}

QTEST_GUILESS_MAIN(TestSessionLock)
#include "tst_sessionlock.moc"
