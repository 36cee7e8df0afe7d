// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoconfig.h"

#include <QtCore/QJsonArray>
#include <QtCore/QProcessEnvironment>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;

class TestConfigReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void readsEveryVariable();
    void absentMembersKeepTheirDefaults();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesTheVariableThatIsWrong_data();
    void namesTheVariableThatIsWrong();
};

namespace {

void compareWithExample(const LogtoConfig &config)
{
    QCOMPARE(config.endpoint(), QUrl(u"https://tenant.logto.app"_s));
    QCOMPARE(config.appId(), u"app"_s);
    QCOMPARE(config.deviceAppId(), u"device"_s);
    QCOMPARE(config.redirectUri(), QUrl(u"com.example.app://callback"_s));
    QCOMPARE(config.postLogoutRedirectUri(), QUrl(u"com.example.app://signed-out"_s));
    QCOMPARE(config.scopes(), (QStringList{u"email"_s, u"read:products"_s}));
    QCOMPARE(config.resources(), QStringList{u"https://shopping.example/api"_s});
    QCOMPARE(config.includeReservedScopes(), false);
    QCOMPARE(config.prompt(), u"login consent"_s);
    QCOMPARE(config.profile(), u"second"_s);
    QCOMPARE(config.clockTolerance(), 10s);
    QCOMPARE(config.refreshLeadTime(), 20s);
    QCOMPARE(config.fleetSpread(), 40s);
    QCOMPARE(config.networkTimeout(), 30s);
}

} // namespace

void TestConfigReader::readsEveryMember()
{
    const auto config = LogtoConfig::fromJson({
        {u"endpoint"_s, u"https://tenant.logto.app"_s},
        {u"appId"_s, u"app"_s},
        {u"deviceAppId"_s, u"device"_s},
        {u"redirectUri"_s, u"com.example.app://callback"_s},
        {u"postLogoutRedirectUri"_s, u"com.example.app://signed-out"_s},
        {u"scopes"_s, QJsonArray{u"email"_s, u"read:products"_s}},
        {u"resources"_s, QJsonArray{u"https://shopping.example/api"_s}},
        {u"includeReservedScopes"_s, false},
        {u"prompt"_s, u"login consent"_s},
        {u"profile"_s, u"second"_s},
        {u"clockTolerance"_s, 10},
        {u"refreshLeadTime"_s, 20},
        {u"fleetSpread"_s, 40},
        {u"networkTimeout"_s, 30},
    });
    QVERIFY2(config, qPrintable(config.error().detail()));
    compareWithExample(*config);
}

void TestConfigReader::readsEveryVariable()
{
    QProcessEnvironment environment;
    environment.insert(u"LOGTO_ENDPOINT"_s, u"https://tenant.logto.app"_s);
    environment.insert(u"LOGTO_APP_ID"_s, u"app"_s);
    environment.insert(u"LOGTO_DEVICE_APP_ID"_s, u"device"_s);
    environment.insert(u"LOGTO_REDIRECT_URI"_s, u"com.example.app://callback"_s);
    environment.insert(u"LOGTO_POST_LOGOUT_REDIRECT_URI"_s, u"com.example.app://signed-out"_s);
    environment.insert(u"LOGTO_SCOPES"_s, u"email  read:products"_s);
    environment.insert(u"LOGTO_RESOURCES"_s, u"https://shopping.example/api"_s);
    environment.insert(u"LOGTO_INCLUDE_RESERVED_SCOPES"_s, u"false"_s);
    environment.insert(u"LOGTO_PROMPT"_s, u"login consent"_s);
    environment.insert(u"LOGTO_PROFILE"_s, u"second"_s);
    environment.insert(u"LOGTO_CLOCK_TOLERANCE"_s, u"10"_s);
    environment.insert(u"LOGTO_REFRESH_LEAD_TIME"_s, u"20"_s);
    environment.insert(u"LOGTO_FLEET_SPREAD"_s, u"40"_s);
    environment.insert(u"LOGTO_NETWORK_TIMEOUT"_s, u"30"_s);
    environment.insert(u"LOGTO_SOMETHING_ELSE"_s, u"is not ours"_s);
    const auto config = LogtoConfig::fromEnvironment(environment);
    QVERIFY2(config, qPrintable(config.error().detail()));
    compareWithExample(*config);
}

void TestConfigReader::absentMembersKeepTheirDefaults()
{
    const auto config = LogtoConfig::fromJson({{u"appId"_s, u"app"_s}});
    QVERIFY(config);
    QVERIFY(config->includeReservedScopes());
    QCOMPARE(config->clockTolerance(), 300s);
    QCOMPARE(config->prompt(), u"consent"_s);

    QVERIFY(LogtoConfig::fromEnvironment(QProcessEnvironment()));
}

void TestConfigReader::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");

    const QJsonValue number(1);
    QTest::newRow("unknown member") << u"endPoint"_s << number << u"unknown member: endPoint"_s;
    QTest::newRow("number for a URL") << u"endpoint"_s << number << u"a valid URL"_s;
    QTest::newRow("odd URL") << u"redirectUri"_s << QJsonValue(u"a b:c"_s) << u"a valid URL"_s;
    QTest::newRow("number for a text") << u"appId"_s << number << u"a string"_s;
    QTest::newRow("null for a text") << u"profile"_s << QJsonValue() << u"a string"_s;
    QTest::newRow("number for a list") << u"scopes"_s << number << u"a list of strings"_s;
    QTest::newRow("list of numbers")
        << u"resources"_s << QJsonValue(QJsonArray{1}) << u"a list of strings"_s;
    QTest::newRow("number for a switch")
        << u"includeReservedScopes"_s << number << u"true or false"_s;
    QTest::newRow("text for a time")
        << u"clockTolerance"_s << QJsonValue(u"soon"_s) << u"a number of seconds"_s;
    QTest::newRow("negative time")
        << u"networkTimeout"_s << QJsonValue(-1) << u"a number of seconds"_s;
    QTest::newRow("two days") << u"refreshLeadTime"_s << QJsonValue(172800)
                              << u"a number of seconds"_s;
}

void TestConfigReader::namesWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, problem);

    const auto config = LogtoConfig::fromJson({{name, value}});
    QCOMPARE(config.error().code(), Code::InvalidConfiguration);
    QVERIFY2(config.error().detail().contains(problem), qPrintable(config.error().detail()));
    QVERIFY(config.error().detail().contains(name));
}

void TestConfigReader::namesTheVariableThatIsWrong_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");

    QTest::newRow("URL") << u"LOGTO_ENDPOINT"_s << u"http://[broken"_s;
    QTest::newRow("switch") << u"LOGTO_INCLUDE_RESERVED_SCOPES"_s << u"no"_s;
    QTest::newRow("time") << u"LOGTO_NETWORK_TIMEOUT"_s << u"1m"_s;
    QTest::newRow("not a number") << u"LOGTO_CLOCK_TOLERANCE"_s << u"nan"_s;
    QTest::newRow("infinite") << u"LOGTO_CLOCK_TOLERANCE"_s << u"inf"_s;
}

void TestConfigReader::namesTheVariableThatIsWrong()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);

    QProcessEnvironment environment;
    environment.insert(variable, value);
    const auto config = LogtoConfig::fromEnvironment(environment);
    QCOMPARE(config.error().code(), Code::InvalidConfiguration);
    QVERIFY2(config.error().detail().startsWith(variable), qPrintable(config.error().detail()));
}

QTEST_GUILESS_MAIN(TestConfigReader)
#include "tst_configreader.moc"
