// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoscope.h"
#include "openid/authorizationrequest_p.h"
#include "openid/randomtoken_p.h"
#include "testdata.h"

#include <QtCore/QSet>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Logto;
using Code = LogtoError::Code;

class TestAuthorizationRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsRecordedFromLogto();
    void randomValuesAreFreshAndLongEnough();
    void codeChallengeIsThatOfTheStandard();
    void options_data();
    void options();
    void promptOfTheSignInReplacesThatOfTheConfiguration();
    void invalidOptions_data();
    void invalidOptions();
    void redirectUriIsNeeded();
    void ownParametersCannotBeSet_data();
    void ownParametersCannotBeSet();
    void extraParametersAreEncoded();
    void queryOfTheEndpointIsKept();
    void pushedRequestShowsNothingElse();

private:
    static LogtoConfig exampleConfig();
    static QStringList valuesOf(const Parameters &parameters, const QString &name);
    static LogtoResult<Parameters> request(const LogtoSignInOptions &options);
};

LogtoConfig TestAuthorizationRequest::exampleConfig()
{
    return {QUrl(u"http://localhost:3001"_s), u"app"_s, QUrl(u"io.logto.qt://callback"_s)};
}

QStringList TestAuthorizationRequest::valuesOf(const Parameters &parameters, const QString &name)
{
    QStringList values;
    for (const auto &[key, value] : parameters) {
        if (key == name)
            values.append(value);
    }
    return values;
}

LogtoResult<Parameters> TestAuthorizationRequest::request(const LogtoSignInOptions &options)
{
    const LogtoConfig config = exampleConfig();
    return authorizationParameters(config, options, PendingSignIn::create(config, options));
}

// The request of capture 03a, which a real Logto answered with a code.
void TestAuthorizationRequest::asksAsRecordedFromLogto()
{
    const QJsonObject capture = LogtoTest::testData(u"logto-captures/03a-auth-response.json"_s);
    QString recordedUrl = capture.value("request"_L1).toString();
    const QUrlQuery recorded(QUrl(recordedUrl.replace(u'+', u' ')));
    const auto recordedValue = [&](const QString &name) {
        return recorded.queryItemValue(name, QUrl::FullyDecoded);
    };

    LogtoConfig config = exampleConfig();
    config.setAppId(recordedValue(u"client_id"_s));
    const QStringList reserved{LogtoScope::OpenId, LogtoScope::OfflineAccess, LogtoScope::Profile};
    QStringList scopes = recordedValue(u"scope"_s).split(u' ');
    config.setScopes(scopes.mid(reserved.size()));
    QStringList resources = recorded.allQueryItemValues(u"resource"_s, QUrl::FullyDecoded);
    resources.removeAll(LogtoReservedResource::Organizations);
    config.setResources(resources);

    PendingSignIn pending = PendingSignIn::create(config, {});
    pending.state = recordedValue(u"state"_s);
    pending.nonce = recordedValue(u"nonce"_s);
    const auto parameters = authorizationParameters(config, {}, pending);
    QVERIFY(parameters);

    const auto sorted = [](Parameters list) {
        std::sort(list.begin(), list.end());
        return list;
    };
    Parameters expected;
    const auto items = recorded.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const bool isRandom = name == "code_challenge"_L1;
        expected.append({name, isRandom ? codeChallenge(pending.codeVerifier) : value});
    }
    QCOMPARE(sorted(*parameters), sorted(expected));
}

void TestAuthorizationRequest::randomValuesAreFreshAndLongEnough()
{
    QSet<QString> values;
    for (int i = 0; i < 100; ++i) {
        const PendingSignIn pending = PendingSignIn::create(exampleConfig(), {});
        for (const QString &value : {pending.state, pending.nonce, pending.codeVerifier}) {
            QCOMPARE(value.size(), 43); // 256 bits, RFC 7636, section 4.1
            values.insert(value);
        }
    }
    QCOMPARE(values.size(), 300);
}

