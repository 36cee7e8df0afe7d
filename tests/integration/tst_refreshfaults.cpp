// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;
using State = LogtoClient::State;
using Fault = FaultyNetwork::Fault;

// What may happen to a refresh on its way: no session is ever lost to the network.
class TestRefreshFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void transientErrorsKeepTheSession_data();
    void transientErrorsKeepTheSession();
    void refusalsKeepTheSession_data();
    void refusalsKeepTheSession();
    void lostAnswerIsAskedForAgain_data();
    void lostAnswerIsAskedForAgain();
    void answerLostTwiceIsTransient();
    void lateAnswerIsNotAskedForAgain();
    void unreachableProviderIsAskedOnce();
    void unverifiableIdTokenKeepsTheNewRefreshToken();
    void offlineKeepsTheSession();
    void usableTokenIsUsedOffline();
    void signOutWins_data();
    void signOutWins();
    void signInWins();

private:
    LogtoClient &signedIn(ClientSetup &setup);

    LocalProvider m_provider;
    std::unique_ptr<FaultyNetwork> m_network;
};

void TestRefreshFaults::init()
{
    m_provider.reset();
    m_network = std::make_unique<FaultyNetwork>();
}

LogtoClient &TestRefreshFaults::signedIn(ClientSetup &setup)
{
    setup.config.setProxy(m_network->proxy());
    LogtoClient &client = setup.restart();
    if (!setup.signIn())
        qFatal("the sign-in before the test failed");
    m_network->forgetRequests();
    return client;
}

void TestRefreshFaults::transientErrorsKeepTheSession_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Code>("code");

    QTest::newRow("429") << httpAnswer(429, "") << Code::ServerUnavailable;
    QTest::newRow("500") << httpAnswer(500, R"({"error":"server_error"})", JsonHeader)
                         << Code::ServerUnavailable;
    QTest::newRow("503") << httpAnswer(503, "", HtmlHeader) << Code::ServerUnavailable;
    QTest::newRow("redirect to a portal")
        << httpAnswer(302, "", "Location: https://portal.example/\r\n") << Code::UnexpectedResponse;
    QTest::newRow("400 without OAuth")
        << httpAnswer(400, "Bad request", HtmlHeader) << Code::UnexpectedResponse;
    QTest::newRow("403 of a gateway")
        << httpAnswer(403, "{}", JsonHeader) << Code::UnexpectedResponse;
}

void TestRefreshFaults::transientErrorsKeepTheSession()
{
    QFETCH(QByteArray, answer);
    QFETCH(Code, code);

    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const QByteArray stored = setup.disk->onlyItem();
    m_network->scheduleAnswer("/oidc/token", answer);
    const LogtoError error = await(client.refreshAccessToken()).error();
    QCOMPARE(error.code(), code);
    QVERIFY(error.isTransient());
    QCOMPARE(m_network->count("/oidc/token"), 1);
    QCOMPARE(client.state(), State::SignedIn);
    QCOMPARE(setup.disk->onlyItem(), stored);
    QVERIFY(await(client.accessToken()));
    QVERIFY(await(client.refreshAccessToken()));
}

// Only invalid_grant says that the session is over.
void TestRefreshFaults::refusalsKeepTheSession_data()
{
    QTest::addColumn<QByteArray>("error");
    for (const char *error : {"invalid_request", "invalid_scope", "invalid_target",
                              "unauthorized_client", "access_denied", "made_up"})
        QTest::newRow(error) << QByteArray(error);
}

void TestRefreshFaults::refusalsKeepTheSession()
{
    QFETCH(QByteArray, error);

    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    m_network->scheduleAnswer("/oidc/token",
                              httpAnswer(400, R"({"error":")" + error + R"("})", JsonHeader));
    QCOMPARE(await(client.refreshAccessToken()).error().oauthError().toLatin1(), error);
    QCOMPARE(client.state(), State::SignedIn);
    QVERIFY(await(client.refreshAccessToken()));
}

// The provider may have rotated the refresh token: asked again at once, it forgives the old one.
void TestRefreshFaults::lostAnswerIsAskedForAgain_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: carried out, then the connection is closed
    QTest::newRow("closed") << QByteArray();
    QTest::newRow("cut in the body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"access_token\":\"");
    QTest::newRow("cut in a chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n100\r\n{\"access_token\":\"");
    QTest::newRow("page of a portal") << httpAnswer(200, "<h1>Welcome</h1>", HtmlHeader);
}

void TestRefreshFaults::lostAnswerIsAskedForAgain()
{
    QFETCH(QByteArray, answer);

    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    if (answer.isEmpty())
        m_network->schedule("/oidc/token", Fault::LoseAnswer);
    else
        m_network->scheduleAnswer("/oidc/token", answer);
    const auto token = await(client.refreshAccessToken());
    QVERIFY2(token, qPrintable(token.error().toString()));
    QCOMPARE(m_network->count("/oidc/token"), 2);
    QVERIFY(await(setup.restart().refreshAccessToken()));
}

