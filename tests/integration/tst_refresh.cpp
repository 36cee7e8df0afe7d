// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;
using State = LogtoClient::State;
using Fault = FaultyNetwork::Fault;
using TokenResult = LogtoResult<LogtoAccessToken>;

class TestRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void freshTokenNeedsNoRequest();
    void tokenIsRefreshedAheadOfItsExpiry();
    void rotatesTheRefreshToken();
    void withoutRotationTheTokenStays();
    void manyCallersShareOneRequest();
    void nobodyIsToldBeforeTheTokenIsStored();
    void newTokenIsNotHandedOutBeforeItIsStored();
    void storeThatFailsIsTold();
    void endedSessionNeedsReauthentication();
    void signingInEndsReauthentication();
    void signedOutHasNoToken();
    void signingOutInAnAnswerIsSafe();
    void signingOutInASignalIsSafe();

private:
    static LogtoClient &afterTheTokenExpired(ClientSetup &setup);

    LocalProvider m_provider;
};

LogtoClient &TestRefresh::afterTheTokenExpired(ClientSetup &setup)
{
    setup.passed = 2h;
    return setup.restart();
}

void TestRefresh::freshTokenNeedsNoRequest()
{
    ClientSetup setup(m_provider);
    setup.restart();
    QVERIFY(setup.signIn());
    setup.requests.clear();
    const auto first = await(setup.client().accessToken());
    const auto second = await(setup.client().accessToken());
    QVERIFY(*first == *second);
    QVERIFY(first->scopes().contains(u"openid"_s));
    QCOMPARE(setup.requests, QStringList());
}

void TestRefresh::tokenIsRefreshedAheadOfItsExpiry()
{
    ClientSetup setup(m_provider);
    setup.restart();
    QVERIFY(setup.signIn());
    const LogtoClient &client = setup.client();
    const auto first = await(setup.client().accessToken());

    setup.passed = 3500s; // of 3600, and the lead time is 60
    QVERIFY(*await(setup.client().accessToken()) == *first);
    setup.passed = 3550s;
    const auto second = await(setup.client().accessToken());
    QVERIFY2(second, qPrintable(second.error().toString()));
    QVERIFY(second->value() != first->value());
    QVERIFY(client.cachedAccessToken() == *second);
}

void TestRefresh::rotatesTheRefreshToken()
{
    ClientSetup setup(m_provider);
    setup.restart();
    QVERIFY(setup.signIn());
    const QString before = setup.refreshToken();
    const auto token = await(setup.client().refreshAccessToken());
    QVERIFY2(token, qPrintable(token.error().toString()));
    const QString after = setup.refreshToken();
    QVERIFY(after != before);
    QVERIFY(setup.disk->onlyItem().contains(after.toLatin1()));
    QVERIFY(!setup.disk->onlyItem().contains(before.toLatin1()));
    QVERIFY(await(setup.restart().refreshAccessToken()));
}

void TestRefresh::withoutRotationTheTokenStays()
{
    ClientSetup setup(m_provider);
    setup.config.setAppId(u"logto-qt-demo-no-rotation"_s);
    setup.restart();
    QVERIFY(setup.signIn());
    const QString before = setup.refreshToken();
    QVERIFY(await(setup.client().refreshAccessToken()));
    QCOMPARE(setup.refreshToken(), before);
}

void TestRefresh::manyCallersShareOneRequest()
{
    ClientSetup setup(m_provider);
    setup.restart();
    QVERIFY(setup.signIn());
    afterTheTokenExpired(setup);
    setup.requests.clear();
    QList<QFuture<TokenResult>> futures;
    for (int i = 0; i < 100; ++i)
        futures.append(setup.client().accessToken());
    const auto first = await(futures.constFirst());
    QVERIFY2(first, qPrintable(first.error().toString()));
    for (const auto &future : futures)
        QVERIFY(*await(future) == *first);
    QCOMPARE(setup.requests.count(u"/oidc/token"_s), 1);
}

void TestRefresh::nobodyIsToldBeforeTheTokenIsStored()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    const QByteArray before = setup.disk->onlyItem();
    QSignalSpy claimsChanged(&client, &LogtoClient::idTokenClaimsChanged);
    setup.disk->holding = true;
    const QFuture<TokenResult> token = client.refreshAccessToken();
    QTRY_COMPARE(setup.disk->held.size(), 1);
    QVERIFY(!token.isFinished());
    QCOMPARE(claimsChanged.count(), 0);
    QCOMPARE(setup.disk->onlyItem(), before);

    bool storedFirst = false;
    auto told = client.refreshAccessToken().then(&client, [&](const TokenResult &result) {
        storedFirst = setup.disk->onlyItem().contains(result->value().toLatin1());
    });
    setup.disk->release();
    QVERIFY(await(token));
    QTRY_VERIFY(told.isFinished());
    QVERIFY(storedFirst);
}

