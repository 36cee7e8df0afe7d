// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "directory.h"
#include "faultynetwork.h"
#include "logtoaccesstokenwatcher.h"
#include "logtoclient_p.h"
#include "logtoscope.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;

// Tokens that are watched: refreshed by themselves, through all that machine and network do.
class TestKeepingFresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comesWithTheSignIn();
    void comesWithTheRestart();
    void isRefreshedAheadOfItsExpiry();
    void isRefreshedByTheTimer();
    void isRefreshedAfterASleep();
    void watchersShareOneToken();
    void signalsOnlyChanges();
    void inactiveAsksForNothing();
    void followsItsTarget();
    void followsSignOutAndAnotherUser();
    void validTokenStaysWhileOffline();
    void comesBackWithTheNetwork();
    void backsOff();
    void waitsAsLongAsTheServerAsks();
    void retryAfterAsDate();
    void refusedTargetIsNotAskedForAgain();
    void refreshBringsNewClaims();
    void endedSessionIsTold();
    void clearedTokenComesAgain();
    void outlivesItsClient();

private:
    LogtoClient &signedIn(ClientSetup &setup);
    std::unique_ptr<LogtoAccessTokenWatcher> watch(LogtoClient &client, const QString &resource,
                                                   const QString &organization = {});
    Logto::TokenRefresher &refresher(LogtoClient &client);

    LocalProvider m_provider;
    std::unique_ptr<FaultyNetwork> m_network;
};

void TestKeepingFresh::init()
{
    m_provider.reset();
    m_network = std::make_unique<FaultyNetwork>();
}

void TestKeepingFresh::cleanup()
{
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
}

LogtoClient &TestKeepingFresh::signedIn(ClientSetup &setup)
{
    setup.config.setResources({Directory::Shopping, Directory::Short});
    setup.config.setScopes({LogtoScope::Organizations, u"read:products"_s, u"ping"_s,
                            u"read:report"_s, u"invite:member"_s});
    setup.config.setProxy(m_network->proxy());
    LogtoClient &client = setup.restart();
    if (!setup.signIn())
        qFatal("the sign-in before the test failed");
    setup.requests.clear();
    return client;
}

std::unique_ptr<LogtoAccessTokenWatcher>
TestKeepingFresh::watch(LogtoClient &client, const QString &resource, const QString &organization)
{
    auto watcher = std::make_unique<LogtoAccessTokenWatcher>();
    watcher->setResource(resource);
    watcher->setOrganizationId(organization);
    watcher->setClient(&client);
    return watcher;
}

Logto::TokenRefresher &TestKeepingFresh::refresher(LogtoClient &client)
{
    return *LogtoClientPrivate::of(client).refresher;
}

void TestKeepingFresh::comesWithTheSignIn()
{
    ClientSetup setup(m_provider);
    setup.config.setResources({Directory::Shopping});
    setup.config.setScopes({u"read:products"_s});
    LogtoClient &client = setup.restart();
    const auto token = watch(client, Directory::Shopping);
    QVERIFY(token->token().isEmpty());
    QVERIFY(!token->isBusy());
    QVERIFY(setup.signIn());
    QTRY_VERIFY(!token->token().isEmpty());
    QCOMPARE(token->claims().value("aud"_L1).toString(), Directory::Shopping);
    QCOMPARE(token->grantedScopes(), QStringList{u"read:products"_s});
    QVERIFY(token->expiresAt() > QDateTime::currentDateTimeUtc());
    QVERIFY(!token->error().isError());
}

void TestKeepingFresh::comesWithTheRestart()
{
    ClientSetup setup(m_provider);
    const QString value =
        await(signedIn(setup).accessToken(LogtoTokenTarget(Directory::Shopping)))->value();
    setup.requests.clear();
    LogtoClient later;
    const auto early = watch(later, Directory::Shopping); // before the client is started
    QVERIFY(early->token().isEmpty());
    const auto token = watch(setup.restart(), Directory::Shopping);
    QCOMPARE(token->token(), value);
    QCOMPARE(setup.requests, QStringList());
}

