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
using Fault = FaultyNetwork::Fault;

class TestUserInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void hasWhatTheIdTokenLeavesOut();
    void sparseUser();
    void callersShareOneRequest();
    void staleTokenIsRefreshedOnce();
    void endedSessionNeedsReauthentication();
    void failureIsToldAndForgotten();
    void answerAboutAnotherUserIsDiscarded();
    void signOutMeanwhileIsNoError();

private:
    LocalProvider m_provider;
};

void TestUserInfo::hasWhatTheIdTokenLeavesOut()
{
    ClientSetup setup(m_provider);
    setup.config.setScopes({u"email"_s, u"custom_data"_s, u"identities"_s});
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    QVERIFY(client.userInfo().isEmpty());
    QSignalSpy changed(&client, &LogtoClient::userInfoChanged);
    QSignalSpy fetching(&client, &LogtoClient::fetchingUserInfoChanged);

    const auto future = client.fetchUserInfo();
    QVERIFY(client.isFetchingUserInfo());
    const auto info = await(future);
    QVERIFY2(info, qPrintable(info.error().toString()));
    QVERIFY(!client.isFetchingUserInfo());
    QCOMPARE(fetching.count(), 2);
    QCOMPARE(changed.count(), 1);
    QVERIFY(client.userInfo() == *info);
    QCOMPARE(info->sub(), client.idTokenClaims().sub());
    QCOMPARE(info->email(), u"alice@example.com"_s);
    QVERIFY(!info->customData().isEmpty());

    QVERIFY(await(client.fetchUserInfo()));
    QCOMPARE(changed.count(), 1);
}

void TestUserInfo::sparseUser()
{
    ClientSetup setup(m_provider);
    setup.config.setScopes({u"email"_s, u"phone"_s});
    setup.agent.setUser(u"bob"_s);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    const auto info = await(client.fetchUserInfo());
    QVERIFY(info);
    QCOMPARE(info->name(), u"Bob Example"_s);
    QVERIFY(info->email().isEmpty());
    QVERIFY(info->picture().isEmpty());
}

void TestUserInfo::callersShareOneRequest()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    QList<QFuture<LogtoResult<LogtoUserInfo>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(client.fetchUserInfo());
    for (const auto &future : futures)
        QVERIFY(await(future));
    QCOMPARE(m_provider.count(u"/oidc/me"_s), 1);
}

// The provider may end an access token before its time.
void TestUserInfo::staleTokenIsRefreshedOnce()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    network.forgetRequests();
    const QByteArray refusal =
        httpAnswer(401, R"({"error":"invalid_token"})", "Content-Type: application/json\r\n");
    network.scheduleAnswer("/oidc/me", refusal);
    QVERIFY(await(client.fetchUserInfo()));
    QCOMPARE(network.count("/oidc/me"), 2);
    QCOMPARE(network.count("/oidc/token"), 1);

    network.forgetRequests();
    network.scheduleAnswer("/oidc/me", refusal, 2);
    const LogtoError error = await(client.fetchUserInfo()).error();
    QCOMPARE(error.oauthError(), u"invalid_token"_s);
    QCOMPARE(error.httpStatus(), 401);
    QCOMPARE(network.count("/oidc/me"), 2);
    QCOMPARE(client.state(), State::SignedIn);
}

void TestUserInfo::endedSessionNeedsReauthentication()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    m_provider.control(u"revoke"_s, {{u"user"_s, u"alice"_s}});
    QCOMPARE(await(client.fetchUserInfo()).error().code(), Code::ReauthenticationRequired);
    QCOMPARE(client.state(), State::ReauthenticationRequired);
}

void TestUserInfo::failureIsToldAndForgotten()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    QSignalSpy failed(&client, &LogtoClient::userInfoFailed);
    network.scheduleAnswer("/oidc/me", httpAnswer(503, ""));
    QCOMPARE(await(client.fetchUserInfo()).error().code(), Code::ServerUnavailable);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(client.lastError().code(), Code::ServerUnavailable);
    QCOMPARE(client.state(), State::SignedIn);

    QVERIFY(await(client.fetchUserInfo()));
    QVERIFY(!client.lastError().isError());
}

void TestUserInfo::answerAboutAnotherUserIsDiscarded()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    network.scheduleAnswer("/oidc/me", jsonHttpAnswer(R"({"sub":"mallory"})"));
    QCOMPARE(await(client.fetchUserInfo()).error().code(), Code::InvalidUserInfo);
    QVERIFY(client.userInfo().isEmpty());
    QCOMPARE(client.state(), State::SignedIn);
}

void TestUserInfo::signOutMeanwhileIsNoError()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    network.schedule("/oidc/me", Fault::HoldAnswer);
    const auto info = client.fetchUserInfo();
    awaitSignal(&network, &FaultyNetwork::held);
    QVERIFY(await(client.signOut()).revoked);
    network.release();
    QCOMPARE(await(info).error().code(), Code::NotSignedIn);
    QVERIFY(client.userInfo().isEmpty());
    QVERIFY(!client.lastError().isError());
    QCOMPARE(client.state(), State::SignedOut);
}

QTEST_GUILESS_MAIN(TestUserInfo)
#include "tst_userinfo.moc"
