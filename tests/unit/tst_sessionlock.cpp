// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "childprocess.h"
#include "sharing/sessionlock_p.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
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
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isExclusiveInAProcess();
    void isExclusiveAcrossProcesses();
    void eachHasATurn();
    void waitingLeavesTheEventLoopAlone();
    void killedHolderIsPassedOverAtOnce();
    void killedHolderIsToldByTheNextOneOnly();
    void killedHolderWakesThoseWhoWatch();
    void livingHolderWakesNobody();
    void hangingHolderIsPassedOverAfterSomePatience();
    void hangingHolderIsRemembered();
    void releaseGivesUpToWait();
    void canBeTakenInTheAnswer();
    void grantsWhereNothingCanBeWritten();
    void grantsWithoutAPath();
    void tellsHowLongItIsHeld();

private:
    using Child = std::unique_ptr<ChildProcess>;

    QString path() const { return m_folder->filePath(u"session"_s); }
    Child child() const;
    // One that has the lock.
    Child holder() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

TestSessionLock::Child TestSessionLock::child() const
{
    return std::make_unique<ChildProcess>(QStringLiteral(LOCK_PROCESS), QStringList{path()});
}

TestSessionLock::Child TestSessionLock::holder() const
{
    Child result = child();
    if (result->call(u"acquire"_s).isEmpty())
        qFatal("the child does not get the lock");
    return result;
}

void TestSessionLock::isExclusiveInAProcess()
{
    SessionLock one(path(), 20s);
    SessionLock other(path(), 20s);
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
    const Child first = holder();
    const Child second = child();
    second->send({{u"do"_s, u"acquire"_s}});
    SessionLock lock(path(), 20s);
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
    const Child first = holder();
    std::array<Child, 4> children;
    std::ranges::generate(children, [this] { return child(); });
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
    const Child first = holder();
    SessionLock lock(path(), 20s);
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

void TestSessionLock::killedHolderIsPassedOverAtOnce()
{
    const Child first = holder();
    SessionLock waiting(path(), 60s);
    bool waitingHasIt = false;
    waiting.acquire([&] { waitingHasIt = true; });
    first->kill();
    QTRY_VERIFY_WITH_TIMEOUT(waitingHasIt, 1000);
    QVERIFY(waiting.takeLeftBehind());
    waiting.release();

    holder()->kill();
    SessionLock late(path(), 60s);
    bool lateHasIt = false;
    QVERIFY(late.isTaken());
    late.acquire([&] { lateHasIt = true; });
    QVERIFY(lateHasIt);
    QVERIFY(late.takeLeftBehind());
}

void TestSessionLock::killedHolderIsToldByTheNextOneOnly()
{
    holder()->kill();
    const Child next = child();
    QCOMPARE(next->call(u"acquire"_s).value("leftBehind"_L1), QJsonValue(true));
    next->call(u"release"_s);
    QCOMPARE(next->call(u"acquire"_s).value("leftBehind"_L1), QJsonValue(false));
    next->call(u"release"_s);

    holder()->kill();
    SessionLock lock(path(), 20s);
    lock.acquire([] {});
    QVERIFY(lock.takeLeftBehind());
    QVERIFY(!lock.takeLeftBehind());
    lock.release();
    QVERIFY(!lock.isTaken());
    lock.acquire([] {});
    QVERIFY(!lock.takeLeftBehind());
}

void TestSessionLock::killedHolderWakesThoseWhoWatch()
{
    SessionLock watching(path(), 20s);
    watching.watch();
    QSignalSpy abandoned(&watching, &SessionLock::abandoned);
    const Child other = child();
    other->call(u"release"_s); // it is there
    holder()->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!abandoned.isEmpty(), 1000);
    QVERIFY(watching.isTaken());
    watching.acquire([] {});
    QVERIFY(watching.takeLeftBehind());
    watching.release();
}

void TestSessionLock::livingHolderWakesNobody()
{
    SessionLock watching(path(), 20s);
    watching.watch();
    QSignalSpy abandoned(&watching, &SessionLock::abandoned);
    TurnWitness witness(path());
    QSignalSpy ended(&witness, &TurnWitness::ended);
    const Child first = holder();
    first->call(u"release"_s);
    QTRY_COMPARE(ended.count(), 1);
    first->call(u"acquire"_s);
    witness.begin(); // as if of a third one
    witness.end();
    QTRY_COMPARE(ended.count(), 2);
    // Long enough for a second look.
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY(elapsed.hasExpired(300));
    QCOMPARE(abandoned.count(), 0);
}

void TestSessionLock::hangingHolderIsPassedOverAfterSomePatience()
{
    const Child first = holder();
    first->suspend();
    SessionLock lock(path(), 200ms);
    bool haveIt = false;
    QElapsedTimer elapsed;
    elapsed.start();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Another process has held.*"_s));
    lock.acquire([&] { haveIt = true; });
    QTRY_VERIFY(haveIt);
    QVERIFY(elapsed.elapsed() >= 200);

    // Two that pass it over are still one at a time.
    SessionLock other(path(), 200ms);
    bool otherHasIt = false;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Another process has held.*"_s));
    other.acquire([&] { otherHasIt = true; });
    elapsed.restart();
    QTRY_VERIFY(elapsed.hasExpired(400));
    QVERIFY(!otherHasIt);
    lock.release();
    QTRY_VERIFY(otherHasIt);
    other.release();

    // Its own lock is still its own.
    first->resume();
    first->call(u"release"_s);
    QVERIFY(!lock.isTaken());
}

void TestSessionLock::hangingHolderIsRemembered()
{
    const Child first = holder();
    first->suspend();
    SessionLock lock(path(), 100ms);
    bool haveIt = false;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Another process has held.*"_s));
    lock.acquire([&] { haveIt = true; });
    QTRY_VERIFY(haveIt);
    lock.release();

    haveIt = false;
    lock.acquire([&] { haveIt = true; });
    QVERIFY(haveIt); // at once
    lock.release();

    // Once it goes on it is waited for as before.
    first->resume();
    first->call(u"release"_s);
    first->call(u"acquire"_s);
    first->call(u"release"_s);
    haveIt = false;
    lock.acquire([&] { haveIt = true; });
    QVERIFY(haveIt);
    const Child second = child();
    second->send({{u"do"_s, u"acquire"_s}});
    QVERIFY(second->take(u"acquire"_s, 200ms).isEmpty());
    lock.release();
    QVERIFY(!second->take(u"acquire"_s).isEmpty());
}

void TestSessionLock::releaseGivesUpToWait()
{
    const Child first = holder();
    SessionLock lock(path(), 20s);
    bool haveIt = false;
    lock.acquire([&] { haveIt = true; });
    lock.release();
    first->call(u"release"_s);
    // If it were still waiting it would be faster than the child.
    const Child second = holder();
    QVERIFY(!haveIt);
    QCOMPARE(lock.heldFor(), 0ms);
    second->call(u"release"_s);
    lock.acquire([&] { haveIt = true; });
    QVERIFY(haveIt);
}

void TestSessionLock::canBeTakenInTheAnswer()
{
    SessionLock lock(path(), 20s);
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
    const QString nowhere = m_folder->filePath(u"missing/session"_s);
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
    SessionLock lock(path(), 20s);
    QCOMPARE(lock.heldFor(), 0ms);
    lock.acquire([] {});
    QTRY_VERIFY(lock.heldFor() >= 20ms);
    lock.release();
    QCOMPARE(lock.heldFor(), 0ms);
}

QTEST_GUILESS_MAIN(TestSessionLock)
#include "tst_sessionlock.moc"
