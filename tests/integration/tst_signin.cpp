// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;
using State = LogtoClient::State;
using Outcome = LogtoClient::SignInOutcome;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void givesAVerifiedSession();
    void goesThroughTheStates();
    void pushesTheRequest();
    void isRestoredWithoutNetwork();
    void pageIsClosedAfterwards();
    void oneAtATime();
    void anotherUserReplacesTheFirst();
    void theSameUserKeepsUserInfo();
    void promptNoneNeedsASession();
    void maxAgeBringsTheTime();
    void withoutOfflineAccessThereIsNoRefreshToken();
    void consentOfThirdPartyApps_data();
    void consentOfThirdPartyApps();
    void profilesAreApart();
    void twoUsersInOneProcess();
    void invalidConfigurationIsTold();

private:
    LocalProvider m_provider;
};

void TestSignIn::givesAVerifiedSession()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QCOMPARE(client.state(), State::SignedOut);
    QVERIFY(!client.isAuthenticated());

    const auto outcome = setup.signIn();
    QVERIFY2(outcome, qPrintable(outcome.error().toString()));
    QCOMPARE(*outcome, Outcome::SignedIn);
    QCOMPARE(client.state(), State::SignedIn);
    QVERIFY(client.isAuthenticated());
    QVERIFY(!client.lastError().isError());
    QCOMPARE(client.idTokenClaims().name(), u"Alice Example"_s);
    QCOMPARE(client.idTokenClaims().issuer(), setup.config.issuer());
    QCOMPARE(client.idTokenClaims().audience(), QStringList{m_provider.appId()});
    QCOMPARE(setup.algorithm(), u"ES384"_s);
    QVERIFY(setup.disk->onlyItem().contains(setup.refreshToken().toLatin1()));
}

void TestSignIn::goesThroughTheStates()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.launch();
    QList<State> states{client.state()};
    int authenticatedChanges = 0;
    int claimsChanges = 0;
    QObject::connect(&client, &LogtoClient::stateChanged, this,
                     [&] { states.append(client.state()); });
    QObject::connect(&client, &LogtoClient::authenticatedChanged, this,
                     [&] { ++authenticatedChanges; });
    QObject::connect(&client, &LogtoClient::idTokenClaimsChanged, this, [&] { ++claimsChanges; });
    QSignalSpy signedIn(&client, &LogtoClient::signedIn);

    QVERIFY(setup.signIn());
    const QList<State> last = states.mid(states.size() - 2);
    QCOMPARE(last, (QList<State>{State::SigningIn, State::SignedIn}));
    QCOMPARE(authenticatedChanges, 1);
    QCOMPARE(claimsChanges, 1);
    QCOMPARE(signedIn.count(), 1);
}

// RFC 9126; the provider offers it.
void TestSignIn::pushesTheRequest()
{
    ClientSetup setup(m_provider);
    setup.restart();
    QVERIFY(setup.signIn());
    QCOMPARE(m_provider.count(u"/oidc/request"_s), 1);
    const QUrlQuery query(setup.agent.openedUrl());
    QCOMPARE(query.queryItems().size(), 2);
    QVERIFY(query.hasQueryItem(u"request_uri"_s));
    QVERIFY(query.hasQueryItem(u"client_id"_s));
}

void TestSignIn::isRestoredWithoutNetwork()
{
    ClientSetup setup(m_provider);
    setup.restart();
    QVERIFY(setup.signIn());
    const LogtoIdTokenClaims claims = setup.client().idTokenClaims();
    setup.requests.clear();

    LogtoClient &again = setup.restart();
    QCOMPARE(again.state(), State::SignedIn);
    QVERIFY(again.isAuthenticated());
    QVERIFY(again.idTokenClaims() == claims);
    const auto token = await(again.accessToken());
    QVERIFY(token);
    QVERIFY(!token->isEmpty());
    QCOMPARE(setup.requests, QStringList());
}

void TestSignIn::pageIsClosedAfterwards()
{
    ClientSetup setup(m_provider);
    setup.restart();
    bool wasOpen = false;
    connect(&setup.agent, &FormLoginAgent::shown, this, [&] { wasOpen = setup.agent.isOpen(); });
    QVERIFY(setup.signIn());
    QVERIFY(wasOpen);
    QVERIFY(!setup.agent.isOpen());
}

void TestSignIn::oneAtATime()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    auto first = client.signIn();
    const auto second = await(client.signIn());
    QCOMPARE(second.error().code(), Code::Busy);
    QVERIFY(await(first));
    QCOMPARE(client.state(), State::SignedIn);
    QCOMPARE(m_provider.count(u"/oidc/token"_s), 1);
}

void TestSignIn::anotherUserReplacesTheFirst()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    QVERIFY(await(client.fetchUserInfo()));
    const QString alice = client.idTokenClaims().sub();
    QCOMPARE(client.userInfo().sub(), alice);

    setup.agent.setUser(u"bob"_s);
    setup.agent.forgetCookies();
    QVERIFY(setup.signIn());
    QCOMPARE(client.idTokenClaims().name(), u"Bob Example"_s);
    QVERIFY(client.userInfo().isEmpty());
    QVERIFY(await(client.fetchUserInfo()));
    QVERIFY(client.userInfo().sub() != alice);
    QCOMPARE(setup.restart().idTokenClaims().name(), u"Bob Example"_s);
}

