// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "lockfolder.h"
#include "sharing/sessionlock_p.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Logto;

// Those who have the lock of a session and die, or hang.
class TestLockHolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<LockFolder>(); }

    void killedHolderIsPassedOverAtOnce();
    void zombieHolderIsPassedOverAtOnce();
    void fileOfNobodyIsPassedOver_data();
    void fileOfNobodyIsPassedOver();
    void livingHolderIsKnownWhateverItsFileSays();
    void killedHolderIsToldByTheNextOneOnly();
    void killedHolderWakesThoseWhoWatch();
    void livingHolderWakesNobody();
    void hangingHolderIsPassedOverAfterSomePatience();
    void hangingHolderIsRemembered();

private:
    using Child = LockFolder::Child;

    std::unique_ptr<LockFolder> m_folder;
};

void TestLockHolders::killedHolderIsPassedOverAtOnce()
{
    const Child first = m_folder->holder();
    SessionLock waiting(m_folder->path(), 60s);
    bool waitingHasIt = false;
    waiting.acquire([&] { waitingHasIt = true; });
    first->kill();
    QTRY_VERIFY_WITH_TIMEOUT(waitingHasIt, 1000);
    QVERIFY(waiting.takeLeftBehind());
    waiting.release();

    m_folder->holder()->kill();
    SessionLock late(m_folder->path(), 60s);
    bool lateHasIt = false;
    QVERIFY(late.isTaken());
    late.acquire([&] { lateHasIt = true; });
    QVERIFY(lateHasIt);
    QVERIFY(late.takeLeftBehind());
}

// Its parent, a program that is not made for it, does not ask what became of it.
void TestLockHolders::zombieHolderIsPassedOverAtOnce()
{
    ChildProcess parent(u"sh"_s,
                        {u"-c"_s,
                         u"exec 3<&0; \"$0\" \"$1\" <&3 & "
                         u"printf '{\"event\":\"started\",\"pid\":%d}\\n' $!; exec sleep 60"_s,
                         QStringLiteral(LOCK_PROCESS), m_folder->path()});
    const auto first = pid_t(parent.take(u"started"_s).value("pid"_L1).toInteger());
    QVERIFY(first > 0);
    QVERIFY(!parent.call(u"acquire"_s).isEmpty());
    QCOMPARE(kill(first, SIGKILL), 0);
    QTRY_VERIFY(isProcessGone(first));
    QCOMPARE(kill(first, 0), 0); // it is a zombie

    SessionLock lock(m_folder->path(), 60s);
    bool haveIt = false;
    lock.acquire([&] { haveIt = true; });
    QVERIFY(haveIt);
    QVERIFY(lock.takeLeftBehind());
}

void TestLockHolders::fileOfNobodyIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("killed before it wrote") << QByteArray();
    QTest::newRow("of a machine with another name")
        << QByteArray::number(getpid()) + "\napplication\nelsewhere.example\n\n\n";
}

// Not at once: the file of one who lives is for a moment like that, too.
void TestLockHolders::fileOfNobodyIsPassedOver()
{
    QFETCH(const QByteArray, content);
    QFile file(m_folder->path() + ".lock"_L1);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
    file.close();

    SessionLock lock(m_folder->path(), 60s);
    bool haveIt = false;
    QElapsedTimer elapsed;
    elapsed.start();
    lock.acquire([&] { haveIt = true; });
    QTRY_VERIFY(haveIt);
    QVERIFY(elapsed.elapsed() >= 2000);
    QVERIFY(lock.takeLeftBehind());
    lock.release();
    QVERIFY(!lock.isTaken());
}

void TestLockHolders::livingHolderIsKnownWhateverItsFileSays()
{
    const Child first = m_folder->holder();
    QVERIFY(QFile::resize(m_folder->path() + ".lock"_L1, 0));
    SessionLock lock(m_folder->path(), 60s);
    bool haveIt = false;
    lock.acquire([&] { haveIt = true; });
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY(elapsed.hasExpired(4500)); // asked about twice
    QVERIFY(!haveIt);
    first->call(u"release"_s);
    QTRY_VERIFY(haveIt);
    QVERIFY(!lock.takeLeftBehind());
}

void TestLockHolders::killedHolderIsToldByTheNextOneOnly()
{
    m_folder->holder()->kill();
    const Child next = m_folder->child();
    QCOMPARE(next->call(u"acquire"_s).value("leftBehind"_L1), QJsonValue(true));
    next->call(u"release"_s);
    QCOMPARE(next->call(u"acquire"_s).value("leftBehind"_L1), QJsonValue(false));
    next->call(u"release"_s);

    m_folder->holder()->kill();
    SessionLock lock(m_folder->path(), 20s);
    lock.acquire([] {});
    QVERIFY(lock.takeLeftBehind());
    QVERIFY(!lock.takeLeftBehind());
    lock.release();
    QVERIFY(!lock.isTaken());
    lock.acquire([] {});
    QVERIFY(!lock.takeLeftBehind());
}

void TestLockHolders::killedHolderWakesThoseWhoWatch()
{
    SessionLock watching(m_folder->path(), 20s);
    watching.watch();
    QSignalSpy abandoned(&watching, &SessionLock::abandoned);
    const Child other = m_folder->child();
    other->call(u"release"_s); // it is there
    m_folder->holder()->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!abandoned.isEmpty(), 1000);
    QVERIFY(watching.isTaken());
    watching.acquire([] {});
    QVERIFY(watching.takeLeftBehind());
    watching.release();
}

void TestLockHolders::livingHolderWakesNobody()
{
    SessionLock watching(m_folder->path(), 20s);
    watching.watch();
    QSignalSpy abandoned(&watching, &SessionLock::abandoned);
    TurnWitness witness(m_folder->path());
    QSignalSpy ended(&witness, &TurnWitness::ended);
    const Child first = m_folder->holder();
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

void TestLockHolders::hangingHolderIsPassedOverAfterSomePatience()
{
    const Child first = m_folder->holder();
    first->suspend();
    SessionLock lock(m_folder->path(), 200ms);
    bool haveIt = false;
    QElapsedTimer elapsed;
    elapsed.start();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Another process has held.*"_s));
    lock.acquire([&] { haveIt = true; });
    QTRY_VERIFY(haveIt);
    QVERIFY(elapsed.elapsed() >= 200);

    // Two that pass it over are still one at a time.
    SessionLock other(m_folder->path(), 200ms);
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

void TestLockHolders::hangingHolderIsRemembered()
{
    const Child first = m_folder->holder();
    first->suspend();
    SessionLock lock(m_folder->path(), 100ms);
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
    const Child second = m_folder->child();
    second->send({{u"do"_s, u"acquire"_s}});
    QVERIFY(second->take(u"acquire"_s, 200ms).isEmpty());
    lock.release();
    QVERIFY(!second->take(u"acquire"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestLockHolders)
#include "tst_lockholders.moc"
