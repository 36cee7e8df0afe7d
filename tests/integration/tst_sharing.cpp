// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "directory.h"
#include "faultynetwork.h"
#include "logtoclient_p.h"
#include "sharedfixture.h"

#include <QtCore/QJsonArray>
#include <QtNetwork/QNetworkRequest>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;
using State = LogtoClient::State;
using Fault = FaultyNetwork::Fault;

// Two clients with one session, in one process with one disk.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signInShowsInTheOther();
    void signOutShowsInTheOther();
    void anotherUserReplaces();
    void newTokenIsAdoptedWithoutARequest();
    void wantedTokenIsFoundInTheStore();
    void newerRefreshTokenIsFoundAfterARefusal();
    void signOutEndsTheOthersRefresh_data();
    void signOutEndsTheOthersRefresh();
    void signInReplacesTheOthersRefresh();
    void signOutBetweenLookAndWrite();
    void signInBetweenLookAndWrite();
    void reauthenticationEndsInBoth();

private:
    // Two that share the disk of the first; both have restored.
    struct Pair
    {
        explicit Pair(const LocalProvider &provider);

        ClientSetup one;
        ClientSetup other;
    };

    // Calls \a act once, when a refresh has looked into the store and is about to write.
    static void onNextWrite(ScriptedDisk &disk, const std::function<void()> &act);

    LocalProvider m_provider;
    std::unique_ptr<FaultyNetwork> m_network;
    std::unique_ptr<SharedFixture> m_fixture;
};

TestSharing::Pair::Pair(const LocalProvider &provider)
    : one(provider)
    , other(provider)
{
    one.disk->shared = true;
    other.disk = one.disk;
    one.restart();
    other.restart();
}

void TestSharing::init()
{
    m_provider.reset();
    m_network = std::make_unique<FaultyNetwork>();
    m_fixture = std::make_unique<SharedFixture>(m_provider);
}

void TestSharing::onNextWrite(ScriptedDisk &disk, const std::function<void()> &act)
{
    disk.before = [&disk, act](const QString &operation) {
        if (operation == "write"_L1)
            std::exchange(disk.before, nullptr), act();
    };
}

void TestSharing::signInShowsInTheOther()
{
    Pair pair(m_provider);
    QCOMPARE(pair.other.client().state(), State::SignedOut);
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    QCOMPARE(pair.other.client().idTokenClaims().name(), u"Alice Example"_s);
    pair.other.requests.clear();
    QVERIFY(*await(pair.other.client().accessToken()) == *await(pair.one.client().accessToken()));
    QCOMPARE(pair.other.requests, QStringList());
}

void TestSharing::signOutShowsInTheOther()
{
    Pair pair(m_provider);
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    QSignalSpy authenticated(&pair.one.client(), &LogtoClient::authenticatedChanged);
    QVERIFY(await(pair.other.client().signOut()).storageCleared);
    QTRY_COMPARE(pair.one.client().state(), State::SignedOut);
    QCOMPARE(authenticated.count(), 1);
    QVERIFY(pair.one.client().idTokenClaims().sub().isEmpty());
    QCOMPARE(await(pair.one.client().accessToken()).error().code(), Code::NotSignedIn);
    QCOMPARE(pair.one.disk->onlyItem(), QByteArray());
}

void TestSharing::anotherUserReplaces()
{
    Pair pair(m_provider);
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    QVERIFY(await(pair.one.client().fetchUserInfo()));
    pair.other.agent.setUser(u"bob"_s);
    QVERIFY(pair.other.signIn());
    QTRY_COMPARE(pair.one.client().idTokenClaims().name(), u"Bob Example"_s);
    QCOMPARE(pair.one.client().state(), State::SignedIn);
    QVERIFY(pair.one.client().userInfo().sub().isEmpty());
    QVERIFY(*await(pair.one.client().accessToken()) == *await(pair.other.client().accessToken()));
    QVERIFY(await(pair.one.client().refreshAccessToken()));
}

void TestSharing::newTokenIsAdoptedWithoutARequest()
{
    Pair pair(m_provider);
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    pair.other.requests.clear();
    for (int i = 0; i < 3; ++i) {
        const auto token = await(pair.one.client().refreshAccessToken());
        QVERIFY2(token, qPrintable(token.error().toString()));
        QTRY_VERIFY(pair.other.client().cachedAccessToken() == *token);
        QCOMPARE(pair.other.refreshToken(), pair.one.refreshToken());
    }
    QCOMPARE(pair.other.requests, QStringList());
    QVERIFY(await(pair.other.client().refreshAccessToken()));
}

// The bell was not heard: before it asks the provider, a client looks into the store.
void TestSharing::wantedTokenIsFoundInTheStore()
{
    Pair pair(m_provider);
    pair.one.config.setResources({Directory::Shopping});
    pair.other.config.setResources({Directory::Shopping});
    pair.one.restart();
    pair.other.restart();
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    pair.one.requests.clear();
    pair.other.requests.clear();

    const LogtoTokenTarget shopping(Directory::Shopping);
    const auto first = pair.one.client().accessToken(shopping);
    const auto second = pair.other.client().accessToken(shopping);
    const auto token = await(first);
    QVERIFY2(token, qPrintable(token.error().toString()));
    QVERIFY(*await(second) == *token);
    QCOMPARE(
        pair.one.requests.count(u"/oidc/token"_s) + pair.other.requests.count(u"/oidc/token"_s), 1);
}

