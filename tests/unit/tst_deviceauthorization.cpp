// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/authorizationrequest_p.h"
#include "openid/deviceauthorization_p.h"

#include "logtoscope.h"
#include "testdata.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Logto;
using Code = LogtoError::Code;

class TestDeviceAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request();
    void requestWithOptions();
    void invalidOptions_data();
    void invalidOptions();
    void recordedAnswer();
    void interval_data();
    void interval();
    void optionalMembers();
    void refusedAnswers_data();
    void refusedAnswers();
    void pollRequest();
    void pollOutcomes_data();
    void pollOutcomes();
    void notADeviceApplication();

private:
    static QJsonObject answer();
};

QJsonObject TestDeviceAuthorization::answer()
{
    return {
        {"device_code"_L1, u"the device code"_s},
        {"user_code"_L1, u"ABCD-EFGH"_s},
        {"verification_uri"_L1, u"https://id.example/device"_s},
        {"verification_uri_complete"_L1, u"https://id.example/device?user_code=ABCD-EFGH"_s},
        {"expires_in"_L1, 600},
    };
}

void TestDeviceAuthorization::request()
{
    LogtoConfig config(QUrl(u"https://id.example"_s), u"app"_s);
    config.setScopes({u"email"_s, LogtoScope::Organizations});
    config.setResources({u"https://api.example"_s});
    Parameters expected{
        {u"client_id"_s, u"app"_s},
        {u"scope"_s, u"openid offline_access profile email urn:logto:scope:organizations"_s},
        {u"resource"_s, u"https://api.example"_s},
        {u"resource"_s, u"urn:logto:resource:organizations"_s},
    };
    QCOMPARE(*deviceAuthorizationParameters(config, {}), expected);
    config.setDeviceAppId(u"device"_s);
    expected[0].second = u"device"_s;
    QCOMPARE(*deviceAuthorizationParameters(config, {}), expected);
}

void TestDeviceAuthorization::requestWithOptions()
{
    const LogtoConfig config(QUrl(u"https://id.example"_s), u"app"_s);
    LogtoSignInOptions options;
    options.setPrompt(u"consent"_s);
    options.setOrganizationId(u"acme"_s);
    options.setMaxAge(60s);
    const auto parameters = deviceAuthorizationParameters(config, options);
    QVERIFY(parameters);
    QVERIFY(parameters->contains({u"prompt"_s, u"consent"_s}));
    QVERIFY(parameters->contains({u"organization_id"_s, u"acme"_s}));
    QVERIFY(parameters->contains({u"max_age"_s, u"60"_s}));
}

void TestDeviceAuthorization::invalidOptions_data()
{
    QTest::addColumn<LogtoSignInOptions>("options");
    LogtoSignInOptions prompt;
    prompt.setPrompt(u"surprise"_s);
    QTest::newRow("prompt") << prompt;
    LogtoSignInOptions extra;
    extra.setExtraParams({{u"client_id"_s, u"other"_s}});
    QTest::newRow("extraParams") << extra;
}

void TestDeviceAuthorization::invalidOptions()
{
    QFETCH(LogtoSignInOptions, options);
    const LogtoConfig config(QUrl(u"https://id.example"_s), u"app"_s);
    const auto parameters = deviceAuthorizationParameters(config, options);
    QCOMPARE(parameters.error().code(), Code::InvalidConfiguration);
}

void TestDeviceAuthorization::recordedAnswer()
{
    const QJsonObject json = LogtoTest::recordedBody(u"30-device-authorization.json"_s);
    const auto read = DeviceAuthorization::fromJson(json);
    QVERIFY2(read, qPrintable(read.error().toString()));
    QCOMPARE(read->deviceCode, json.value("device_code"_L1).toString());
    QCOMPARE(read->userCode, u"MFMV-LCKQ"_s);
    QCOMPARE(read->verificationUri, QUrl(u"http://localhost:3001/device"_s));
    QCOMPARE(read->verificationUriComplete,
             QUrl(u"http://localhost:3001/device?user_code=MFMV-LCKQ"_s));
    QVERIFY(read->lifetime == 600s);
    QVERIFY(read->interval == 5s);
}

void TestDeviceAuthorization::interval_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("seconds"); // -1: refused
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << 5;
    QTest::newRow("longer") << QJsonValue(30) << 30;
    QTest::newRow("shorter") << QJsonValue(2) << 2;
    QTest::newRow("none") << QJsonValue(0) << 1;
    QTest::newRow("negative") << QJsonValue(-5) << -1;
    QTest::newRow("text") << QJsonValue(u"5"_s) << -1;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << -1;
    QTest::newRow("endless") << QJsonValue(1e12) << -1;
}

void TestDeviceAuthorization::interval()
{
    QFETCH(QJsonValue, value);
    QFETCH(int, seconds);
    QJsonObject json = answer();
    if (!value.isUndefined())
        json.insert("interval"_L1, value);
    const auto read = DeviceAuthorization::fromJson(json);
    QCOMPARE(read ? int(read->interval.count()) : -1, seconds);
}

