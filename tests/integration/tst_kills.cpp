// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sharedfixture.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = FaultyNetwork::Fault;

// kill -9 at every point of a refresh and of a sign-in. The application is started again at once
// and goes on, and so does its session when the provider's leeway for the old token is over.
//
// LOGTO_KILLS=1000 kills that often at each point.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void inARefresh_data();
    void inARefresh();
    void inASignIn_data();
    void inASignIn();
    void inTheFirstSignIn_data();
    void inTheFirstSignIn();
    void anotherProcessGoesOn_data();
    void anotherProcessGoesOn();
    void idleProcessGoesOn_data();
    void idleProcessGoesOn();

private:
    using Child = SharedFixture::Child;

    static int kills();
    static void addPoints();
    static QJsonObject forced() { return {{u"forced"_s, true}}; }

    // Makes \a child do \a command and kills it at \a point of that; whether it came to that.
    bool kill(ChildProcess &child, const QString &point, const QJsonObject &command);
    bool killOnTheWay(ChildProcess &child, Fault fault, const QJsonObject &command);
    // Whether the refresh token in the store is one that the provider has not replaced.
    bool isAlive(ChildProcess &child);

    LocalProvider m_provider;
    std::unique_ptr<FaultyNetwork> m_network;
    QRandomGenerator m_random{20260101};
};

int TestKills::kills()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("LOGTO_KILLS", &isSet);
    return isSet ? asked : 5;
}

void TestKills::addPoints()
{
    QTest::addColumn<QString>("point");
    QTest::newRow("before it is sent") << u"BeforeSend"_s;
    QTest::newRow("before the provider has it") << u"RequestOnItsWay"_s;
    QTest::newRow("after the provider has answered") << u"AnswerOnItsWay"_s;
    QTest::newRow("before the write") << u"BeforeWrite"_s;
    QTest::newRow("in the write") << u"InWrite"_s;
    QTest::newRow("after the write") << u"AfterWrite"_s;
}

void TestKills::init()
{
    m_provider.reset();
    m_network = std::make_unique<FaultyNetwork>();
}

bool TestKills::kill(ChildProcess &child, const QString &point, const QJsonObject &command)
{
    if (point == "RequestOnItsWay"_L1)
        return killOnTheWay(child, Fault::HoldRequest, command);
    if (point == "AnswerOnItsWay"_L1)
        return killOnTheWay(child, Fault::HoldAnswer, command);
    if (point == "AfterAll"_L1) {
        child.send(command);
        const bool isDone = !child.take(command.value("do"_L1).toString()).isEmpty();
        child.kill();
        return isDone;
    }
    constexpr int longestWrite = 6000; // in microseconds
    child.call(u"dieAt"_s,
               {{u"point"_s, point}, {u"delay"_s, int(m_random.bounded(longestWrite))}});
    child.send(command);
    return child.waitForEnd();
}

// The request that is held may still come to the provider after its sender is dead.
bool TestKills::killOnTheWay(ChildProcess &child, Fault fault, const QJsonObject &command)
{
    m_network->schedule("/oidc/token", fault);
    QEventLoop loop;
    QTimer::singleShot(20s, &loop, [&loop] { loop.exit(1); });
    connect(m_network.get(), &FaultyNetwork::held, &loop, &QEventLoop::quit);
    child.send(command);
    const bool isHeld = loop.exec() == 0;
    child.kill();
    if (m_random.bounded(2) == 0)
        m_network->release();
    else
        m_network->forgetHeld();
    return isHeld;
}

bool TestKills::isAlive(ChildProcess &child)
{
    m_provider.control(u"settings"_s, {{u"leeway"_s, 0}});
    const QJsonObject token = child.call(u"token"_s, forced());
    m_provider.control(u"settings"_s, {{u"leeway"_s, 3}});
    return token.contains("value"_L1);
}

void TestKills::inARefresh_data()
{
    addPoints();
    QTest::newRow("after all") << u"AfterAll"_s;
}

