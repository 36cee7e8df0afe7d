// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"
#include "logtoclient_p.h"
#include "logtomanualuseragent.h"
#include "logtouseragentchoice.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;
using State = LogtoClient::State;
using Scope = LogtoClient::SignOutScope;
using Fault = FaultyNetwork::Fault;

class TestSignOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void endsTheSessionEverywhere();
    void leavesTheSessionOfTheProvider();
    void endsTheSessionOfTheProvider();
    void stateOfTheRedirectIsChecked_data();
    void stateOfTheRedirectIsChecked();
    void closedPageDoesNotHoldItUp();
    void withoutPostLogoutRedirectThePageIsClosed();
    void worksOffline();
    void tellsWhatCouldNotBeDone();
    void withoutASessionStillClears();
    void endsASignInThatIsUnderWay();
    void endsASignInThatIsBeingStored();
    void showsItsPageInPlaceOfASignIn();
    void nextSignInDoesNotWaitForTheRevocation();
    void oneAtATime();
    void revokesWhenTheNetworkIsBack();
    void revokesByItselfInTheEnd();
    void endsTheSessionOfTheProviderLater();
    void opensItsPageWithTheAgentThatSignedIn();

private:
    LocalProvider m_provider;
};

void TestSignOut::endsTheSessionEverywhere()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    QVERIFY(await(client.fetchUserInfo()));
    QSignalSpy signedOut(&client, &LogtoClient::signedOut);

    const auto future = client.signOut();
    QVERIFY(client.idTokenClaims().isEmpty());
    QVERIFY(client.userInfo().isEmpty());
    QVERIFY(!client.isAuthenticated());
    const LogtoSignOutReport report = await(future);
    QVERIFY(report.revoked);
    QVERIFY(report.storageCleared);
    QVERIFY(!report.providerSessionEnded);
    QVERIFY(!report.error.isError());
    QCOMPARE(signedOut.count(), 1);
    QCOMPARE(client.state(), State::SignedOut);
    QVERIFY(setup.disk->items.isEmpty());
    QVERIFY(m_provider.grants().value("grants"_L1).toArray().isEmpty());
    QCOMPARE(setup.restart().state(), State::SignedOut);
}

void TestSignOut::leavesTheSessionOfTheProvider()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    await(client.signOut());
    QSignalSpy shown(&setup.agent, &FormLoginAgent::shown);
    QVERIFY(setup.signIn());
    QCOMPARE(shown.count(), 0); // the cookie was enough
}

void TestSignOut::endsTheSessionOfTheProvider()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    const auto report = await(client.signOut(Scope::ApplicationAndProvider));
    QVERIFY2(report.providerSessionEnded, qPrintable(report.error.toString()));
    QVERIFY(report.revoked);
    QVERIFY(!setup.agent.isOpen());
    QCOMPARE(m_provider.grants().value("sessions"_L1).toInt(), 0);

    QSignalSpy shown(&setup.agent, &FormLoginAgent::shown);
    QVERIFY(setup.signIn());
    QCOMPARE(shown.count(), 1);
}

void TestSignOut::stateOfTheRedirectIsChecked_data()
{
    QTest::addColumn<QString>("callback");
    QTest::newRow("other state") << u"io.logto.qt://signed-out?state=other"_s;
    QTest::newRow("no state") << u"io.logto.qt://signed-out"_s;
    QTest::newRow("other address") << u"io.logto.qt://callback"_s;
}

void TestSignOut::stateOfTheRedirectIsChecked()
{
    QFETCH(QString, callback);

    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    setup.agent.setHesitating(true);
    const auto future = client.signOut(Scope::ApplicationAndProvider);
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    Q_EMIT setup.agent.redirected(QUrl(callback));
    const LogtoSignOutReport report = await(future);
    QVERIFY(!report.providerSessionEnded);
    QCOMPARE(report.error.code(), Code::InvalidCallback);
    QVERIFY(report.revoked);
    QVERIFY(report.storageCleared);
    QCOMPARE(client.state(), State::SignedOut);
}