void TestRefreshFaults::answerLostTwiceIsTransient()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    m_network->schedule("/oidc/token", Fault::LoseAnswer, 2);
    const LogtoError error = await(client.refreshAccessToken()).error();
    QCOMPARE(error.code(), Code::NetworkUnavailable);
    QCOMPARE(m_network->count("/oidc/token"), 2);
    QCOMPARE(client.state(), State::SignedIn);
    // Within the leeway of the provider the session can still be saved.
    QVERIFY(await(client.refreshAccessToken()));
}

// By then the moment is over in which the provider forgives the old refresh token.
void TestRefreshFaults::lateAnswerIsNotAskedForAgain()
{
    ClientSetup setup(m_provider);
    setup.config.setNetworkTimeout(500ms);
    LogtoClient &client = signedIn(setup);
    m_network->schedule("/oidc/token", Fault::HoldRequest);
    const LogtoError error = await(client.refreshAccessToken()).error();
    QCOMPARE(error.code(), Code::Timeout);
    QCOMPARE(m_network->count("/oidc/token"), 1);
    QCOMPARE(client.state(), State::SignedIn);
    QVERIFY(await(client.refreshAccessToken()));
}

void TestRefreshFaults::unreachableProviderIsAskedOnce()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    m_network->goOffline();
    setup.requests.clear();
    QCOMPARE(await(client.refreshAccessToken()).error().code(), Code::NetworkUnavailable);
    QCOMPARE(setup.requests.count(u"/oidc/token"_s), 1);
}

// The new refresh token must not be lost only because the keys cannot be fetched.
void TestRefreshFaults::unverifiableIdTokenKeepsTheNewRefreshToken()
{
    ClientSetup setup(m_provider);
    signedIn(setup);
    LogtoClient &client = setup.restart();
    const QString before = setup.refreshToken();
    m_network->scheduleAnswer("/oidc/jwks", httpAnswer(503, ""), 2);
    const auto token = await(client.refreshAccessToken());
    QVERIFY2(token, qPrintable(token.error().toString()));
    QVERIFY(setup.refreshToken() != before);
    QVERIFY(setup.disk->onlyItem().contains(setup.refreshToken().toLatin1()));
    QCOMPARE(client.idTokenClaims().name(), u"Alice Example"_s);
    QVERIFY(await(client.refreshAccessToken()));
}

void TestRefreshFaults::offlineKeepsTheSession()
{
    ClientSetup setup(m_provider);
    signedIn(setup);
    m_network->goOffline();
    setup.passed = 24h;
    LogtoClient &client = setup.restart();
    QCOMPARE(client.state(), State::SignedIn);
    QVERIFY(client.isAuthenticated());
    QCOMPARE(client.idTokenClaims().name(), u"Alice Example"_s);
    QVERIFY(await(client.accessToken()).error().isTransient());
    QVERIFY(await(client.fetchUserInfo()).error().isTransient());
    QCOMPARE(client.state(), State::SignedIn);
}

void TestRefreshFaults::usableTokenIsUsedOffline()
{
    ClientSetup setup(m_provider);
    signedIn(setup);
    m_network->goOffline();
    LogtoClient &client = setup.restart();
    QVERIFY(!await(client.refreshAccessToken()));
    QVERIFY(await(client.accessToken()));
}

void TestRefreshFaults::signOutWins_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("before the provider has it") << Fault::HoldRequest;
    QTest::newRow("after the provider has answered") << Fault::HoldAnswer;
}

// A late answer does not bring the session back, and what it brings is revoked.
void TestRefreshFaults::signOutWins()
{
    QFETCH(Fault, fault);

    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    m_network->schedule("/oidc/token", fault);
    const auto token = client.refreshAccessToken();
    awaitSignal(m_network.get(), &FaultyNetwork::held);
    const auto report = await(client.signOut());
    QCOMPARE(await(token).error().code(), Code::NotSignedIn);
    QVERIFY(report.revoked);

    QSignalSpy changed(&client, &LogtoClient::stateChanged);
    m_network->release();
    QTRY_VERIFY(m_provider.grants().value("grants"_L1).toArray().isEmpty());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(client.state(), State::SignedOut);
    QVERIFY(setup.disk->items.isEmpty());
}

void TestRefreshFaults::signInWins()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    m_network->schedule("/oidc/token", Fault::HoldAnswer);
    const auto token = client.refreshAccessToken();
    awaitSignal(m_network.get(), &FaultyNetwork::held);
    setup.agent.setUser(u"bob"_s);
    setup.agent.forgetCookies();
    QVERIFY(setup.signIn());
    QVERIFY(await(token));

    m_network->release();
    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(client.idTokenClaims().name(), u"Bob Example"_s);
    QCOMPARE(setup.restart().idTokenClaims().name(), u"Bob Example"_s);
}

QTEST_GUILESS_MAIN(TestRefreshFaults)
#include "tst_refreshfaults.moc"