void TestKills::inARefresh()
{
    QFETCH(QString, point);
    const bool isInterrupted = point != "AfterAll"_L1; // so that a new process refreshes by itself

    SharedFixture fixture(m_provider);
    fixture.setNetwork(m_network.get());
    Child child = fixture.signedIn();
    int lost = 0;
    qint64 longest = 0;
    for (int i = 0; i < kills(); ++i) {
        QVERIFY(kill(*child, point, {{u"do"_s, u"token"_s}, {u"forced"_s, true}}));
        QElapsedTimer sinceTheKill;
        sinceTheKill.start();
        child = fixture.start();
        const bool isBack = !isInterrupted || !child->take(u"refreshed"_s, 5s).isEmpty();
        longest = std::max(longest, sinceTheKill.elapsed());
        if (isBack && isAlive(*child))
            continue;
        ++lost;
        child->kill();
        m_provider.reset();
        QVERIFY(QDir(fixture.storeFolder()).removeRecursively());
        child = fixture.signedIn();
    }
    qInfo("%s: %d kills, %d sessions lost, %lld ms until the session was safe again at the most",
          qPrintable(point), kills(), lost, longest);
    QCOMPARE(lost, 0);
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
    QVERIFY(longest < 1500);
}

void TestKills::inASignIn_data()
{
    addPoints();
}

// There was a session before: that one or the new one goes on.
void TestKills::inASignIn()
{
    QFETCH(QString, point);

    SharedFixture fixture(m_provider);
    fixture.setNetwork(m_network.get());
    Child child = fixture.signedIn();
    for (int i = 0; i < kills(); ++i) {
        QVERIFY(kill(*child, point, {{u"do"_s, u"signIn"_s}, {u"user"_s, u"alice"_s}}));
        child = fixture.start();
        QCOMPARE(fixture.restoredState(), u"SignedIn"_s);
        QVERIFY(isAlive(*child));
    }
}

void TestKills::inTheFirstSignIn_data()
{
    addPoints();
}

// There was none: the person is signed in or not, and if not can sign in.
void TestKills::inTheFirstSignIn()
{
    QFETCH(QString, point);

    for (int i = 0; i < kills(); ++i) {
        SharedFixture fixture(m_provider);
        fixture.setNetwork(m_network.get());
        Child child = fixture.start();
        QCOMPARE(fixture.restoredState(), u"SignedOut"_s);
        const QJsonObject command{{u"do"_s, u"signIn"_s}, {u"user"_s, u"alice"_s}};
        QVERIFY(kill(*child, point, command));
        child = fixture.start();
        if (point == "AfterWrite"_L1)
            QCOMPARE(fixture.restoredState(), u"SignedIn"_s);
        else if (point != "InWrite"_L1)
            QCOMPARE(fixture.restoredState(), u"SignedOut"_s);
        if (fixture.restoredState() == "SignedOut"_L1)
            QVERIFY(!child->call(u"signIn"_s, command).contains("error"_L1));
        QVERIFY(isAlive(*child));
    }
}

void TestKills::anotherProcessGoesOn_data()
{
    inARefresh_data();
}

// The other process wants a token soon after the first one was killed.
void TestKills::anotherProcessGoesOn()
{
    QFETCH(QString, point);

    SharedFixture fixture(m_provider);
    fixture.setNetwork(m_network.get());
    const Child survivor = fixture.signedIn();
    for (int i = 0; i < kills(); ++i) {
        const Child child = fixture.start();
        QCOMPARE(fixture.restoredState(), u"SignedIn"_s);
        QVERIFY(kill(*child, point, {{u"do"_s, u"token"_s}, {u"forced"_s, true}}));
        QVERIFY(survivor->call(u"token"_s, forced()).contains("value"_L1));
        QVERIFY(isAlive(*survivor));
        QCOMPARE(survivor->count(u"reauthenticationRequired"_s), 0);
    }
}

void TestKills::idleProcessGoesOn_data()
{
    addPoints();
}

// The other process wants nothing: that the first one was killed is reason enough.
void TestKills::idleProcessGoesOn()
{
    QFETCH(QString, point);

    SharedFixture fixture(m_provider);
    fixture.setNetwork(m_network.get());
    const Child idle = fixture.signedIn();
    for (int i = 0; i < kills(); ++i) {
        const Child child = fixture.start();
        QCOMPARE(fixture.restoredState(), u"SignedIn"_s);
        idle->forget();
        QVERIFY(kill(*child, point, {{u"do"_s, u"token"_s}, {u"forced"_s, true}}));
        QVERIFY(!idle->take(u"refreshed"_s, 3s).isEmpty());
        QVERIFY(isAlive(*idle));
        QCOMPARE(idle->count(u"reauthenticationRequired"_s), 0);
    }
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