// One that is refused looks into the store before it gives up.
void TestSharing::newerRefreshTokenIsFoundAfterARefusal()
{
    ClientSetup setup(m_provider);
    setup.disk->shared = true;
    setup.config.setProxy(m_network->proxy());
    setup.restart();
    QVERIFY(setup.signIn());
    const auto older = setup.disk->items;
    QVERIFY(await(setup.client().refreshAccessToken()));
    const auto newer = setup.disk->items;
    setup.disk->items = older;
    setup.config.setRequestHook([&](const QNetworkRequest &request) {
        if (request.url().path() == "/oidc/token"_L1)
            setup.disk->items = newer;
    });
    LogtoClient &client = setup.restart();
    m_network->forgetRequests();
    m_network->scheduleAnswer("/oidc/token",
                              httpAnswer(400, R"({"error":"invalid_grant"})", JsonHeader));
    const auto token = await(client.refreshAccessToken());
    QVERIFY2(token, qPrintable(token.error().toString()));
    QCOMPARE(client.state(), State::SignedIn);
    QCOMPARE(m_network->count("/oidc/token"), 1);
    QVERIFY(await(client.refreshAccessToken()));
}

void TestSharing::signOutEndsTheOthersRefresh_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("before the provider has the request") << Fault::HoldRequest;
    QTest::newRow("before the answer is back") << Fault::HoldAnswer;
}

void TestSharing::signOutEndsTheOthersRefresh()
{
    QFETCH(Fault, fault);

    Pair pair(m_provider);
    pair.one.config.setProxy(m_network->proxy());
    pair.one.restart();
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    m_network->schedule("/oidc/token", fault);
    const auto token = pair.one.client().refreshAccessToken();
    awaitSignal(m_network.get(), &FaultyNetwork::held);
    QVERIFY(await(pair.other.client().signOut()).storageCleared);
    QTRY_COMPARE(pair.one.client().state(), State::SignedOut);
    QCOMPARE(await(token).error().code(), Code::NotSignedIn);

    m_network->release();
    QTRY_COMPARE(m_provider.grants().value("grants"_L1).toArray().size(), 0);
    QCOMPARE(pair.one.disk->onlyItem(), QByteArray());
    QCOMPARE(pair.one.client().state(), State::SignedOut);
    QCOMPARE(pair.other.client().state(), State::SignedOut);
}

void TestSharing::signInReplacesTheOthersRefresh()
{
    Pair pair(m_provider);
    pair.one.config.setProxy(m_network->proxy());
    pair.one.restart();
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    m_network->schedule("/oidc/token", Fault::HoldAnswer);
    const auto token = pair.one.client().refreshAccessToken();
    awaitSignal(m_network.get(), &FaultyNetwork::held);
    pair.other.agent.setUser(u"bob"_s);
    QVERIFY(pair.other.signIn());
    QTRY_COMPARE(pair.one.client().idTokenClaims().name(), u"Bob Example"_s);
    m_network->release();
    QVERIFY(await(token));
    QVERIFY(await(pair.one.client().refreshAccessToken()));
    QCOMPARE(pair.other.client().idTokenClaims().name(), u"Bob Example"_s);
    QVERIFY(await(pair.other.client().refreshAccessToken()));
}

void TestSharing::signOutBetweenLookAndWrite()
{
    Pair pair(m_provider);
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    QFuture<LogtoSignOutReport> signedOut;
    onNextWrite(*pair.one.disk, [&] { signedOut = pair.other.client().signOut(); });
    (void)await(pair.one.client().refreshAccessToken());
    QVERIFY(signedOut.isValid());
    QVERIFY(await(signedOut).storageCleared);
    QTRY_COMPARE(pair.one.client().state(), State::SignedOut);
    QCOMPARE(pair.other.client().state(), State::SignedOut);
    QCOMPARE(pair.one.disk->onlyItem(), QByteArray());
    QVERIFY(!pair.one.disk->before);
}

void TestSharing::signInBetweenLookAndWrite()
{
    ClientSetup elsewhere(m_provider);
    elsewhere.agent.setUser(u"bob"_s);
    elsewhere.restart();
    QVERIFY(elsewhere.signIn());
    const auto ofBob = *LogtoClientPrivate::of(elsewhere.client()).session();

    Pair pair(m_provider);
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    bool isStored = false;
    onNextWrite(*pair.one.disk, [&] {
        LogtoClientPrivate::of(pair.other.client()).keeper->begin(ofBob, [&] { isStored = true; });
    });
    (void)await(pair.one.client().refreshAccessToken());
    QTRY_VERIFY(isStored);
    QTRY_COMPARE(pair.one.client().idTokenClaims().name(), u"Bob Example"_s);
    QCOMPARE(pair.other.client().idTokenClaims().name(), u"Bob Example"_s);
    QVERIFY(await(pair.one.client().refreshAccessToken()));
}

void TestSharing::reauthenticationEndsInBoth()
{
    Pair pair(m_provider);
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    m_provider.control(u"revoke"_s, {{u"user"_s, u"alice"_s}});
    QVERIFY(!await(pair.one.client().refreshAccessToken()));
    QVERIFY(!await(pair.other.client().refreshAccessToken()));
    QCOMPARE(pair.one.client().state(), State::ReauthenticationRequired);
    QCOMPARE(pair.other.client().state(), State::ReauthenticationRequired);
    QVERIFY(pair.one.signIn());
    QTRY_COMPARE(pair.other.client().state(), State::SignedIn);
    QVERIFY(await(pair.other.client().refreshAccessToken()));
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