void TestRefresh::newTokenIsNotHandedOutBeforeItIsStored()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    const auto before = await(client.accessToken());
    setup.disk->holding = true;
    const QFuture<TokenResult> refreshed = client.refreshAccessToken();
    QTRY_COMPARE(setup.disk->held.size(), 1);
    const QFuture<TokenResult> meanwhile = client.accessToken();
    QVERIFY(!meanwhile.isFinished() || *await(meanwhile) == *before);
    setup.disk->release();
    QVERIFY(await(refreshed));
    QVERIFY(await(meanwhile));
}

// The token works all the same; only the next start is in danger.
void TestRefresh::storeThatFailsIsTold()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    setup.disk->writeError = LogtoError(Code::StorageFailed, u"Disk full."_s);
    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(client.lastError().code(), Code::StorageFailed);
    QCOMPARE(client.state(), State::SignedIn);

    setup.disk->writeError.reset();
    QVERIFY(await(client.refreshAccessToken()));
    QVERIFY(setup.disk->onlyItem().contains(setup.refreshToken().toLatin1()));
}

void TestRefresh::endedSessionNeedsReauthentication()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    const QByteArray stored = setup.disk->onlyItem();
    QSignalSpy authenticated(&client, &LogtoClient::authenticatedChanged);
    m_provider.control(u"revoke"_s, {{u"user"_s, u"alice"_s}});

    const LogtoError error = await(client.refreshAccessToken()).error();
    QCOMPARE(error.code(), Code::ReauthenticationRequired);
    QVERIFY(!error.message().isEmpty());
    QCOMPARE(client.state(), State::ReauthenticationRequired);
    QVERIFY(!client.isAuthenticated());
    QCOMPARE(authenticated.count(), 1);
    QCOMPARE(client.lastError().code(), Code::ReauthenticationRequired);
    QCOMPARE(client.idTokenClaims().name(), u"Alice Example"_s);
    QCOMPARE(setup.disk->onlyItem(), stored);

    setup.requests.clear();
    QCOMPARE(await(client.accessToken()).error().code(), Code::ReauthenticationRequired);
    QCOMPARE(setup.requests, QStringList());
}

void TestRefresh::signingInEndsReauthentication()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    m_provider.control(u"revoke"_s, {{u"user"_s, u"alice"_s}});
    QVERIFY(!await(client.refreshAccessToken()));

    setup.agent.setButton(u"cancel"_s);
    setup.agent.forgetCookies();
    QCOMPARE(setup.signIn().error().code(), Code::AccessDenied);
    QCOMPARE(client.state(), State::ReauthenticationRequired);

    setup.agent.setButton({});
    QVERIFY(setup.signIn());
    QCOMPARE(client.state(), State::SignedIn);
    QVERIFY(await(client.refreshAccessToken()));
}

void TestRefresh::signedOutHasNoToken()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QCOMPARE(await(client.accessToken()).error().code(), Code::NotSignedIn);
    QCOMPARE(await(client.refreshAccessToken()).error().code(), Code::NotSignedIn);
    QCOMPARE(await(client.fetchUserInfo()).error().code(), Code::NotSignedIn);
    QCOMPARE(setup.requests, QStringList());
}

// Several wait for the same token; the first of them signs out when it gets it.
void TestRefresh::signingOutInAnAnswerIsSafe()
{
    ClientSetup setup(m_provider);
    setup.restart();
    QVERIFY(setup.signIn());
    LogtoClient &again = afterTheTokenExpired(setup);
    auto first = again.accessToken().then(&again, [&](const TokenResult &) { again.signOut(); });
    const auto userInfo = again.fetchUserInfo();
    QCOMPARE(await(userInfo).error().code(), Code::NotSignedIn);
    QTRY_COMPARE(again.state(), State::SignedOut);
    QVERIFY(first.isFinished());
}

void TestRefresh::signingOutInASignalIsSafe()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    connect(&client, &LogtoClient::idTokenClaimsChanged, &client, [&] {
        if (client.isAuthenticated())
            client.signOut();
    });
    // Only in another second does the new ID token have other claims.
    const QDateTime issuedAt = client.idTokenClaims().issuedAt();
    QTRY_VERIFY(issuedAt.secsTo(QDateTime::currentDateTimeUtc()) > 0);
    const auto token = await(client.refreshAccessToken());
    QCOMPARE(token.error().code(), Code::NotSignedIn);
    QTRY_COMPARE(client.state(), State::SignedOut);
}

QTEST_GUILESS_MAIN(TestRefresh)
#include "tst_refresh.moc"
