// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoconfig.h"
#include "logtoscope.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;

class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreSafe();
    void endpoint_data();
    void endpoint();
    void appId_data();
    void appId();
    void deviceAppId();
    void redirectUri_data();
    void redirectUri();
    void scopes_data();
    void scopes();
    void resources_data();
    void resources();
    void times();
    void openidIsNeeded();
    void reservedScopesComeFirstAndOnce();
    void reservedScopesCanBeLeftOut();
    void organizationsScopeBringsItsResource();
    void issuer_data();
    void issuer();
    void storageKeysDiffer();
    void copiesAreIndependent();

private:
    static LogtoConfig validConfig();
    static void compare(const LogtoConfig &config, const QString &problem);
};

LogtoConfig TestConfig::validConfig()
{
    return {QUrl(u"https://tenant.logto.app"_s), u"app"_s, QUrl(u"com.example.app://callback"_s)};
}

void TestConfig::compare(const LogtoConfig &config, const QString &problem)
{
    const LogtoError error = config.validate().error();
    QCOMPARE(error.code(), problem.isEmpty() ? Code::NoError : Code::InvalidConfiguration);
    QVERIFY2(error.detail().contains(problem), qPrintable(error.detail()));
    QCOMPARE(error.message().isEmpty(), problem.isEmpty());
}

void TestConfig::defaultsAreSafe()
{
    const LogtoConfig config = validConfig();
    QVERIFY(config.validate());
    QVERIFY(config.includeReservedScopes());
    QCOMPARE(config.prompt(), u"consent"_s);
    QCOMPARE(config.clockTolerance(), 300s);
    QCOMPARE(config.refreshLeadTime(), 60s);
    QCOMPARE(config.fleetSpread(), 0s);
    QCOMPARE(config.networkTimeout(), 60s);
    QVERIFY(config.caCertificates().isEmpty());
    QCOMPARE(config.proxy().type(), QNetworkProxy::DefaultProxy);
    compare(LogtoConfig(), u"endpoint"_s);
}

void TestConfig::endpoint_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("problem");

    QTest::newRow("https") << u"https://tenant.logto.app"_s << QString();
    QTest::newRow("port and path") << u"https://id.example:8443/logto/"_s << QString();
    QTest::newRow("http to localhost") << u"http://localhost:3001"_s << QString();
    QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:3001"_s << QString();
    QTest::newRow("http to [::1]") << u"http://[::1]:3001"_s << QString();
    QTest::newRow("empty") << QString() << u"endpoint is empty"_s;
    QTest::newRow("no scheme") << u"tenant.logto.app"_s << u"endpoint is not a valid URL"_s;
    QTest::newRow("port out of range")
        << u"https://tenant:99999"_s << u"endpoint is not a valid URL"_s;
    QTest::newRow("http") << u"http://tenant.logto.app"_s << u"must use https"_s;
    QTest::newRow("http to a name that begins like loopback")
        << u"http://localhost.evil.example"_s << u"must use https"_s;
    QTest::newRow("http to a name that looks like an address")
        << u"http://127.0.0.1.evil.example"_s << u"must use https"_s;
    QTest::newRow("http to the local network") << u"http://192.168.1.2"_s << u"must use https"_s;
    QTest::newRow("ftp") << u"ftp://tenant.logto.app"_s << u"must use https"_s;
    QTest::newRow("no host") << u"https:///path"_s << u"must use https"_s;
    QTest::newRow("user name") << u"https://user@tenant.logto.app"_s << u"must use https"_s;
    QTest::newRow("query") << u"https://tenant.logto.app?x=1"_s << u"no query"_s;
    QTest::newRow("fragment") << u"https://tenant.logto.app#x"_s << u"no fragment"_s;
}

void TestConfig::endpoint()
{
    QFETCH(QString, url);
    QFETCH(QString, problem);

    LogtoConfig config = validConfig();
    config.setEndpoint(QUrl(url));
    compare(config, problem);
}

