// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/callback_p.h"
#include "testdata.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;
using Code = LogtoError::Code;

namespace {

// Short names for the parts of a callback, to keep the tables readable.
constexpr auto Redirect = "com.example.app://callback/done"_L1;
constexpr auto State = "state=good-state"_L1;
constexpr auto Issuer = "iss=https%3A%2F%2Fid.example%2Foidc"_L1;

QUrl callbackUrl(const QString &query)
{
    return QUrl(Redirect + u'?' + query);
}

PendingSignIn pendingSignIn(const QUrl &redirectUri = QUrl(QString(Redirect)))
{
    PendingSignIn pending;
    pending.state = u"good-state"_s;
    pending.redirectUri = redirectUri;
    return pending;
}

ProviderMetadata metadata(bool sendsIssuer = true)
{
    ProviderMetadata result;
    result.issuer = u"https://id.example/oidc"_s;
    result.sendsIssuerInCallback = sendsIssuer;
    return result;
}

} // namespace

class TestCallback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedCallbackGivesItsCode();
    void query_data();
    void query();
    void orderOfChecks_data();
    void orderOfChecks();
    void errors_data();
    void errors();
    void errorsOfTheRecordedRedirects_data();
    void errorsOfTheRecordedRedirects();
    void redirectMatch_data();
    void redirectMatch();
    void issuerMayBeMissingWhenNotAdvertised();
    void nothingSecretInTheError();
    void postLogoutCallback_data();
    void postLogoutCallback();
};

void TestCallback::recordedCallbackGivesItsCode()
{
    const QJsonObject capture = LogtoTest::testData(u"logto-captures/03a-auth-response.json"_s);
    const QJsonObject params = capture.value("params"_L1).toObject();
    PendingSignIn pending = pendingSignIn(QUrl(u"io.logto.qt://callback"_s));
    pending.state = params.value("state"_L1).toString();
    ProviderMetadata provider = metadata();
    provider.issuer = params.value("iss"_L1).toString();

    const QUrl redirect(capture.value("redirect"_L1).toString());
    const auto code = codeFromCallback(redirect, pending, provider);
    QVERIFY2(code, qPrintable(code.error().detail()));
    QCOMPARE(*code, params.value("code"_L1).toString());
}

void TestCallback::query_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("problem");

    const QString rest = u'&' + State + u'&' + Issuer;
    const auto accept = [&](const char *tag, const QString &query, const QString &code) {
        QTest::newRow(tag) << query << code << QString();
    };
    const auto refuse = [&](const char *tag, const QString &query, const QString &problem) {
        QTest::newRow(tag) << query << QString() << problem;
    };
    accept("plain", "code=abc"_L1 + rest, u"abc"_s);
    accept("unknown parameters", "x=1&y&code=abc"_L1 + rest, u"abc"_s);
    accept("percent-encoded code", "code=a%2Fb%3D%26"_L1 + rest, u"a/b=&"_s);
    accept("plus is a space", "code=a+b%2B"_L1 + rest, u"a b+"_s);
    accept("percent-encoded name", "c%6fde=abc"_L1 + rest, u"abc"_s);
    accept("equals sign in the value", "code=a=b"_L1 + rest, u"a=b"_s);
    accept("UTF-8", "code=%C3%A4"_L1 + rest, u"ä"_s);

    refuse("no code", State + u'&' + Issuer, u"code is missing"_s);
    refuse("empty code", "code="_L1 + rest, u"code is missing"_s);
    refuse("code without a value", "code"_L1 + rest, u"code is missing"_s);
    refuse("code in another case", "Code=abc"_L1 + rest, u"code is missing"_s);
    refuse("code twice", "code=abc&code=abc"_L1 + rest, u"more than once"_s);
    refuse("code twice, once encoded", "code=abc&%63ode=abd"_L1 + rest, u"more than once"_s);
    refuse("state twice", "code=abc&state=bad"_L1 + rest, u"more than once"_s);
    refuse("unknown parameter twice", "code=abc&x=1&x=2"_L1 + rest, u"more than once"_s);
    refuse("code and error", "code=abc&error=access_denied"_L1 + rest, u"both code and error"_s);
    refuse("no state", "code=abc&"_L1 + Issuer, u"state is missing"_s);
    refuse("empty state", "code=abc&state=&"_L1 + Issuer, u"state is not that"_s);
    refuse("foreign state", "code=abc&state=other&"_L1 + Issuer, u"state is not that"_s);
    refuse("state in another case", "code=abc&state=GOOD-STATE&"_L1 + Issuer,
           u"state is not that"_s);
    refuse("state with more", "code=abc&state=good-state%00&"_L1 + Issuer, u"state is not that"_s);
    refuse("no iss", "code=abc&"_L1 + State, u"iss is missing"_s);
    refuse("foreign iss", "code=abc&iss=https://evil.example/oidc&"_L1 + State,
           u"another issuer"_s);
    refuse("iss with a slash", "code=abc&iss=https://id.example/oidc/&"_L1 + State,
           u"another issuer"_s);
    refuse("iss in another case", "code=abc&iss=https://ID.example/oidc&"_L1 + State,
           u"another issuer"_s);
    refuse("empty iss", "code=abc&iss=&"_L1 + State, u"another issuer"_s);
    refuse("no query", QString(), u"state is missing"_s);
    refuse("fragment instead of query", u"#code=abc"_s + rest, u"state is missing"_s);
}