void TestKeepingFresh::isRefreshedAheadOfItsExpiry()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto token = watch(client, Directory::Shopping);
    QTRY_VERIFY(!token->token().isEmpty());
    const QString first = token->token();
    QSignalSpy about(&client, &LogtoClient::accessTokenAboutToExpire);
    QSignalSpy refreshed(&client, &LogtoClient::accessTokenRefreshed);
    const auto isOurs = [](const QList<QVariant> &arguments) {
        return arguments.at(0).value<LogtoTokenTarget>().resource() == Directory::Shopping;
    };
    setup.pass(3500s); // of 3600, and the lead time is 60
    QCOMPARE(about.count(), 0);
    setup.pass(50s);
    QVERIFY(std::ranges::any_of(about, isOurs));
    QCOMPARE(token->token(), first); // the old one is good until then
    QTRY_VERIFY(token->token() != first);
    QVERIFY(std::ranges::any_of(refreshed, isOurs));
    QVERIFY(!token->isBusy());
}

// In real time: the provider's tokens live for three seconds.
void TestKeepingFresh::isRefreshedByTheTimer()
{
    m_provider.control(u"settings"_s, {{u"accessTokenTtl"_s, 3}});
    ClientSetup setup(m_provider);
    const auto token = watch(signedIn(setup), Directory::Short);
    QTRY_VERIFY(!token->token().isEmpty());
    const QString first = token->token();
    const QDateTime expiry = token->expiresAt();
    QTRY_VERIFY(token->token() != first);
    QVERIFY(!token->token().isEmpty());
    QVERIFY(QDateTime::currentDateTimeUtc() < expiry);
}

// All of it goes by at once: expired while nobody looked.
void TestKeepingFresh::isRefreshedAfterASleep()
{
    ClientSetup setup(m_provider);
    const auto token = watch(signedIn(setup), Directory::Shopping);
    QTRY_VERIFY(!token->token().isEmpty());
    const QString first = token->token();
    setup.pass(24h);
    QVERIFY(token->token() != first);
    QTRY_VERIFY(!token->token().isEmpty());
    QVERIFY(token->token() != first);
}

void TestKeepingFresh::watchersShareOneToken()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto one = watch(client, Directory::Shopping);
    auto two = watch(client, Directory::Shopping);
    QTRY_VERIFY(!one->token().isEmpty());
    QCOMPARE(two->token(), one->token());
    QCOMPARE(setup.requests.count(u"/oidc/token"_s), 1);
    two.reset();
    setup.pass(3550s);
    QTRY_COMPARE(setup.requests.count(u"/oidc/token"_s), 2);
}

void TestKeepingFresh::signalsOnlyChanges()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto token = watch(client, Directory::Shopping);
    QSignalSpy changed(token.get(), &LogtoAccessTokenWatcher::tokenChanged);
    QSignalSpy busy(token.get(), &LogtoAccessTokenWatcher::busyChanged);
    QSignalSpy error(token.get(), &LogtoAccessTokenWatcher::errorChanged);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(busy.count(), 1); // it began before the spy
    QVERIFY(await(client.refreshAccessToken()));
    QVERIFY(await(client.organizationToken(Directory::Acme)));
    setup.pass(10s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(busy.count(), 1);
    QCOMPARE(error.count(), 0);
    token->setActive(true);
    token->setResource(Directory::Shopping);
    token->setScopes({});
    token->setClient(&client);
    QCOMPARE(changed.count(), 1);
}