void TestConfig::appId_data()
{
    QTest::addColumn<QString>("appId");
    QTest::addColumn<QString>("problem");

    QTest::newRow("good") << u"7ec36oubvh64yc5lshhxo"_s << QString();
    QTest::newRow("empty") << QString() << u"appId is empty"_s;
    QTest::newRow("space before") << u" app"_s << u"spaces around it"_s;
    QTest::newRow("line feed after") << u"app\n"_s << u"spaces around it"_s;
}

void TestConfig::appId()
{
    QFETCH(QString, appId);
    QFETCH(QString, problem);

    LogtoConfig config = validConfig();
    config.setAppId(appId);
    compare(config, problem);
}

void TestConfig::deviceAppId()
{
    LogtoConfig config = validConfig();
    QCOMPARE(config.effectiveDeviceAppId(), config.appId());
    const QString key = config.storageKey();
    config.setDeviceAppId(u"device"_s);
    QCOMPARE(config.effectiveDeviceAppId(), u"device"_s);
    QCOMPARE(config.storageKey(), key);
    compare(config, {});
    config.setDeviceAppId(u"device "_s);
    compare(config, u"deviceAppId has spaces"_s);
}

void TestConfig::redirectUri_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("problem");

    QTest::newRow("none") << QString() << QString();
    QTest::newRow("own scheme") << u"io.logto.qt://callback"_s << QString();
    QTest::newRow("own scheme without authority") << u"io.logto.qt:/callback"_s << QString();
    QTest::newRow("loopback") << u"http://127.0.0.1/callback"_s << QString();
    QTest::newRow("https") << u"https://app.example/callback"_s << QString();
    QTest::newRow("relative") << u"/callback"_s << u"not an absolute URI"_s;
    QTest::newRow("fragment") << u"io.logto.qt://callback#x"_s << u"no fragment"_s;
    QTest::newRow("user name") << u"https://me@app.example/cb"_s << u"no user name"_s;
    QTest::newRow("http elsewhere") << u"http://app.example/cb"_s << u"loopback address"_s;
    QTest::newRow("short scheme") << u"myapp://callback"_s << u"reverse domain"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"reverse domain"_s;
    QTest::newRow("file") << u"file:///tmp/x"_s << u"reverse domain"_s;
}

void TestConfig::redirectUri()
{
    QFETCH(QString, uri);
    QFETCH(QString, problem);

    LogtoConfig config = validConfig();
    config.setRedirectUri(QUrl(uri));
    compare(config, problem);

    LogtoConfig other = validConfig();
    other.setPostLogoutRedirectUri(QUrl(uri));
    compare(other, problem);
}

void TestConfig::scopes_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("valid");

    QTest::newRow("word") << u"read:products"_s << true;
    QTest::newRow("urn") << QString(LogtoScope::Organizations) << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("two in one") << u"a b"_s << false;
    QTest::newRow("quote") << u"a\"b"_s << false;
    QTest::newRow("backslash") << u"a\\b"_s << false;
    QTest::newRow("line feed at the end") << u"a\n"_s << false;
    QTest::newRow("not ASCII") << u"größe"_s << false;
}

void TestConfig::scopes()
{
    QFETCH(QString, scope);
    QFETCH(bool, valid);

    LogtoConfig config = validConfig();
    config.setScopes({u"email"_s, scope});
    compare(config, valid ? QString() : u"not a valid scope"_s);
}

void TestConfig::resources_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<bool>("valid");

    QTest::newRow("URL") << u"https://shopping.example/api"_s << true;
    QTest::newRow("URN") << u"urn:example:api"_s << true;
    QTest::newRow("relative") << u"shopping/api"_s << false;
    QTest::newRow("fragment") << u"https://shopping.example/api#x"_s << false;
    QTest::newRow("space") << u"https://shopping.example/a b"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestConfig::resources()
{
    QFETCH(QString, resource);
    QFETCH(bool, valid);

    LogtoConfig config = validConfig();
    config.setResources({resource});
    compare(config, valid ? QString() : u"not a valid resource indicator"_s);
}

