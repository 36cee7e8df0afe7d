// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "directory.h"
#include "faultynetwork.h"
#include "logtoclient_p.h"
#include "watch.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;

// Tokens that are watched, while network and provider fail.
class TestKeepingFreshFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void validTokenStaysWhileOffline();
    void comesBackWithTheNetwork();
    void comesBackWithTheNetworkOfAFleet();
    void backsOff();
    void waitsAsLongAsTheServerAsks();
    void retryAfterAsDate();
    void refusedTargetIsNotAskedForAgain();
    void endedSessionIsTold();

private:
    LogtoClient &signedIn(ClientSetup &setup);

    LocalProvider m_provider;
    std::unique_ptr<FaultyNetwork> m_network;
};

void TestKeepingFreshFaults::init()
{
    m_provider.reset();
    m_network = std::make_unique<FaultyNetwork>();
}

void TestKeepingFreshFaults::cleanup()
{
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
}

LogtoClient &TestKeepingFreshFaults::signedIn(ClientSetup &setup)
{
    setup.askForTokens();
    setup.config.setProxy(m_network->proxy());
    return setup.restartSignedIn();
}

void TestKeepingFreshFaults::validTokenStaysWhileOffline()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto token = watch(client, Directory::Shopping);
    QTRY_VERIFY(!token->token().isEmpty());
    const QString first = token->token();
    m_network->goOffline();
    setup.pass(3550s);
    QTRY_COMPARE(token->error().code(), Code::NetworkUnavailable);
    QCOMPARE(token->token(), first);
    setup.pass(60s);
    QVERIFY(token->token().isEmpty());
    QCOMPARE(client.state(), LogtoClient::State::SignedIn);
}

void TestKeepingFreshFaults::comesBackWithTheNetwork()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto token = watch(client, Directory::Shopping);
    QTRY_VERIFY(!token->token().isEmpty());
    m_network->goOffline();
    setup.pass(24h);
    QTRY_VERIFY(token->error().isError());
    QVERIFY(token->token().isEmpty());
    QVERIFY(m_network->goOnline());
    LogtoClientPrivate::of(client)
        .refresher->retryNow(); // what reachability says when the network returns
    QTRY_VERIFY(!token->token().isEmpty());
    QVERIFY(!token->error().isError());
}

void TestKeepingFreshFaults::comesBackWithTheNetworkOfAFleet()
{
    ClientSetup setup(m_provider);
    setup.config.setFleetSpread(24h);
    LogtoClient &client = signedIn(setup);
    const auto token = watch(client, Directory::Shopping);
    QTRY_VERIFY(!token->token().isEmpty());
    m_network->goOffline();
    setup.pass(24h);
    QTRY_VERIFY(token->error().isError());
    QVERIFY(m_network->goOnline());
    // The first attempts after a failure come soon; one may be under way.
    QTRY_VERIFY(!token->isBusy());
    LogtoClientPrivate::of(client).refresher->retryNow();
    QVERIFY(!token->isBusy());
    setup.pass(24h);
    QTRY_VERIFY(!token->token().isEmpty());
}

void TestKeepingFreshFaults::backsOff()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto token = watch(client, Directory::Shopping);
    QTRY_VERIFY(!token->token().isEmpty());
    m_network->scheduleAnswer("/oidc/token", httpAnswer(503, ""), 1000);
    m_network->forgetRequests();
    setup.pass(24h);
    for (int attempt = 1; attempt <= 5; ++attempt) {
        QTRY_COMPARE(m_network->count("/oidc/token"), attempt);
        QTRY_VERIFY(!token->isBusy());
        setup.pass(0s);
        QVERIFY(!token->isBusy() || attempt < 2); // not at once
        setup.pass(5min);
    }
    m_network->recover();
    QTRY_VERIFY(!token->isBusy());
    setup.pass(5min);
    QTRY_VERIFY(!token->token().isEmpty());
    QVERIFY(!token->error().isError());
}

void TestKeepingFreshFaults::waitsAsLongAsTheServerAsks()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    m_network->scheduleAnswer("/oidc/token", httpAnswer(429, "", "Retry-After: 30\r\n"));
    m_network->forgetRequests();
    const LogtoError first = await(client.refreshAccessToken()).error();
    QCOMPARE(first.code(), Code::ServerUnavailable);
    QVERIFY(first.retryAfter() == 30s);
    QCOMPARE(await(client.refreshAccessToken()).error(), first);
    setup.pass(29s);
    QCOMPARE(await(client.organizationToken(Directory::Acme)).error(), first);
    QCOMPARE(m_network->count("/oidc/token"), 1);
    QVERIFY(await(client.accessToken())); // the one at hand
    setup.pass(2s);
    QVERIFY(await(client.refreshAccessToken()));
}

void TestKeepingFreshFaults::retryAfterAsDate()
{
    ClientSetup setup(m_provider);
    setup.clockOffset = 24h * 3650; // only the provider's own clock tells how long it is
    LogtoClient &client = signedIn(setup);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto date = [](const QDateTime &time) {
        return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    };
    m_network->scheduleAnswer(
        "/oidc/token",
        httpAnswer(503, "",
                   "Date: " + date(now) + "\r\nRetry-After: " + date(now.addSecs(120)) + "\r\n"));
    const LogtoError error = await(client.refreshAccessToken()).error();
    QVERIFY(error.retryAfter() == 120s);
}

void TestKeepingFreshFaults::refusedTargetIsNotAskedForAgain()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto token = watch(client, {}, Directory::Initech);
    QTRY_COMPARE(token->error().code(), Code::NotOrganizationMember);
    QCOMPARE(setup.requests.count(u"/oidc/token"_s), 1);
    setup.pass(1h);
    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(setup.requests.count(u"/oidc/token"_s), 2);
    token->refresh();
    QTRY_COMPARE(setup.requests.count(u"/oidc/token"_s), 3);

    const auto unknown = watch(client, u"https://unknown.example/api"_s);
    QCOMPARE(unknown->error().code(), Code::ResourceNotConfigured);
}

void TestKeepingFreshFaults::endedSessionIsTold()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto token = watch(client, Directory::Shopping);
    QTRY_VERIFY(!token->token().isEmpty());
    QSignalSpy required(&client, &LogtoClient::reauthenticationRequired);
    m_provider.control(u"revoke"_s, {{u"user"_s, u"alice"_s}});
    setup.pass(3550s);
    QTRY_COMPARE(client.state(), LogtoClient::State::ReauthenticationRequired);
    QCOMPARE(required.count(), 1);
    setup.requests.clear();
    setup.pass(2h);
    QCOMPARE(setup.requests, QStringList());
    QVERIFY(token->token().isEmpty());
    QVERIFY(setup.signIn());
    QTRY_VERIFY(!token->token().isEmpty());
}

QTEST_GUILESS_MAIN(TestKeepingFreshFaults)
#include "tst_keepingfreshfaults.moc"
