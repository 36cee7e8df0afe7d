// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;
using State = LogtoClient::State;
using Outcome = LogtoClient::SignInOutcome;
using Fault = FaultyNetwork::Fault;

// A sign-in that is given up, at each point, leaves everything as it was.
class TestSignInCancelled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void whileConnecting_data();
    void whileConnecting();
    void onThePage();
    void byClosingThePage();
    void byTheAgentGoingAway();
    void duringTheCodeExchange_data();
    void duringTheCodeExchange();
    void tooLateWhileStoring();
    void cancellingNothingIsNothing();
    void canBeFollowedByAnotherAtOnce();

private:
    // Signs alice in, so that there is something to leave as it was, and starts the client anew
    // behind the network.
    LogtoClient &signedIn(ClientSetup &setup, FaultyNetwork &network);
    void compareUntouched(ClientSetup &setup);

    LocalProvider m_provider;
    QByteArray m_stored;
};

LogtoClient &TestSignInCancelled::signedIn(ClientSetup &setup, FaultyNetwork &network)
{
    setup.config.setProxy(network.proxy());
    setup.restart();
    if (!setup.signIn())
        qFatal("the sign-in before the test failed");
    m_stored = setup.disk->onlyItem();
    setup.agent.setUser(u"bob"_s);
    setup.agent.forgetCookies();
    network.forgetRequests();
    return setup.restart();
}

void TestSignInCancelled::compareUntouched(ClientSetup &setup)
{
    QCOMPARE(setup.client().state(), State::SignedIn);
    QCOMPARE(setup.client().idTokenClaims().name(), u"Alice Example"_s);
    QVERIFY(!setup.client().lastError().isError());
    QCOMPARE(setup.disk->onlyItem(), m_stored);
    QVERIFY(!setup.agent.isOpen());
    QVERIFY(await(setup.client().refreshAccessToken()));
}

void TestSignInCancelled::whileConnecting_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("discovery") << QByteArray("/openid-configuration");
    QTest::newRow("pushed request") << QByteArray("/oidc/request");
}

void TestSignInCancelled::whileConnecting()
{
    QFETCH(QByteArray, path);

    FaultyNetwork network;
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup, network);
    QSignalSpy cancelled(&client, &LogtoClient::signInCancelled);
    QSignalSpy opened(&setup.agent, &FormLoginAgent::opened);
    opened.clear();
    network.schedule(path, Fault::HoldRequest);
    auto future = client.signIn();
    awaitSignal(&network, &FaultyNetwork::held);
    QCOMPARE(client.state(), State::SigningIn);
    QVERIFY(client.isAuthenticated());
    client.cancelSignIn();
    QCOMPARE(*await(future), Outcome::Cancelled);
    QCOMPARE(cancelled.count(), 1);

    network.release();
    compareUntouched(setup);
    QCOMPARE(opened.count(), 0);
}

void TestSignInCancelled::onThePage()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup, network);
    setup.agent.setHesitating(true);
    auto future = client.signIn();
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    client.cancelSignIn();
    QCOMPARE(*await(future), Outcome::Cancelled);
    compareUntouched(setup);
    // An answer of the page that comes all the same is nobody's.
    Q_EMIT setup.agent.redirected(QUrl(u"io.logto.qt://callback?code=x&state=y"_s));
    QCOMPARE(client.state(), State::SignedIn);
}

void TestSignInCancelled::byClosingThePage()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup, network);
    setup.agent.setHesitating(true);
    auto future = client.signIn();
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    Q_EMIT setup.agent.dismissed();
    QCOMPARE(*await(future), Outcome::Cancelled);
    compareUntouched(setup);
}

void TestSignInCancelled::byTheAgentGoingAway()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup, network);
    auto agent = std::make_unique<FormLoginAgent>();
    agent->setHesitating(true);
    client.setUserAgent(agent.get());
    auto future = client.signIn();
    awaitSignal(agent.get(), &FormLoginAgent::shown);
    agent.reset();
    QCOMPARE(*await(future), Outcome::Cancelled);
    QVERIFY(!client.userAgent());
    compareUntouched(setup);
    QCOMPARE(setup.signIn().error().code(), Code::NoUserAgent);
}

void TestSignInCancelled::duringTheCodeExchange_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("before the provider has it") << Fault::HoldRequest;
    QTest::newRow("after the provider has answered") << Fault::HoldAnswer;
}

// The refresh token that comes too late is revoked.
void TestSignInCancelled::duringTheCodeExchange()
{
    QFETCH(Fault, fault);

    FaultyNetwork network;
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup, network);
    network.schedule("/oidc/token", fault);
    auto future = client.signIn();
    awaitSignal(&network, &FaultyNetwork::held);
    client.cancelSignIn();
    QCOMPARE(*await(future), Outcome::Cancelled);
    network.release();
    QTRY_COMPARE(m_provider.count(u"/oidc/token/revocation"_s), 1);
    compareUntouched(setup);
}

// Once everything is verified the session is replaced, whatever the user presses meanwhile.
void TestSignInCancelled::tooLateWhileStoring()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup, network);
    setup.disk->holding = true;
    auto future = client.signIn();
    QTRY_COMPARE(setup.disk->held.size(), 1);
    client.cancelSignIn();
    QCOMPARE(client.state(), State::SigningIn);
    setup.disk->release();
    QCOMPARE(*await(future), Outcome::SignedIn);
    QCOMPARE(client.idTokenClaims().name(), u"Bob Example"_s);
    QCOMPARE(setup.restart().idTokenClaims().name(), u"Bob Example"_s);
}

void TestSignInCancelled::cancellingNothingIsNothing()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QSignalSpy cancelled(&client, &LogtoClient::signInCancelled);
    client.cancelSignIn();
    QCOMPARE(cancelled.count(), 0);
    QCOMPARE(client.state(), State::SignedOut);
}

// As an application does that shows the page again whenever nobody is signed in.
void TestSignInCancelled::canBeFollowedByAnotherAtOnce()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    setup.agent.setHesitating(true);
    QFuture<LogtoResult<Outcome>> second;
    auto first = client.signIn();
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    connect(&client, &LogtoClient::stateChanged, &setup.agent, [&] {
        if (client.state() == State::SignedOut) {
            setup.agent.setHesitating(false);
            second = client.signIn();
        }
    });
    client.cancelSignIn();
    QVERIFY(first.isFinished());
    QCOMPARE(*await(first), Outcome::Cancelled);
    QCOMPARE(*await(second), Outcome::SignedIn);
    QCOMPARE(client.state(), State::SignedIn);
}

QTEST_GUILESS_MAIN(TestSignInCancelled)
#include "tst_signincancelled.moc"
