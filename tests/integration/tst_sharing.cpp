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

// Several clients with one session: in one process with one disk, and in processes of their own.
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

    void processesSeeSignInAndSignOut();
    void processesAdoptNewTokens();
    void processesSeeAnotherUser();
    void refreshUnderWayDoesNotBringTheSessionBack();
    void hangingProcessHoldsNobodyUp();
    void readOnlyProcessNeverRefreshes();

private:
    using Child = SharedFixture::Child;

    // Two that share the disk of the first; both have restored.
    struct Pair
    {
        explicit Pair(const LocalProvider &provider);

        ClientSetup one;
        ClientSetup other;
    };

    // Calls \a act once, when a refresh has looked into the store and is about to write.
    static void onNextWrite(ScriptedDisk &disk, const std::function<void()> &act);
    static bool waitForState(ChildProcess &child, const QString &state);

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

bool TestSharing::waitForState(ChildProcess &child, const QString &state)
{
    for (;;) {
        const QJsonObject event = child.take(u"state"_s);
        if (event.isEmpty() || event.value("state"_L1) == state)
            return !event.isEmpty();
    }
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

void TestSharing::processesSeeSignInAndSignOut()
{
    const Child one = m_fixture->start();
    const Child other = m_fixture->start();
    QCOMPARE(m_fixture->restoredState(), u"SignedOut"_s);
    one->forget();
    other->forget();
    QVERIFY(!one->call(u"signIn"_s, {{u"user"_s, u"alice"_s}}).contains("error"_L1));
    QVERIFY(waitForState(*other, u"SignedIn"_s));
    QVERIFY(other->call(u"token"_s).contains("value"_L1));
    one->forget();
    QVERIFY(!other->call(u"signOut"_s).contains("error"_L1));
    QVERIFY(waitForState(*one, u"SignedOut"_s));
    QCOMPARE(one->call(u"token"_s).value("error"_L1).toString(), u"NotSignedIn"_s);
}

void TestSharing::processesAdoptNewTokens()
{
    const Child one = m_fixture->signedIn();
    const Child other = m_fixture->start();
    QCOMPARE(m_fixture->restoredState(), u"SignedIn"_s);
    const int before = m_provider.count(u"/oidc/token"_s);
    const QJsonValue token = one->call(u"token"_s, {{u"forced"_s, true}}).value("value"_L1);
    QVERIFY(!token.toString().isEmpty());
    QTRY_COMPARE(other->call(u"cached"_s).value("value"_L1), token);
    QCOMPARE(other->call(u"token"_s).value("value"_L1), token);
    QCOMPARE(m_provider.count(u"/oidc/token"_s), before + 1);
}

void TestSharing::processesSeeAnotherUser()
{
    const Child one = m_fixture->signedIn();
    const Child other = m_fixture->start();
    one->forget();
    QVERIFY(!other->call(u"signIn"_s, {{u"user"_s, u"bob"_s}}).contains("error"_L1));
    const QJsonObject state = one->take(u"state"_s);
    QCOMPARE(state.value("user"_L1).toString(), u"Bob Example"_s);
    QCOMPARE(state.value("state"_L1).toString(), u"SignedIn"_s);
    QVERIFY(one->call(u"token"_s, {{u"forced"_s, true}}).contains("value"_L1));
}

void TestSharing::refreshUnderWayDoesNotBringTheSessionBack()
{
    m_fixture->setNetwork(m_network.get());
    const Child one = m_fixture->signedIn();
    m_fixture->setNetwork(nullptr);
    const Child other = m_fixture->start();
    m_network->schedule("/oidc/token", Fault::HoldAnswer);
    one->forget();
    one->send({{u"do"_s, u"token"_s}, {u"forced"_s, true}});
    awaitSignal(m_network.get(), &FaultyNetwork::held);
    QVERIFY(!other->call(u"signOut"_s).contains("error"_L1));
    QVERIFY(waitForState(*one, u"SignedOut"_s));
    m_network->release();
    QCOMPARE(one->take(u"token"_s).value("error"_L1).toString(), u"NotSignedIn"_s);
    QTRY_COMPARE(m_provider.grants().value("grants"_L1).toArray().size(), 0);
    const Child later = m_fixture->start();
    QCOMPARE(m_fixture->restoredState(), u"SignedOut"_s);
}

// When it wakes up, the others have long since replaced the refresh token that it was about to use,
// and the provider does not forgive it any more.
void TestSharing::hangingProcessHoldsNobodyUp()
{
    m_fixture->setNetwork(m_network.get());
    const Child one = m_fixture->signedIn(u"alice"_s, {{u"timeout"_s, 2}});
    m_fixture->setNetwork(nullptr);
    const Child other = m_fixture->start({{u"timeout"_s, 1}});
    m_network->schedule("/oidc/token", Fault::HoldRequest);
    one->send({{u"do"_s, u"token"_s}, {u"forced"_s, true}});
    awaitSignal(m_network.get(), &FaultyNetwork::held);
    one->suspend();
    other->send({{u"do"_s, u"token"_s}, {u"forced"_s, true}});
    QVERIFY(other->take(u"token"_s, 40s).contains("value"_L1));

    m_provider.control(u"settings"_s, {{u"leeway"_s, 0}});
    m_network->breakHeld();
    one->forget();
    one->resume();
    QVERIFY(!one->take(u"token"_s).isEmpty());
    QVERIFY(one->call(u"token"_s, {{u"forced"_s, true}}).contains("value"_L1));
    QVERIFY(other->call(u"token"_s, {{u"forced"_s, true}}).contains("value"_L1));
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
}

void TestSharing::readOnlyProcessNeverRefreshes()
{
    m_fixture->setNetwork(m_network.get());
    const Child owner = m_fixture->signedIn();
    m_network->forgetRequests();
    const Child guest = m_fixture->start({{u"readOnly"_s, true}});
    QCOMPARE(m_fixture->restoredState(), u"SignedIn"_s);
    QVERIFY(guest->call(u"token"_s).contains("value"_L1));
    QCOMPARE(guest->call(u"token"_s, {{u"forced"_s, true}}).value("error"_L1).toString(),
             u"StorageReadOnly"_s);
    QCOMPARE(m_network->count("/oidc/token"), 0);

    const QJsonValue token = owner->call(u"token"_s, {{u"forced"_s, true}}).value("value"_L1);
    QVERIFY(!token.toString().isEmpty());
    QTRY_COMPARE(guest->call(u"cached"_s).value("value"_L1), token);
    QCOMPARE(guest->call(u"token"_s).value("value"_L1), token);
    QCOMPARE(m_network->count("/oidc/token"), 1);
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