void TestConfig::times()
{
    LogtoConfig config = validConfig();
    config.setClockTolerance(0s);
    config.setRefreshLeadTime(0s);
    config.setNetworkTimeout(1ms);
    compare(config, QString());

    const QString problem = u"times must not be negative"_s;
    config.setNetworkTimeout(0ms);
    compare(config, problem);
    config = validConfig();
    config.setClockTolerance(-1s);
    compare(config, problem);
    config = validConfig();
    config.setRefreshLeadTime(-1s);
    compare(config, problem);
    config = validConfig();
    config.setFleetSpread(-1s);
    compare(config, problem);
}

void TestConfig::openidIsNeeded()
{
    LogtoConfig config = validConfig();
    config.setIncludeReservedScopes(false);
    config.setScopes({u"email"_s});
    compare(config, u"openid is missing"_s);
    config.setScopes({u"email"_s, LogtoScope::OpenId});
    compare(config, QString());
}

void TestConfig::reservedScopesComeFirstAndOnce()
{
    LogtoConfig config = validConfig();
    config.setScopes({u"email"_s, u"profile"_s, u"email"_s});
    const QStringList expected{u"openid"_s, u"offline_access"_s, u"profile"_s, u"email"_s};
    QCOMPARE(config.effectiveScopes(), expected);
}

void TestConfig::reservedScopesCanBeLeftOut()
{
    LogtoConfig config = validConfig();
    config.setIncludeReservedScopes(false);
    config.setScopes({u"openid"_s});
    QCOMPARE(config.effectiveScopes(), QStringList{u"openid"_s});
}

void TestConfig::organizationsScopeBringsItsResource()
{
    LogtoConfig config = validConfig();
    config.setResources({u"https://shopping.example/api"_s});
    QCOMPARE(config.effectiveResources(), config.resources());

    config.setScopes({LogtoScope::Organizations});
    const QStringList expected{u"https://shopping.example/api"_s,
                               u"urn:logto:resource:organizations"_s};
    QCOMPARE(config.effectiveResources(), expected);
    config.setResources(expected);
    QCOMPARE(config.effectiveResources(), expected);
}

void TestConfig::issuer_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("issuer");

    QTest::newRow("plain") << u"https://tenant.logto.app"_s << u"https://tenant.logto.app/oidc"_s;
    QTest::newRow("slashes") << u"https://tenant.logto.app//"_s
                             << u"https://tenant.logto.app/oidc"_s;
    QTest::newRow("port and path")
        << u"https://id.example:8443/logto"_s << u"https://id.example:8443/logto/oidc"_s;
}

void TestConfig::issuer()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, issuer);

    LogtoConfig config = validConfig();
    config.setEndpoint(QUrl(endpoint));
    QCOMPARE(config.issuer(), issuer);
}

void TestConfig::storageKeysDiffer()
{
    const auto key = [](const QString &endpoint, const QString &appId, const QString &profile) {
        LogtoConfig config(QUrl(endpoint), appId);
        config.setProfile(profile);
        return config.storageKey();
    };
    const QString endpoint = u"https://tenant.logto.app"_s;
    QSet<QString> keys{
        key(endpoint, u"a"_s, {}),
        key(endpoint, u"a"_s, u"b"_s),
        key(endpoint, u"b"_s, u"a"_s),
        key(endpoint + "/logto"_L1, u"a"_s, {}),
        key(u"https://other.logto.app"_s, u"a"_s, {}),
        key(endpoint, u"a"_s, u"b|"_s),
        key(endpoint, u"a|b"_s, {}),
        key(endpoint, u"a"_s, u"%7C"_s),
        key(endpoint, u"a"_s, u"|"_s),
    };
    QCOMPARE(keys.size(), 9);
    QCOMPARE(key(endpoint + u'/', u"a"_s, {}), key(endpoint, u"a"_s, {}));
}

void TestConfig::copiesAreIndependent()
{
    const LogtoConfig original = validConfig();
    LogtoConfig copy = original;
    copy.setAppId(u"other"_s);
    QCOMPARE(original.appId(), u"app"_s);
}

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