void TestCallback::query()
{
    QFETCH(QString, query);
    QFETCH(QString, code);
    QFETCH(QString, problem);

    const auto result = codeFromCallback(callbackUrl(query), pendingSignIn(), metadata());
    if (problem.isEmpty()) {
        QVERIFY2(result, qPrintable(result.error().detail()));
        QCOMPARE(*result, code);
    } else {
        QCOMPARE(result.error().code(), Code::InvalidCallback);
        QVERIFY2(result.error().detail().contains(problem), qPrintable(result.error().detail()));
    }
}

// Each row is wrong in what its tag names and in everything that is checked later.
void TestCallback::orderOfChecks_data()
{
    QTest::addColumn<QUrl>("callback");
    QTest::addColumn<QString>("problem");

    const QString wrongError = u"&error=access_denied&code=abc"_s;
    QTest::newRow("redirect") << QUrl("com.example.app://other?state=bad&iss=bad"_L1 + wrongError)
                              << u"not the redirect URI"_s;
    QTest::newRow("state") << callbackUrl("state=bad&iss=bad"_L1 + wrongError)
                           << u"state is not that"_s;
    QTest::newRow("iss") << callbackUrl(State + "&iss=bad"_L1 + wrongError) << u"another issuer"_s;
    QTest::newRow("error") << callbackUrl(State + u'&' + Issuer + wrongError)
                           << u"both code and error"_s;
}

void TestCallback::orderOfChecks()
{
    QFETCH(QUrl, callback);
    QFETCH(QString, problem);

    const auto result = codeFromCallback(callback, pendingSignIn(), metadata());
    QCOMPARE(result.error().code(), Code::InvalidCallback);
    QVERIFY2(result.error().detail().contains(problem), qPrintable(result.error().detail()));
}

void TestCallback::errors_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("oauthError");

    const QString rest = u'&' + State + u'&' + Issuer;
    QTest::newRow("denied") << "error=access_denied&error_description=No+thanks"_L1 + rest
                            << Code::AccessDenied << u"access_denied"_s;
    QTest::newRow("login required")
        << "error=login_required"_L1 + rest << Code::AuthorizationFailed << u"login_required"_s;
    QTest::newRow("unknown error")
        << "error=made_up"_L1 + rest << Code::AuthorizationFailed << u"made_up"_s;
    QTest::newRow("empty error") << "error="_L1 + rest << Code::AuthorizationFailed << QString();
    QTest::newRow("error without our state")
        << "error=access_denied&"_L1 + Issuer << Code::InvalidCallback << QString();
    QTest::newRow("error for another sign-in")
        << "error=access_denied&state=other&"_L1 + Issuer << Code::InvalidCallback << QString();
    QTest::newRow("error of another issuer") << "error=access_denied&iss=https://evil.example&"_L1
            + State << Code::InvalidCallback << QString();
}

void TestCallback::errors()
{
    QFETCH(QString, query);
    QFETCH(Code, code);
    QFETCH(QString, oauthError);

    const auto result = codeFromCallback(callbackUrl(query), pendingSignIn(), metadata());
    QCOMPARE(result.error().code(), code);
    QCOMPARE(result.error().oauthError(), oauthError);
    QVERIFY(!result.error().message().isEmpty());
    QVERIFY(!result.error().isTransient());
}

void TestCallback::errorsOfTheRecordedRedirects_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("oauthError");

    QTest::newRow("prompt none") << u"E30-auth-prompt-none-no-session"_s << u"login_required"_s;
    QTest::newRow("unknown resource") << u"E33-auth-unknown-resource"_s << u"invalid_target"_s;
    QTest::newRow("odd resource") << u"E33b-auth-resource-not-a-uri"_s << u"invalid_target"_s;
    QTest::newRow("no PKCE") << u"E34-auth-missing-pkce"_s << u"invalid_request"_s;
    QTest::newRow("plain PKCE") << u"E34b-auth-plain-pkce"_s << u"invalid_request"_s;
    QTest::newRow("none and consent") << u"E38-auth-prompt-none-consent"_s << u"invalid_request"_s;
}

void TestCallback::errorsOfTheRecordedRedirects()
{
    QFETCH(QString, file);
    QFETCH(QString, oauthError);

    const QJsonObject capture = LogtoTest::testData("logto-captures/%1.json"_L1.arg(file));
    const QJsonObject params = capture.value("redirectParams"_L1).toObject();
    PendingSignIn pending = pendingSignIn(QUrl(u"io.logto.qt://callback"_s));
    pending.state = params.value("state"_L1).toString();
    ProviderMetadata provider = metadata();
    provider.issuer = params.value("iss"_L1).toString();
    const QString location = capture.value("response"_L1)
                                 .toObject()
                                 .value("headers"_L1)
                                 .toObject()
                                 .value("location"_L1)
                                 .toString();

    const auto result = codeFromCallback(QUrl(location), pending, provider);
    QCOMPARE(result.error().code(), Code::AuthorizationFailed);
    QCOMPARE(result.error().oauthError(), oauthError);
    QCOMPARE(result.error().oauthErrorDescription(),
             params.value("error_description"_L1).toString());
}