void TestSignOut::closedPageDoesNotHoldItUp()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    setup.agent.setHesitating(true);
    const auto future = client.signOut(Scope::ApplicationAndProvider);
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    QCOMPARE(client.state(), State::SigningOut);
    Q_EMIT setup.agent.dismissed();
    QVERIFY(!await(future).providerSessionEnded);
    QCOMPARE(client.state(), State::SignedOut);
}

void TestSignOut::withoutPostLogoutRedirectThePageIsClosed()
{
    ClientSetup setup(m_provider);
    setup.config.setPostLogoutRedirectUri({});
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    const auto report = await(client.signOut(Scope::ApplicationAndProvider));
    QVERIFY(!report.providerSessionEnded); // nothing comes back that would tell
    QCOMPARE(m_provider.grants().value("sessions"_L1).toInt(), 0);
    QCOMPARE(client.state(), State::SignedOut);
}

void TestSignOut::worksOffline()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    setup.restart();
    QVERIFY(setup.signIn());
    LogtoClient &client = setup.restart();
    network.goOffline();
    const auto report = await(client.signOut(Scope::ApplicationAndProvider));
    QVERIFY(report.storageCleared);
    QVERIFY(!report.revoked);
    QVERIFY(!report.providerSessionEnded);
    QVERIFY(report.error.isTransient());
    QVERIFY(setup.disk->items.isEmpty());
    QCOMPARE(client.state(), State::SignedOut);
    QCOMPARE(setup.restart().state(), State::SignedOut);
}

void TestSignOut::tellsWhatCouldNotBeDone()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    setup.disk->removeError = LogtoError(Code::StorageLocked, u"Locked."_s);
    const auto report = await(client.signOut());
    QVERIFY(!report.storageCleared);
    QVERIFY(report.revoked);
    QCOMPARE(report.error.code(), Code::StorageLocked);
    QCOMPARE(client.lastError().code(), Code::StorageLocked);
    QCOMPARE(client.state(), State::SignedOut);
}

void TestSignOut::withoutASessionStillClears()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    const auto report = await(client.signOut(Scope::ApplicationAndProvider));
    QVERIFY(report.storageCleared);
    QVERIFY(!report.error.isError());
    QCOMPARE(setup.requests, QStringList());
    QCOMPARE(setup.disk->count(u"remove"_s), 1);
}

void TestSignOut::endsASignInThatIsUnderWay()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    LogtoClient &client = setup.restart();
    network.schedule("/oidc/token", Fault::HoldAnswer);
    auto signIn = client.signIn();
    awaitSignal(&network, &FaultyNetwork::held);
    const auto signOut = client.signOut();
    QCOMPARE(*await(signIn), LogtoClient::SignInOutcome::Cancelled);
    QVERIFY(await(signOut).storageCleared);
    network.release();
    QTRY_VERIFY(m_provider.grants().value("grants"_L1).toArray().isEmpty());
    QCOMPARE(client.state(), State::SignedOut);
    QVERIFY(setup.disk->items.isEmpty());
}

void TestSignOut::endsASignInThatIsBeingStored()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    setup.disk->holding = true;
    auto signIn = client.signIn();
    QTRY_COMPARE(setup.disk->held.size(), 1);
    const auto signOut = client.signOut();
    setup.disk->release();
    QCOMPARE(*await(signIn), LogtoClient::SignInOutcome::Cancelled);
    QVERIFY(await(signOut).revoked);
    QCOMPARE(client.state(), State::SignedOut);
    QVERIFY(setup.disk->items.isEmpty());
}

void TestSignOut::showsItsPageInPlaceOfASignIn()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    setup.agent.setHesitating(true);
    LogtoSignInOptions options;
    options.setPrompt(u"login"_s);
    const auto signIn = client.signIn(options);
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    setup.agent.setHesitating(false);
    const auto report = await(client.signOut(Scope::ApplicationAndProvider));
    QCOMPARE(*await(signIn), LogtoClient::SignInOutcome::Cancelled);
    QVERIFY2(report.providerSessionEnded, qPrintable(report.error.toString()));
    QCOMPARE(client.state(), State::SignedOut);
}

