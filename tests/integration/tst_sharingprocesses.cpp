// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "directory.h"
#include "faultynetwork.h"
#include "sharedfixture.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = FaultyNetwork::Fault;

// Processes of their own that share a session.
class TestSharingProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void processesSeeSignInAndSignOut();
    void processesAdoptNewTokens();
    void processesSeeAnotherUser();
    void refreshUnderWayDoesNotBringTheSessionBack();
    void hangingProcessHoldsNobodyUp();
    void readOnlyProcessNeverRefreshes();

private:
    using Child = SharedFixture::Child;

    static bool waitForState(ChildProcess &child, const QString &state);

    LocalProvider m_provider;
    std::unique_ptr<FaultyNetwork> m_network;
    std::unique_ptr<SharedFixture> m_fixture;
};

void TestSharingProcesses::init()
{
    m_provider.reset();
    m_network = std::make_unique<FaultyNetwork>();
    m_fixture = std::make_unique<SharedFixture>(m_provider);
}

bool TestSharingProcesses::waitForState(ChildProcess &child, const QString &state)
{
    for (;;) {
        const QJsonObject event = child.take(u"state"_s);
        if (event.isEmpty() || event.value("state"_L1) == state)
            return !event.isEmpty();
    }
}

void TestSharingProcesses::processesSeeSignInAndSignOut()
{
    const Child one = m_fixture->start();
    const Child other = m_fixture->start();
    QCOMPARE(m_fixture->restoredState(), u"SignedOut"_s);
    one->forget();
    other->forget();
    QVERIFY(!one->call(u"signIn"_s, {{u"user"_s, u"alice"_s}}).contains("error"_L1));
    QVERIFY(waitForState(*other, u"SignedIn"_s));
    QVERIFY(other->call(u"token"_s).contains("value"_L1));
    one->forget();
    QVERIFY(!other->call(u"signOut"_s).contains("error"_L1));
    QVERIFY(waitForState(*one, u"SignedOut"_s));
    QCOMPARE(one->call(u"token"_s).value("error"_L1).toString(), u"NotSignedIn"_s);
}

void TestSharingProcesses::processesAdoptNewTokens()
{
    const Child one = m_fixture->signedIn();
    const Child other = m_fixture->start();
    QCOMPARE(m_fixture->restoredState(), u"SignedIn"_s);
    const int before = m_provider.count(u"/oidc/token"_s);
    const QJsonValue token = one->call(u"token"_s, {{u"forced"_s, true}}).value("value"_L1);
    QVERIFY(!token.toString().isEmpty());
    QTRY_COMPARE(other->call(u"cached"_s).value("value"_L1), token);
    QCOMPARE(other->call(u"token"_s).value("value"_L1), token);
    QCOMPARE(m_provider.count(u"/oidc/token"_s), before + 1);
}

void TestSharingProcesses::processesSeeAnotherUser()
{
    const Child one = m_fixture->signedIn();
    const Child other = m_fixture->start();
    one->forget();
    QVERIFY(!other->call(u"signIn"_s, {{u"user"_s, u"bob"_s}}).contains("error"_L1));
    const QJsonObject state = one->take(u"state"_s);
    QCOMPARE(state.value("user"_L1).toString(), u"Bob Example"_s);
    QCOMPARE(state.value("state"_L1).toString(), u"SignedIn"_s);
    QVERIFY(one->call(u"token"_s, {{u"forced"_s, true}}).contains("value"_L1));
}

void TestSharingProcesses::refreshUnderWayDoesNotBringTheSessionBack()
{
    m_fixture->setNetwork(m_network.get());
    const Child one = m_fixture->signedIn();
    m_fixture->setNetwork(nullptr);
    const Child other = m_fixture->start();
    m_network->schedule("/oidc/token", Fault::HoldAnswer);
    one->forget();
    one->send({{u"do"_s, u"token"_s}, {u"forced"_s, true}});
    awaitSignal(m_network.get(), &FaultyNetwork::held);
    QVERIFY(!other->call(u"signOut"_s).contains("error"_L1));
    QVERIFY(waitForState(*one, u"SignedOut"_s));
    m_network->release();
    QCOMPARE(one->take(u"token"_s).value("error"_L1).toString(), u"NotSignedIn"_s);
    QTRY_COMPARE(m_provider.grants().value("grants"_L1).toArray().size(), 0);
    const Child later = m_fixture->start();
    QCOMPARE(m_fixture->restoredState(), u"SignedOut"_s);
}

// When it wakes up, the others have long since replaced the refresh token that it was about to use,
// and the provider does not forgive it any more.
void TestSharingProcesses::hangingProcessHoldsNobodyUp()
{
    m_fixture->setNetwork(m_network.get());
    const Child one = m_fixture->signedIn(u"alice"_s, {{u"timeout"_s, 2}});
    m_fixture->setNetwork(nullptr);
    const Child other = m_fixture->start({{u"timeout"_s, 1}});
    m_network->schedule("/oidc/token", Fault::HoldRequest);
    one->send({{u"do"_s, u"token"_s}, {u"forced"_s, true}});
    awaitSignal(m_network.get(), &FaultyNetwork::held);
    one->suspend();
    other->send({{u"do"_s, u"token"_s}, {u"forced"_s, true}});
    QVERIFY(other->take(u"token"_s, 40s).contains("value"_L1));

    m_provider.control(u"settings"_s, {{u"leeway"_s, 0}});
    m_network->breakHeld();
    one->forget();
    one->resume();
    QVERIFY(!one->take(u"token"_s).isEmpty());
    QVERIFY(one->call(u"token"_s, {{u"forced"_s, true}}).contains("value"_L1));
    QVERIFY(other->call(u"token"_s, {{u"forced"_s, true}}).contains("value"_L1));
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
}

void TestSharingProcesses::readOnlyProcessNeverRefreshes()
{
    m_fixture->setNetwork(m_network.get());
    const Child owner = m_fixture->signedIn();
    m_network->forgetRequests();
    const Child guest = m_fixture->start({{u"readOnly"_s, true}});
    QCOMPARE(m_fixture->restoredState(), u"SignedIn"_s);
    QVERIFY(guest->call(u"token"_s).contains("value"_L1));
    QCOMPARE(guest->call(u"token"_s, {{u"forced"_s, true}}).value("error"_L1).toString(),
             u"StorageReadOnly"_s);
    QCOMPARE(m_network->count("/oidc/token"), 0);

    const QJsonValue token = owner->call(u"token"_s, {{u"forced"_s, true}}).value("value"_L1);
    QVERIFY(!token.toString().isEmpty());
    QTRY_COMPARE(guest->call(u"cached"_s).value("value"_L1), token);
    QCOMPARE(guest->call(u"token"_s).value("value"_L1), token);
    QCOMPARE(m_network->count("/oidc/token"), 1);
}

QTEST_GUILESS_MAIN(TestSharingProcesses)
#include "tst_sharingprocesses.moc"