void TestAuthorizationRequest::codeChallengeIsThatOfTheStandard()
{
    // RFC 7636, appendix B
    QCOMPARE(codeChallenge(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
             u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
}

void TestAuthorizationRequest::options_data()
{
    QTest::addColumn<LogtoSignInOptions>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *tag, auto set, const QString &name, const QString &value) {
        LogtoSignInOptions options;
        set(options);
        QTest::newRow(tag) << options << name << value;
    };
    using Options = LogtoSignInOptions;
    row(
        "prompt", [](Options &o) { o.setPrompt(u"login consent"_s); }, u"prompt"_s,
        u"login consent"_s);
    for (const char *screen : {"sign_in", "register", "reset_password", "single_sign_on",
                               "identifier:sign_in", "identifier:register"}) {
        const QString value = QString::fromLatin1(screen);
        row(
            screen, [&](Options &o) { o.setFirstScreen(value); }, u"first_screen"_s, value);
    }
    row(
        "identifiers",
        [](Options &o) {
            o.setIdentifiers({u"email"_s, u"phone"_s});
        },
        u"identifier"_s, u"email phone"_s);
    row(
        "social", [](Options &o) { o.setDirectSignIn(u"social:google"_s); }, u"direct_sign_in"_s,
        u"social:google"_s);
    row(
        "sso", [](Options &o) { o.setDirectSignIn(u"sso:123"_s); }, u"direct_sign_in"_s,
        u"sso:123"_s);
    row(
        "login hint", [](Options &o) { o.setLoginHint(u"alice@example.com"_s); }, u"login_hint"_s,
        u"alice@example.com"_s);
    row(
        "one-time token", [](Options &o) { o.setOneTimeToken(u"test-only"_s); },
        u"one_time_token"_s, u"test-only"_s);
    row(
        "locales",
        [](Options &o) {
            o.setUiLocales({u"de-CH"_s, u"en"_s});
        },
        u"ui_locales"_s, u"de-CH en"_s);
    row(
        "organization", [](Options &o) { o.setOrganizationId(u"1n1acp6bm3a7"_s); },
        u"organization_id"_s, u"1n1acp6bm3a7"_s);
    row(
        "max age", [](Options &o) { o.setMaxAge(600s); }, u"max_age"_s, u"600"_s);
    row(
        "max age of nothing", [](Options &o) { o.setMaxAge(0s); }, u"max_age"_s, u"0"_s);
    row(
        "extra",
        [](Options &o) {
            o.setExtraParams({{u"theme"_s, u"dark"_s}});
        },
        u"theme"_s, u"dark"_s);
}

void TestAuthorizationRequest::options()
{
    QFETCH(LogtoSignInOptions, options);
    QFETCH(QString, name);
    QFETCH(QString, value);

    const auto parameters = request(options);
    QVERIFY2(parameters, qPrintable(parameters.error().detail()));
    QCOMPARE(valuesOf(*parameters, name), QStringList{value});

    const auto without = request({});
    QCOMPARE(valuesOf(*without, name),
             name == "prompt"_L1 ? QStringList{u"consent"_s} : QStringList());
}

void TestAuthorizationRequest::promptOfTheSignInReplacesThatOfTheConfiguration()
{
    LogtoConfig config = exampleConfig();
    config.setPrompt(QString());
    const auto none = authorizationParameters(config, {}, PendingSignIn::create(config, {}));
    QCOMPARE(valuesOf(*none, u"prompt"_s), QStringList());

    config.setPrompt(u"select_account"_s);
    const auto fromConfig = authorizationParameters(config, {}, PendingSignIn::create(config, {}));
    QCOMPARE(valuesOf(*fromConfig, u"prompt"_s), QStringList{u"select_account"_s});
}

void TestAuthorizationRequest::invalidOptions_data()
{
    QTest::addColumn<LogtoSignInOptions>("options");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *tag, auto set, const QString &problem) {
        LogtoSignInOptions options;
        set(options);
        QTest::newRow(tag) << options << problem;
    };
    using Options = LogtoSignInOptions;
    row(
        "prompt", [](Options &o) { o.setPrompt(u"always"_s); }, u"unknown prompt: always"_s);
    row(
        "prompt none with another", [](Options &o) { o.setPrompt(u"none consent"_s); },
        u"prompt none cannot be combined"_s);
    row(
        "first screen", [](Options &o) { o.setFirstScreen(u"signUp"_s); },
        u"unknown firstScreen: signUp"_s);
    row(
        "identifier", [](Options &o) { o.setIdentifiers({u"name"_s}); },
        u"unknown identifier: name"_s);
    row(
        "direct sign-in", [](Options &o) { o.setDirectSignIn(u"google"_s); }, u"directSignIn"_s);
    row(
        "max age", [](Options &o) { o.setMaxAge(-1s); }, u"maxAge"_s);
}