void TestSignOut::nextSignInDoesNotWaitForTheRevocation()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    setup.agent.forgetCookies();
    network.schedule("/oidc/token/revocation", Fault::HoldAnswer);
    const auto signOut = client.signOut();
    awaitSignal(&network, &FaultyNetwork::held);
    QCOMPARE(client.state(), State::SignedOut);

    setup.agent.setHesitating(true);
    const auto signIn = client.signIn();
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    network.release();
    QVERIFY(await(signOut).revoked);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(setup.agent.isOpen());
    setup.agent.goOn();
    QVERIFY(await(signIn));
    QVERIFY(await(client.refreshAccessToken()));
}

void TestSignOut::oneAtATime()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    setup.disk->holding = true;
    const auto first = client.signOut();
    QCOMPARE(client.state(), State::SigningOut);
    QCOMPARE(await(client.signOut()).error.code(), Code::Busy);
    QCOMPARE(await(client.signIn()).error().code(), Code::Busy);
    setup.disk->release();
    QVERIFY(await(first).revoked);
}

void TestSignOut::revokesWhenTheNetworkIsBack()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    LogtoClient &client = setup.restartSignedIn();
    QSignalSpy pendingChanged(&client, &LogtoClient::revocationPendingChanged);
    network.goOffline();
    QVERIFY(!await(client.signOut()).revoked);
    QVERIFY(client.isRevocationPending());
    QCOMPARE(pendingChanged.count(), 1);
    QVERIFY(setup.disk->items.isEmpty());

    network.goOnline();
    LogtoClientPrivate::of(client).revocations->retryNow(); // what reachability says
    QTRY_VERIFY(!client.isRevocationPending());
    QCOMPARE(pendingChanged.count(), 2);
    QVERIFY(m_provider.grants().value("grants"_L1).toArray().isEmpty());
}

// Where the system does not tell when the network returns.
void TestSignOut::revokesByItselfInTheEnd()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    LogtoClient &client = setup.restartSignedIn();
    network.scheduleAnswer("/oidc/token/revocation", httpAnswer(503, ""));
    network.scheduleAnswer("/oidc/token/revocation", httpAnswer(502, ""));
    QVERIFY(!await(client.signOut()).revoked);
    QVERIFY(client.isRevocationPending());
    QTRY_VERIFY(!client.isRevocationPending());
    QVERIFY(m_provider.grants().value("grants"_L1).toArray().isEmpty());
}

// Signed out alone at first: the session there can still be ended, though no token is left.
void TestSignOut::endsTheSessionOfTheProviderLater()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restartSignedIn();
    QVERIFY(!await(client.signOut()).providerSessionEnded);
    QCOMPARE(m_provider.grants().value("sessions"_L1).toInt(), 1);
    const auto report = await(client.signOut(Scope::ApplicationAndProvider));
    QVERIFY2(report.providerSessionEnded, qPrintable(report.error.toString()));
    QCOMPARE(m_provider.grants().value("sessions"_L1).toInt(), 0);

    QSignalSpy opened(&setup.agent, &FormLoginAgent::opened);
    await(client.signOut(Scope::ApplicationAndProvider));
    QCOMPARE(opened.count(), 0); // nothing is left
}

void TestSignOut::opensItsPageWithTheAgentThatSignedIn()
{
    ClientSetup setup(m_provider);
    LogtoManualUserAgent other;
    LogtoUserAgentChoice choice;
    choice.add(&other);
    choice.add(&setup.agent);
    choice.setPreferred(&setup.agent);
    LogtoClient &client = setup.restart();
    client.setUserAgent(&choice);
    QVERIFY(setup.signIn());
    QCOMPARE(client.signInMethod(), u"custom"_s);

    choice.setPreferred(&other);
    const auto report = await(client.signOut(Scope::ApplicationAndProvider));
    QVERIFY2(report.providerSessionEnded, qPrintable(report.error.toString()));
    QCOMPARE(client.signInMethod(), QString());
}

QTEST_GUILESS_MAIN(TestSignOut)
#include "tst_signout.moc"