void TestSignIn::theSameUserKeepsUserInfo()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    QVERIFY(await(client.fetchUserInfo()));
    QVERIFY(setup.signIn());
    QCOMPARE(client.userInfo().sub(), client.idTokenClaims().sub());
}

void TestSignIn::promptNoneNeedsASession()
{
    ClientSetup setup(m_provider);
    setup.restart();
    LogtoSignInOptions options;
    options.setPrompt(u"none"_s);
    const LogtoError error = setup.signIn(options).error();
    QCOMPARE(error.code(), Code::AuthorizationFailed);
    QCOMPARE(error.oauthError(), u"login_required"_s);
    QCOMPARE(setup.client().state(), State::SignedOut);
}

void TestSignIn::maxAgeBringsTheTime()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    QVERIFY(!client.idTokenClaims().authenticatedAt().isValid());

    LogtoSignInOptions options;
    options.setMaxAge(3600s);
    const auto outcome = setup.signIn(options);
    QVERIFY2(outcome, qPrintable(outcome.error().toString()));
    const QDateTime authenticated = client.idTokenClaims().authenticatedAt();
    QVERIFY(qAbs(authenticated.secsTo(QDateTime::currentDateTimeUtc())) < 120);
}

void TestSignIn::withoutOfflineAccessThereIsNoRefreshToken()
{
    ClientSetup setup(m_provider);
    setup.config.setIncludeReservedScopes(false);
    setup.config.setScopes({u"openid"_s, u"profile"_s});
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    QVERIFY(setup.refreshToken().isEmpty());
    QVERIFY(await(client.accessToken()));

    // The session ends with its access token.
    setup.passed = 2h;
    QCOMPARE(await(client.accessToken()).error().code(), Code::ReauthenticationRequired);
    QCOMPARE(client.state(), State::ReauthenticationRequired);
    QCOMPARE(client.idTokenClaims().name(), u"Alice Example"_s);
}

void TestSignIn::consentOfThirdPartyApps_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Code>("code");
    QTest::newRow("allowed") << u"allow"_s << Code::NoError;
    QTest::newRow("denied") << u"deny"_s << Code::AccessDenied;
    QTest::newRow("cancelled before") << u"cancel"_s << Code::AccessDenied;
}

void TestSignIn::consentOfThirdPartyApps()
{
    QFETCH(QString, button);
    QFETCH(Code, code);

    ClientSetup setup(m_provider);
    setup.config.setAppId(u"logto-qt-third-party"_s);
    setup.restart();
    setup.agent.setButton(button);
    const LogtoError error = setup.signIn().error();
    QCOMPARE(error.code(), code);
    QCOMPARE(error.oauthError(), code == Code::NoError ? QString() : u"access_denied"_s);
    QCOMPARE(setup.client().isAuthenticated(), code == Code::NoError);
}

void TestSignIn::profilesAreApart()
{
    ClientSetup first(m_provider);
    ClientSetup second(m_provider);
    second.disk = first.disk;
    second.config.setProfile(u"second"_s);
    first.restart();
    second.restart();
    QVERIFY(first.signIn());
    QCOMPARE(second.restart().state(), State::SignedOut);
    QCOMPARE(first.disk->items.size(), 1);
}

void TestSignIn::twoUsersInOneProcess()
{
    ClientSetup alice(m_provider);
    ClientSetup bob(m_provider);
    bob.disk = alice.disk;
    bob.config.setProfile(u"bob"_s);
    bob.agent.setUser(u"bob"_s);
    alice.restart();
    bob.restart();

    auto aliceSignsIn = alice.client().signIn();
    auto bobSignsIn = bob.client().signIn();
    QVERIFY(await(aliceSignsIn));
    QVERIFY(await(bobSignsIn));
    QCOMPARE(alice.disk->items.size(), 2);

    const auto report = await(alice.client().signOut());
    QVERIFY(report.revoked);
    QVERIFY(await(bob.client().refreshAccessToken()));
    QCOMPARE(bob.restart().idTokenClaims().name(), u"Bob Example"_s);
    QCOMPARE(alice.restart().state(), State::SignedOut);
}

void TestSignIn::invalidConfigurationIsTold()
{
    ClientSetup setup(m_provider);
    setup.config.setEndpoint(QUrl(u"http://id.example"_s));
    LogtoClient &client = setup.launch();
    QCOMPARE(client.state(), State::SignedOut);
    QCOMPARE(client.lastError().code(), Code::InvalidConfiguration);
    QSignalSpy failed(&client, &LogtoClient::signInFailed);
    QCOMPARE(setup.signIn().error().code(), Code::InvalidConfiguration);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(setup.requests, QStringList());
    QVERIFY(setup.disk->operations.isEmpty());

    LogtoClient neverStarted;
    QCOMPARE(await(neverStarted.signIn()).error().code(), Code::InvalidConfiguration);
    QCOMPARE(await(neverStarted.accessToken()).error().code(), Code::NotSignedIn);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
