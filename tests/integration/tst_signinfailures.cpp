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

// A sign-in that fails, at each stage, leaves everything as it was and says why.
class TestSignInFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void leavesTheEarlierSession_data();
    void leavesTheEarlierSession();
    void lostAnswerOfTheCodeExchangeIsNotAskedAgain();
    void canBeTriedAgain();
    void wrongSettings_data();
    void wrongSettings();
    void unreachable();
    void pageThatCannotBeShown();
    void foreignCallback();
    void noUserAgent();
    void invalidOptions();

private:
    LocalProvider m_provider;
};

void TestSignInFailures::leavesTheEarlierSession_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer"); // empty: the connection is closed
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("oauthError");

    const auto row = [](const char *tag, const char *path, const QByteArray &answer, Code code,
                        const QString &oauthError = {}) {
        QTest::newRow(tag) << QByteArray(path) << answer << code << oauthError;
    };
    const QByteArray portal = httpAnswer(200, "<h1>Welcome</h1>", HtmlHeader);
    const QByteArray busy = httpAnswer(503, "", HtmlHeader);
    const auto oauth = [](int status, const QByteArray &error) {
        return httpAnswer(status, R"({"error":")" + error + R"("})", JsonHeader);
    };

    row("discovery closed", "/openid-configuration", {}, Code::NetworkUnavailable);
    row("discovery 404", "/openid-configuration", httpAnswer(404, "", HtmlHeader),
        Code::NotAnIdentityProvider);
    row("discovery portal", "/openid-configuration", portal, Code::UnexpectedResponse);
    row("discovery busy", "/openid-configuration", busy, Code::ServerUnavailable);
    row("other issuer", "/openid-configuration",
        jsonHttpAnswer(R"({"issuer":"https://evil.example/oidc"})"), Code::IssuerMismatch);

    row("push closed", "/oidc/request", {}, Code::NetworkUnavailable);
    row("push portal", "/oidc/request", portal, Code::UnexpectedResponse);
    row("push without URI", "/oidc/request", httpAnswer(201, "{}", JsonHeader),
        Code::UnsupportedProvider);
    row("push refused", "/oidc/request", oauth(400, "invalid_scope"), Code::AuthorizationFailed,
        u"invalid_scope"_s);

    row("token closed", "/oidc/token", {}, Code::NetworkUnavailable);
    row("token refused", "/oidc/token", oauth(400, "invalid_grant"), Code::TokenRequestRefused,
        u"invalid_grant"_s);
    row("token busy", "/oidc/token", busy, Code::ServerUnavailable);
    row("token portal", "/oidc/token", portal, Code::UnexpectedResponse);
    row("token redirect", "/oidc/token",
        httpAnswer(307, "", "Location: https://evil.example/token\r\n"), Code::UnexpectedResponse);
    row("token empty", "/oidc/token", jsonHttpAnswer("{}"), Code::TokenRequestRefused);
    row("no ID token", "/oidc/token",
        jsonHttpAnswer(R"({"access_token":"x","token_type":"Bearer"})"), Code::InvalidIdToken);
    row("unsigned ID token", "/oidc/token",
        jsonHttpAnswer(R"({"access_token":"x","token_type":"Bearer",)"
                       R"("id_token":"eyJhbGciOiJub25lIn0.e30."})"),
        Code::InvalidIdToken);

    row("keys closed", "/oidc/jwks", {}, Code::NetworkUnavailable);
    row("keys portal", "/oidc/jwks", portal, Code::UnexpectedResponse);
    row("no keys", "/oidc/jwks", jsonHttpAnswer("{}"), Code::UnsupportedProvider);
}

void TestSignInFailures::leavesTheEarlierSession()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, answer);
    QFETCH(Code, code);
    QFETCH(QString, oauthError);

    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    setup.restart();
    QVERIFY(setup.signIn());
    const QByteArray stored = setup.disk->onlyItem();

    setup.agent.setUser(u"bob"_s);
    setup.agent.forgetCookies();
    LogtoClient &client = setup.restart();
    QSignalSpy failed(&client, &LogtoClient::signInFailed);
    QSignalSpy claimsChanged(&client, &LogtoClient::idTokenClaimsChanged);
    // A GET may be sent again, and keys are fetched ahead and when they are needed: it lasts.
    network.scheduleAnswer(path, answer, 10);
    const LogtoError error = setup.signIn().error();

    QCOMPARE(error.code(), code);
    QCOMPARE(error.oauthError(), oauthError);
    QVERIFY(!error.message().isEmpty());
    QCOMPARE(failed.count(), 1);
    QVERIFY(client.lastError() == error);
    QCOMPARE(client.state(), State::SignedIn);
    QCOMPARE(client.idTokenClaims().name(), u"Alice Example"_s);
    QCOMPARE(claimsChanged.count(), 0);
    QCOMPARE(setup.disk->onlyItem(), stored);
    QCOMPARE(setup.disk->count(u"write"_s), 1);
    QVERIFY(!setup.agent.isOpen());
}