void TestAuthorizationRequest::invalidOptions()
{
    QFETCH(LogtoSignInOptions, options);
    QFETCH(QString, problem);

    const auto parameters = request(options);
    QCOMPARE(parameters.error().code(), Code::InvalidConfiguration);
    QVERIFY2(parameters.error().detail().contains(problem),
             qPrintable(parameters.error().detail()));
}

void TestAuthorizationRequest::redirectUriIsNeeded()
{
    const LogtoConfig config(QUrl(u"http://localhost:3001"_s), u"app"_s);
    const auto parameters = authorizationParameters(config, {}, PendingSignIn::create(config, {}));
    QCOMPARE(parameters.error().code(), Code::InvalidConfiguration);
    QVERIFY(parameters.error().detail().contains("redirectUri"_L1));
}

void TestAuthorizationRequest::ownParametersCannotBeSet_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"client_id",
                             "redirect_uri",
                             "response_type",
                             "response_mode",
                             "scope",
                             "resource",
                             "state",
                             "nonce",
                             "prompt",
                             "code_challenge",
                             "code_challenge_method",
                             "max_age",
                             "first_screen",
                             "identifier",
                             "direct_sign_in",
                             "login_hint",
                             "one_time_token",
                             "ui_locales",
                             "organization_id",
                             "request",
                             "request_uri"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestAuthorizationRequest::ownParametersCannotBeSet()
{
    QFETCH(QString, name);

    LogtoSignInOptions options;
    options.setExtraParams({{name, u"x"_s}});
    const auto parameters = request(options);
    QCOMPARE(parameters.error().code(), Code::InvalidConfiguration);
    QCOMPARE(parameters.error().detail(), "extraParams must not set "_L1 + name);
}

void TestAuthorizationRequest::extraParametersAreEncoded()
{
    ProviderMetadata metadata;
    metadata.authorizationEndpoint = QUrl(u"https://id.example/oidc/auth"_s);
    const QUrl url = authorizationUrl(metadata, {{u"a&b"_s, u"c=d&state=x #+ä"_s}});
    QCOMPARE(url.toEncoded(),
             QByteArray("https://id.example/oidc/auth?a%26b=c%3Dd%26state%3Dx%20%23%2B%C3%A4"));
}

// RFC 6749, section 3.1
void TestAuthorizationRequest::queryOfTheEndpointIsKept()
{
    ProviderMetadata metadata;
    metadata.authorizationEndpoint = QUrl(u"https://id.example/auth?tenant=a%26b"_s);
    const QUrl url = authorizationUrl(metadata, {{u"client_id"_s, u"app"_s}});
    QCOMPARE(url.toEncoded(), QByteArray("https://id.example/auth?tenant=a%26b&client_id=app"));
}

void TestAuthorizationRequest::pushedRequestShowsNothingElse()
{
    ProviderMetadata metadata;
    metadata.authorizationEndpoint = QUrl(u"https://id.example/oidc/auth"_s);
    const QUrl url =
        pushedAuthorizationUrl(metadata, u"app"_s, u"urn:ietf:params:oauth:request_uri:x"_s);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItems().size(), 2);
    QCOMPARE(query.queryItemValue(u"client_id"_s), u"app"_s);
    QCOMPARE(query.queryItemValue(u"request_uri"_s, QUrl::FullyDecoded),
             u"urn:ietf:params:oauth:request_uri:x"_s);
}

QTEST_GUILESS_MAIN(TestAuthorizationRequest)
#include "tst_authorizationrequest.moc"
