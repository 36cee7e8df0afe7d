// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "directory.h"
#include "watch.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;

// Tokens that are watched: there when they can be, and refreshed by themselves.
class TestKeepingFresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comesWithTheSignIn();
    void comesWithTheRestart();
    void comesInTheSpreadOfAFleet();
    void isRefreshedAheadOfItsExpiry();
    void isRefreshedByTheTimer();
    void isRefreshedAfterASleep();
    void watchersShareOneToken();
    void signalsOnlyChanges();
    void inactiveAsksForNothing();
    void followsItsTarget();
    void followsSignOutAndAnotherUser();
    void refreshBringsNewClaims();
    void clearedTokenComesAgain();
    void outlivesItsClient();

private:
    LogtoClient &signedIn(ClientSetup &setup);

    LocalProvider m_provider;
};

void TestKeepingFresh::init()
{
    m_provider.reset();
}

void TestKeepingFresh::cleanup()
{
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
}

LogtoClient &TestKeepingFresh::signedIn(ClientSetup &setup)
{
    setup.askForTokens();
    return setup.restartSignedIn();
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

void TestKeepingFresh::comesInTheSpreadOfAFleet()
{
    ClientSetup setup(m_provider);
    signedIn(setup);
    setup.config.setFleetSpread(24h);
    const auto token = watch(setup.restart(), Directory::Shopping);
    QVERIFY(!token->isBusy());
    QCOMPARE(setup.requests, QStringList());
    setup.pass(24h);
    QTRY_VERIFY(!token->token().isEmpty());

    // Who asks for one need not wait.
    const auto other = watch(setup.restart(), Directory::Short);
    QVERIFY(!other->isBusy());
    QVERIFY(await(setup.client().accessToken(LogtoTokenTarget(Directory::Short))));
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