void TestKeepingFresh::inactiveAsksForNothing()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    LogtoAccessTokenWatcher token;
    token.setActive(false);
    token.setResource(Directory::Shopping);
    token.setClient(&client);
    token.refresh();
    setup.pass(1s);
    QCOMPARE(setup.requests, QStringList());
    QVERIFY(token.token().isEmpty());

    token.setActive(true);
    QTRY_VERIFY(!token.token().isEmpty());
    token.setActive(false);
    QVERIFY(token.token().isEmpty());
    setup.requests.clear();
    setup.pass(3550s);
    setup.pass(50s);
    QCOMPARE(setup.requests, QStringList());
}

void TestKeepingFresh::followsItsTarget()
{
    ClientSetup setup(m_provider);
    const auto token = watch(signedIn(setup), Directory::Shopping);
    QTRY_COMPARE(token->claims().value("aud"_L1).toString(), Directory::Shopping);
    token->setResource({});
    token->setOrganizationId(Directory::Acme);
    QTRY_COMPARE(token->claims().value("aud"_L1).toString(),
                 u"urn:logto:organization:1n1acp6bm3a7"_s);
    token->setOrganizationId({});
    QVERIFY(!token->token().isEmpty()); // for userinfo, from the sign-in
    QVERIFY(token->claims().isEmpty());
}

void TestKeepingFresh::followsSignOutAndAnotherUser()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto token = watch(client, {});
    QVERIFY(!token->token().isEmpty());
    const QString first = token->token();
    await(client.signOut());
    QVERIFY(token->token().isEmpty());
    QVERIFY(token->grantedScopes().isEmpty());
    setup.agent.setUser(u"bob"_s);
    setup.agent.forgetCookies();
    QVERIFY(setup.signIn());
    QVERIFY(!token->token().isEmpty());
    QVERIFY(token->token() != first);
}

void TestKeepingFresh::validTokenStaysWhileOffline()
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

void TestKeepingFresh::comesBackWithTheNetwork()
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
    refresher(client).retryNow(); // what reachability says when the network returns
    QTRY_VERIFY(!token->token().isEmpty());
    QVERIFY(!token->error().isError());
}

void TestKeepingFresh::backsOff()
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

void TestKeepingFresh::waitsAsLongAsTheServerAsks()
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

void TestKeepingFresh::retryAfterAsDate()
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

void TestKeepingFresh::refusedTargetIsNotAskedForAgain()
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

void TestKeepingFresh::refreshBringsNewClaims()
{
    ClientSetup setup(m_provider);
    const auto token = watch(signedIn(setup), {}, Directory::Globex);
    QTRY_VERIFY(!token->token().isEmpty());
    QVERIFY(!token->grantedScopes().contains(u"invite:member"_s));
    m_provider.control(u"membership"_s,
                       {{u"user"_s, u"alice"_s},
                        {u"organization"_s, u"Globex Corp"_s},
                        {u"member"_s, true},
                        {u"roles"_s, QJsonArray{u"org-admin"_s}}});
    token->refresh();
    QTRY_VERIFY(token->grantedScopes().contains(u"invite:member"_s));
}

void TestKeepingFresh::endedSessionIsTold()
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

void TestKeepingFresh::clearedTokenComesAgain()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto token = watch(client, Directory::Shopping);
    QTRY_VERIFY(!token->token().isEmpty());
    const QString first = token->token();
    client.clearAccessTokens();
    QVERIFY(token->token().isEmpty());
    QTRY_VERIFY(!token->token().isEmpty());
    QVERIFY(token->token() != first);
}

void TestKeepingFresh::outlivesItsClient()
{
    ClientSetup setup(m_provider);
    const auto token = watch(signedIn(setup), Directory::Shopping);
    QTRY_VERIFY(!token->token().isEmpty());
    QSignalSpy changed(token.get(), &LogtoAccessTokenWatcher::tokenChanged);
    setup.quit();
    QVERIFY(token->token().isEmpty());
    QCOMPARE(changed.count(), 1);
    QVERIFY(!token->client());
    token->refresh();
}

QTEST_GUILESS_MAIN(TestKeepingFresh)
#include "tst_keepingfresh.moc"