void TestCallback::redirectMatch_data()
{
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("matches");

    const auto row = [](const char *tag, const char *redirectUri, const char *url, bool matches) {
        QTest::newRow(tag) << QString::fromUtf8(redirectUri) << QString::fromUtf8(url) << matches;
    };
    const char *own = "com.example.app://callback/done";
    row("own scheme", own, "com.example.app://callback/done?code=1", true);
    row("scheme in another case", own, "COM.example.app://callback/done", true);
    row("fragment is not looked at", own, "com.example.app://callback/done#x", true);
    row("other scheme", own, "com.example.evil://callback/done", false);
    row("other host", own, "com.example.app://other/done", false);
    row("other path", own, "com.example.app://callback/evil", false);
    row("path in another case", own, "com.example.app://callback/Done", false);
    row("longer path", own, "com.example.app://callback/done/x", false);
    row("slash after the path", own, "com.example.app://callback/done/", false);
    row("double slash", own, "com.example.app://callback//done", false);
    row("dots", own, "com.example.app://callback/x/../done", false);
    row("encoded slash", own, "com.example.app://callback%2Fdone", false);
    row("encoded letter is the same letter", own, "com.example.app://callback/d%6Fne", true);
    row("user name", own, "com.example.app://user@callback/done", false);
    row("user name and password", own, "com.example.app://u:p@callback/done", false);
    row("port", own, "com.example.app://callback:1/done", false);
    row("no authority", "com.example.app:/done", "com.example.app:/done?code=1", true);

    const char *loopback = "http://127.0.0.1:8080/callback";
    row("loopback", loopback, "http://127.0.0.1:8080/callback?code=1", true);
    row("other port", loopback, "http://127.0.0.1:8081/callback", false);
    row("no port", loopback, "http://127.0.0.1/callback", false);
    row("name for the address", loopback, "http://localhost:8080/callback", false);
    row("https for http", loopback, "https://127.0.0.1:8080/callback", false);
    row("host in another case", "https://app.example/cb", "https://APP.example/cb", true);
    // What a browser makes of an address (RFC 3986, section 6.2.3).
    row("default port", "https://app.example:443/cb", "https://app.example/cb", true);
    row("default port of http", "http://localhost:80/cb", "http://localhost/cb", true);
    row("no path", "http://localhost:3000", "http://localhost:3000/?code=1", true);
    row("port of the other scheme", "https://app.example:80/cb", "https://app.example/cb", false);
    row("nothing matches nothing", "", "", false);
}

void TestCallback::redirectMatch()
{
    QFETCH(QString, redirectUri);
    QFETCH(QString, url);
    QFETCH(bool, matches);

    QCOMPARE(matchesRedirectUri(QUrl(url), QUrl(redirectUri)), matches);
}

// RFC 9207, section 2.4
void TestCallback::issuerMayBeMissingWhenNotAdvertised()
{
    const auto without =
        codeFromCallback(callbackUrl("code=abc&"_L1 + State), pendingSignIn(), metadata(false));
    QVERIFY(without);
    const auto wrong = codeFromCallback(callbackUrl("code=abc&iss=bad&"_L1 + State),
                                        pendingSignIn(), metadata(false));
    QCOMPARE(wrong.error().code(), Code::InvalidCallback);
}

void TestCallback::nothingSecretInTheError()
{
    for (const QString &query : {u"code=SECRET&state=SECRET2"_s, u"code=SECRET&code=SECRET"_s,
                                 "code=SECRET&iss=x&"_L1 + State}) {
        const auto result = codeFromCallback(callbackUrl(query), pendingSignIn(), metadata());
        QVERIFY(!result);
        QVERIFY(!result.error().toString().contains("SECRET"_L1));
        QVERIFY(!result.error().message().contains("SECRET"_L1));
    }
}

void TestCallback::postLogoutCallback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("problem");

    QTest::newRow("ours") << u"com.example.app://signed-out?state=good-state"_s << QString();
    QTest::newRow("other state") << u"com.example.app://signed-out?state=other"_s
                                 << u"state is not that"_s;
    QTest::newRow("no state") << u"com.example.app://signed-out"_s << u"state is missing"_s;
    QTest::newRow("other address")
        << u"com.example.app://callback?state=good-state"_s << u"not the redirect URI"_s;
}

void TestCallback::postLogoutCallback()
{
    QFETCH(QString, url);
    QFETCH(QString, problem);

    const auto checked = checkPostLogoutCallback(QUrl(url), QUrl(u"com.example.app://signed-out"_s),
                                                 u"good-state"_s);
    QCOMPARE(checked.hasValue(), problem.isEmpty());
    QVERIFY2(checked.error().detail().contains(problem), qPrintable(checked.error().detail()));
}

QTEST_GUILESS_MAIN(TestCallback)
#include "tst_callback.moc"