void TestDeviceAuthorization::optionalMembers()
{
    QJsonObject json = answer();
    json.remove("verification_uri_complete"_L1);
    json.insert("something_else"_L1, true);
    const auto read = DeviceAuthorization::fromJson(json);
    QVERIFY(read);
    QVERIFY(read->verificationUriComplete.isEmpty());
}

void TestDeviceAuthorization::refusedAnswers_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const QStringList required{u"device_code"_s, u"user_code"_s, u"verification_uri"_s,
                               u"expires_in"_s};
    for (const QString &member : required) {
        QTest::addRow("%s is missing", qPrintable(member))
            << member << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("%s is empty", qPrintable(member)) << member << QJsonValue(QString());
        QTest::addRow("%s is an object", qPrintable(member)) << member << QJsonValue(QJsonObject());
    }
    const auto row = [](const char *tag, const QString &member, const QJsonValue &value) {
        QTest::newRow(tag) << member << value;
    };
    row("http", u"verification_uri"_s, u"http://id.example/device"_s);
    row("script", u"verification_uri"_s, u"javascript:alert(1)"_s);
    row("another scheme", u"verification_uri"_s, u"com.example://device"_s);
    row("password", u"verification_uri"_s, u"https://a:b@id.example/"_s);
    row("complete by http", u"verification_uri_complete"_s, u"http://id.example/d"_s);
    row("complete is a number", u"verification_uri_complete"_s, 1);
    row("line break in the code", u"user_code"_s, u"AB\nCD"_s);
    row("right to left in the code", u"user_code"_s, u"AB\u202eCD"_s);
    row("endless code", u"user_code"_s, QString(65, u'A'));
    row("no lifetime", u"expires_in"_s, 0);
    row("negative lifetime", u"expires_in"_s, -1);
    row("lifetime as text", u"expires_in"_s, u"600"_s);
    row("endless lifetime", u"expires_in"_s, 1e9);
}

void TestDeviceAuthorization::refusedAnswers()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json = answer();
    if (value.isUndefined())
        json.remove(member);
    else
        json.insert(member, value);
    const auto read = DeviceAuthorization::fromJson(json);
    QCOMPARE(read.error().code(), Code::UnsupportedProvider);
    QVERIFY(read.error().detail().contains(member));
}

void TestDeviceAuthorization::pollRequest()
{
    const Parameters expected{
        {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
        {u"client_id"_s, u"device"_s},
        {u"device_code"_s, u"secret"_s},
    };
    QCOMPARE(devicePollParameters(u"device"_s, u"secret"_s), expected);
}

void TestDeviceAuthorization::pollOutcomes_data()
{
    QTest::addColumn<LogtoError>("error");
    QTest::addColumn<int>("outcome");
    const auto row = [](const QString &oauthError, DevicePoll outcome) {
        LogtoError error(Code::TokenRequestRefused, {});
        error.setOAuthError(oauthError, {});
        QTest::newRow(qPrintable(oauthError)) << error << int(outcome);
    };
    row(u"authorization_pending"_s, DevicePoll::Pending);
    row(u"slow_down"_s, DevicePoll::SlowDown);
    row(u"expired_token"_s, DevicePoll::Expired);
    row(u"access_denied"_s, DevicePoll::Denied);
    row(u"invalid_grant"_s, DevicePoll::Refused);
    row(u"invalid_client"_s, DevicePoll::Refused);
    row(u"server_error"_s, DevicePoll::Refused);
    QTest::newRow("network") << LogtoError(Code::NetworkUnavailable, {}) << int(DevicePoll::Faulty);
    QTest::newRow("time-out") << LogtoError(Code::Timeout, {}) << int(DevicePoll::Faulty);
    QTest::newRow("portal") << LogtoError(Code::UnexpectedResponse, {}) << int(DevicePoll::Faulty);
    QTest::newRow("tokens") << LogtoError(Code::InvalidIdToken, {}) << int(DevicePoll::Refused);
}

void TestDeviceAuthorization::pollOutcomes()
{
    QFETCH(LogtoError, error);
    QFETCH(int, outcome);
    QCOMPARE(int(devicePollOutcome(error)), outcome);
}

void TestDeviceAuthorization::notADeviceApplication()
{
    const QJsonObject body = LogtoTest::recordedBody(u"E61-device-auth-non-device-app.json"_s);
    LogtoError error(Code::TokenRequestRefused, {});
    error.setOAuthError(body.value("error"_L1).toString(),
                        body.value("error_description"_L1).toString());
    const LogtoError told = deviceAuthorizationError(error);
    QCOMPARE(told.code(), Code::UnknownApplication);
    QVERIFY(told.detail().contains("deviceAppId"_L1));
    QCOMPARE(told.oauthError(), u"invalid_request"_s);

    error.setOAuthError(u"invalid_request"_s, u"something else"_s);
    QCOMPARE(deviceAuthorizationError(error), error);
}

QTEST_GUILESS_MAIN(TestDeviceAuthorization)
#include "tst_deviceauthorization.moc"
