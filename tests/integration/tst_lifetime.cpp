// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Fault = FaultyNetwork::Fault;

// The client is destroyed while something is under way: nothing crashes, hangs or leaks, and
// whoever waits is told.
class TestLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void duringTheSignIn_data();
    void duringTheSignIn();
    void whileThePageIsShown();
    void whileStoring();
    void whileRestoring();
    void duringARefresh_data();
    void duringARefresh();
    void duringUserInfo_data();
    void duringUserInfo();
    void duringASignOut_data();
    void duringASignOut();
    void duringTheSignOutPage();
    void afterTheUserAgent();
    void beforeTheStart();

private:
    // Waits until the network holds something, and ends the client.
    void quitWhenHeld(ClientSetup &setup);

    LocalProvider m_provider;
    std::unique_ptr<FaultyNetwork> m_network;
};

void TestLifetime::init()
{
    m_provider.reset();
    m_network = std::make_unique<FaultyNetwork>();
}

void TestLifetime::quitWhenHeld(ClientSetup &setup)
{
    awaitSignal(m_network.get(), &FaultyNetwork::held);
    setup.quit();
    m_network->release();
    QCoreApplication::processEvents();
}

void TestLifetime::duringTheSignIn_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Fault>("fault");
    for (const char *path : {"/openid-configuration", "/oidc/request", "/oidc/token"}) {
        QTest::addRow("%s asked", path) << QByteArray(path) << Fault::HoldRequest;
        QTest::addRow("%s answered", path) << QByteArray(path) << Fault::HoldAnswer;
    }
}

void TestLifetime::duringTheSignIn()
{
    QFETCH(QByteArray, path);
    QFETCH(Fault, fault);

    ClientSetup setup(m_provider);
    setup.config.setProxy(m_network->proxy());
    LogtoClient &client = setup.restart();
    m_network->schedule(path, fault);
    const auto future = client.signIn();
    quitWhenHeld(setup);
    QVERIFY(future.isCanceled());
    QVERIFY(!setup.agent.isOpen());
    QVERIFY(setup.disk->items.isEmpty());
}

void TestLifetime::whileThePageIsShown()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    setup.agent.setHesitating(true);
    const auto future = client.signIn();
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    QVERIFY(setup.agent.isOpen());
    setup.quit();
    QVERIFY(future.isCanceled());
    QVERIFY(!setup.agent.isOpen());
    Q_EMIT setup.agent.redirected(QUrl(u"io.logto.qt://callback?code=x"_s));
}

void TestLifetime::whileStoring()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    setup.disk->holding = true;
    const auto future = client.signIn();
    QTRY_COMPARE(setup.disk->held.size(), 1);
    setup.quit();
    QVERIFY(future.isCanceled());
    // The store carries out what it was asked for.
    setup.disk->release();
    QVERIFY(setup.restart().isAuthenticated());
}

void TestLifetime::whileRestoring()
{
    ClientSetup setup(m_provider);
    setup.disk->holding = true;
    setup.launch();
    QCOMPARE(setup.disk->held.size(), 1);
    setup.quit();
    setup.disk->release();
    QCoreApplication::processEvents();
}

void TestLifetime::duringARefresh_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("asked") << Fault::HoldRequest;
    QTest::newRow("answered") << Fault::HoldAnswer;
}

void TestLifetime::duringARefresh()
{
    QFETCH(Fault, fault);

    ClientSetup setup(m_provider);
    setup.config.setProxy(m_network->proxy());
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    m_network->schedule("/oidc/token", fault);
    const auto token = client.refreshAccessToken();
    quitWhenHeld(setup);
    QVERIFY(token.isCanceled());
    // At once the old refresh token is still forgiven.
    QVERIFY(await(setup.restart().refreshAccessToken()));
}

void TestLifetime::duringUserInfo_data()
{
    duringARefresh_data();
}

void TestLifetime::duringUserInfo()
{
    QFETCH(Fault, fault);

    ClientSetup setup(m_provider);
    setup.config.setProxy(m_network->proxy());
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    m_network->schedule("/oidc/me", fault);
    const auto userInfo = client.fetchUserInfo();
    quitWhenHeld(setup);
    QVERIFY(userInfo.isCanceled());
}

void TestLifetime::duringASignOut_data()
{
    duringARefresh_data();
}

void TestLifetime::duringASignOut()
{
    QFETCH(Fault, fault);

    ClientSetup setup(m_provider);
    setup.config.setProxy(m_network->proxy());
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    m_network->schedule("/oidc/token/revocation", fault);
    const auto report = client.signOut();
    quitWhenHeld(setup);
    QVERIFY(report.isCanceled());
    QVERIFY(setup.disk->items.isEmpty());
    QCOMPARE(setup.restart().state(), LogtoClient::State::SignedOut);
}

void TestLifetime::duringTheSignOutPage()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    setup.agent.setHesitating(true);
    const auto report = client.signOut(LogtoClient::SignOutScope::ApplicationAndProvider);
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    setup.quit();
    QVERIFY(report.isCanceled());
    QVERIFY(!setup.agent.isOpen());
}

void TestLifetime::afterTheUserAgent()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    {
        FormLoginAgent agent;
        client.setUserAgent(&agent);
        QVERIFY(setup.signIn());
    }
    QVERIFY(!client.userAgent());
    QVERIFY(await(client.refreshAccessToken()));
    const auto report = await(client.signOut(LogtoClient::SignOutScope::ApplicationAndProvider));
    QCOMPARE(report.error.code(), LogtoError::Code::NoUserAgent);
    QVERIFY(report.revoked);
}

void TestLifetime::beforeTheStart()
{
    LogtoClient client;
    QCOMPARE(client.state(), LogtoClient::State::Restoring);
    client.cancelSignIn();
    QVERIFY(client.idTokenClaims().isEmpty());
}

QTEST_GUILESS_MAIN(TestLifetime)
#include "tst_lifetime.moc"