// A code can be used once: presented again, it would end the grant.
void TestSignInFailures::lostAnswerOfTheCodeExchangeIsNotAskedAgain()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    setup.restart();
    network.schedule("/oidc/token", Fault::LoseAnswer);
    QCOMPARE(setup.signIn().error().code(), Code::NetworkUnavailable);
    QCOMPARE(network.count("/oidc/token"), 1);
    QCOMPARE(m_provider.count(u"/oidc/token"_s), 1);
    QVERIFY(setup.disk->items.isEmpty());
}

void TestSignInFailures::canBeTriedAgain()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    LogtoClient &client = setup.restart();
    for (const char *path : {"/openid-configuration", "/oidc/request", "/oidc/token"}) {
        network.schedule(path, Fault::CloseBeforeSending, 10);
        QCOMPARE(setup.signIn().error().code(), Code::NetworkUnavailable);
        QCOMPARE(client.state(), State::SignedOut);
        network.recover();
    }
    QVERIFY(setup.signIn());
    QVERIFY(!client.lastError().isError());
}

void TestSignInFailures::wrongSettings_data()
{
    QTest::addColumn<QString>("appId");
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("oauthError");

    const QString app = m_provider.appId();
    const QString redirect = u"io.logto.qt://callback"_s;
    QTest::newRow("app ID") << u"nope"_s << redirect << QString() << Code::UnknownApplication
                            << u"invalid_client"_s;
    QTest::newRow("redirect URI") << app << u"io.logto.qt://elsewhere"_s << QString()
                                  << Code::RedirectUriNotRegistered << u"invalid_redirect_uri"_s;
    QTest::newRow("path of the endpoint")
        << app << redirect << u"/logto"_s << Code::NotAnIdentityProvider << QString();
    QTest::newRow("app of the device flow") << u"logto-qt-device"_s << redirect << QString()
                                            << Code::AuthorizationFailed << u"invalid_request"_s;
}

void TestSignInFailures::wrongSettings()
{
    QFETCH(QString, appId);
    QFETCH(QString, redirectUri);
    QFETCH(QString, path);
    QFETCH(Code, code);
    QFETCH(QString, oauthError);

    ClientSetup setup(m_provider);
    QUrl endpoint = m_provider.endpoint();
    endpoint.setPath(path);
    setup.config.setEndpoint(endpoint);
    setup.config.setAppId(appId);
    setup.config.setRedirectUri(QUrl(redirectUri));
    setup.restart();
    const LogtoError error = setup.signIn().error();
    QCOMPARE(error.code(), code);
    QCOMPARE(error.oauthError(), oauthError);
    QVERIFY(!error.isTransient());
    QCOMPARE(setup.client().state(), State::SignedOut);
    QVERIFY(setup.disk->items.isEmpty());
}

void TestSignInFailures::unreachable()
{
    ScriptedServer server;
    ClientSetup setup(m_provider);
    setup.config.setEndpoint(server.url());
    server.close();
    setup.restart();
    const LogtoError error = setup.signIn().error();
    QCOMPARE(error.code(), Code::NetworkUnavailable);
    QVERIFY(error.isTransient());
    QVERIFY(error.message().contains("127.0.0.1"_L1));
}

void TestSignInFailures::pageThatCannotBeShown()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    setup.agent.setHesitating(true);
    auto future = client.signIn();
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    const LogtoError error(Code::UserAgentFailed, u"The page crashed."_s);
    Q_EMIT setup.agent.failed(error);
    QVERIFY(await(future).error() == error);
    QCOMPARE(client.state(), State::SignedOut);
    QVERIFY(!setup.agent.isOpen());
}

void TestSignInFailures::foreignCallback()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    setup.agent.setHesitating(true);
    auto future = client.signIn();
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    Q_EMIT setup.agent.redirected(QUrl(u"io.logto.qt://callback?code=x&state=other"_s));
    QCOMPARE(await(future).error().code(), Code::InvalidCallback);
    QCOMPARE(m_provider.count(u"/oidc/token"_s), 0);
    QCOMPARE(client.state(), State::SignedOut);
}

void TestSignInFailures::noUserAgent()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    client.setUserAgent(nullptr);
    QCOMPARE(setup.signIn().error().code(), Code::NoUserAgent);
    QCOMPARE(setup.requests, QStringList());
    client.setUserAgent(&setup.agent);
    QVERIFY(setup.signIn());
}

void TestSignInFailures::invalidOptions()
{
    ClientSetup setup(m_provider);
    setup.restart();
    LogtoSignInOptions options;
    options.setExtraParams({{u"state"_s, u"mine"_s}});
    QCOMPARE(setup.signIn(options).error().code(), Code::InvalidConfiguration);
    QCOMPARE(setup.requests, QStringList());
}

QTEST_GUILESS_MAIN(TestSignInFailures)
#include "tst_signinfailures.moc"
