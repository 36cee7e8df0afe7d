// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jose/jsonwebkeyset_p.h"
#include "openid/deviceauthorization_p.h"
#include "openid/jsonanswer_p.h"
#include "openid/providermetadata_p.h"
#include "openid/tokenresponse_p.h"
#include "openid/userinforesponse_p.h"
#include "testdata.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;
using Code = LogtoError::Code;

namespace {

// The recorded answer as the network layer would hand it over.
HttpOutcome outcomeOf(const QJsonObject &response)
{
    const QJsonValue body = response.value("body"_L1);
    HttpOutcome outcome;
    outcome.response.url = QUrl(u"http://localhost:3001/oidc/recorded"_s);
    outcome.response.status = response.value("status"_L1).toInt();
    const QString type =
        response.value("headers"_L1).toObject().value("content-type"_L1).toString();
    outcome.response.mediaType = type.section(u';', 0, 0).toLatin1();
    outcome.response.body =
        body.isObject() ? QJsonDocument(body.toObject()).toJson() : body.toString().toUtf8();
    return outcome;
}

} // namespace

// Every answer that was recorded from a real Logto, given to the reader for its endpoint.
class TestCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryAnswer_data();
    void readsEveryAnswer();
    void errors_data();
    void errors();
    void userInfo();
    void sparseUserInfo();
    void userInfoOfAnotherUser();

private:
    static LogtoResult<void> readSuccess(const QString &file, const HttpOutcome &outcome,
                                         const QJsonObject &json);
    static LogtoResult<void> readTokens(const QJsonObject &json);
    static QJsonObject capture(const QString &file);
};

QJsonObject TestCaptures::capture(const QString &file)
{
    return LogtoTest::testData("logto-captures/"_L1 + file);
}

void TestCaptures::readsEveryAnswer_data()
{
    QTest::addColumn<QString>("file");
    const QDir dir(QStringLiteral(LOGTO_TEST_DATA_DIR "/logto-captures"));
    const QStringList files = dir.entryList({u"*.json"_s});
    QVERIFY(files.size() > 100);
    for (const QString &file : files) {
        if (capture(file).value("response"_L1).isObject())
            QTest::newRow(qPrintable(file)) << file;
    }
}

void TestCaptures::readsEveryAnswer()
{
    QFETCH(QString, file);

    const QJsonObject response = capture(file).value("response"_L1).toObject();
    const HttpOutcome outcome = outcomeOf(response);
    const auto json = jsonAnswer(outcome);
    const bool isJson = response.value("body"_L1).isObject();
    const bool isSuccess = outcome.response.isSuccess();

    QCOMPARE(json.hasValue(), isJson && isSuccess);
    if (json) {
        const auto read = readSuccess(file, outcome, *json);
        QVERIFY2(read, qPrintable(read.error().toString()));
    } else if (isJson) {
        const QJsonObject body = response.value("body"_L1).toObject();
        QCOMPARE(json.error().oauthError(), body.value("error"_L1).toString());
        QCOMPARE(json.error().oauthErrorDescription(),
                 body.value("error_description"_L1).toString());
        QCOMPARE(json.error().httpStatus(), outcome.response.status);
        QVERIFY(!json.error().isTransient());
        QVERIFY(!json.error().message().isEmpty());
    } else {
        QCOMPARE(json.error().code(), Code::UnexpectedResponse);
        QVERIFY(json.error().isTransient());
    }
}

LogtoResult<void> TestCaptures::readSuccess(const QString &file, const HttpOutcome &outcome,
                                            const QJsonObject &json)
{
    if (json.contains("jwks_uri"_L1)) {
        return ProviderMetadata::fromJson(json, u"http://localhost:3001/oidc"_s).error();
    }
    if (json.contains("keys"_L1)) {
        const auto keys = JsonWebKeySet::fromJson(json);
        return keys ? LogtoResult<void>() : LogtoError(Code::UnexpectedResponse, keys.problem());
    }
    if (json.contains("access_token"_L1))
        return readTokens(json);
    if (json.contains("device_code"_L1))
        return DeviceAuthorization::fromJson(json).error();
    if (json.contains("sub"_L1))
        return readUserInfo(outcome, json.value("sub"_L1).toString()).error();

    // Endpoints that the client does not read, or not beyond a single member.
    static const QStringList others{u"21-pushed-authorization-request.json"_s,
                                    u"22-introspection-public-client.json"_s};
    return others.contains(file) ? LogtoResult<void>()
                                 : LogtoError(Code::UnexpectedResponse, u"unknown answer"_s);
}

// A token answer, and the ID token in it checked for everything but the signature, whose keys
// were thrown away, and the times.
LogtoResult<void> TestCaptures::readTokens(const QJsonObject &json)
{
    const QDateTime sentAt(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    const auto tokens = TokenResponse::fromJson(json, sentAt);
    if (!tokens)
        return tokens.error();
    const int lifetime = json.value("expires_in"_L1).toInt();
    if (tokens->accessToken.expiresAt() != sentAt.addSecs(lifetime))
        return LogtoError(Code::UnexpectedResponse, u"lifetime"_s);
    if (tokens->idToken.toStdString() != json.value("id_token"_L1).toString().toStdString())
        return LogtoError(Code::UnexpectedResponse, u"ID token"_s);
    if (tokens->refreshToken != json.value("refresh_token"_L1).toString())
        return LogtoError(Code::UnexpectedResponse, u"refresh token"_s);
    return {};
}

void TestCaptures::errors_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("oauthError");
    QTest::addColumn<int>("status");

    const auto row = [](const char *file, Code code, const QString &oauthError, int status = 400) {
        QTest::newRow(file) << QString::fromLatin1(file) << code << oauthError << status;
    };
    const Code refused = Code::TokenRequestRefused;
    row("16b-token-auth-code-resource-not-in-auth", refused, u"invalid_target"_s);
    row("E01-refresh-unknown-resource", refused, u"invalid_target"_s);
    row("E02-refresh-organization-not-member", refused, u"access_denied"_s, 403);
    row("E02b-refresh-organization-nonexistent", refused, u"access_denied"_s, 403);
    row("E03-refresh-scope-not-granted", refused, u"invalid_scope"_s);
    row("E03b-refresh-resource-scope-user-lacks", refused, u"invalid_scope"_s);
    row("E04-refresh-token-as-form-wrong-client", refused, u"invalid_grant"_s);
    row("E05-userinfo-with-resource-jwt", refused, u"invalid_token"_s, 401);
    row("E06b-userinfo-no-token", refused, u"invalid_token"_s, 401);
    row("E07-revoke-jwt-access-token", refused, u"unsupported_token_type"_s);
    row("E08-refresh-after-revocation", refused, u"invalid_grant"_s);
    row("E09-userinfo-after-grant-revoked", refused, u"invalid_token"_s, 401);
    row("E11-refresh-reused-rotated-token", refused, u"invalid_grant"_s);
    row("E13-token-bad-code", refused, u"invalid_grant"_s);
    row("E13c-token-bad-code-accept-language-de", refused, u"invalid_grant"_s);
    row("E14-token-code-reused", refused, u"invalid_grant"_s);
    row("E15-token-wrong-verifier", refused, u"invalid_grant"_s);
    row("E18-token-unknown-client", Code::UnknownApplication, u"invalid_client"_s);
    row("E20-token-unsupported-grant", refused, u"unsupported_grant_type"_s);
    row("E22-client-credentials-native", refused, u"invalid_request"_s);
    row("E31-auth-bad-redirect-uri", refused, u"invalid_redirect_uri"_s);
    row("E41-unknown-oidc-path", refused, u"invalid_request"_s, 404);
    row("E50-org-without-organizations-scope", refused, u"insufficient_scope"_s, 403);
    row("E70-refresh-suspended-user", refused, u"invalid_grant"_s);
    row("E71-userinfo-suspended-user", refused, u"invalid_token"_s, 401);
    row("E76-org-token-after-membership-removed", refused, u"access_denied"_s, 403);
}

void TestCaptures::errors()
{
    QFETCH(QString, file);
    QFETCH(Code, code);
    QFETCH(QString, oauthError);
    QFETCH(int, status);

    const QJsonObject response = capture(file + ".json"_L1).value("response"_L1).toObject();
    const LogtoError error = jsonAnswer(outcomeOf(response)).error();
    QCOMPARE(error.code(), code);
    QCOMPARE(error.oauthError(), oauthError);
    QCOMPARE(error.httpStatus(), status);
}

void TestCaptures::userInfo()
{
    const QJsonObject response = capture(u"09-userinfo.json"_s).value("response"_L1).toObject();
    const auto info = readUserInfo(outcomeOf(response), u"6401smsqzbfe"_s);
    QVERIFY2(info, qPrintable(info.error().toString()));
    QCOMPARE(info->name(), u"Alice Example"_s);
    QCOMPARE(info->givenName(), u"Alice"_s);
    QCOMPARE(info->familyName(), u"Example"_s);
    QCOMPARE(info->username(), u"alice"_s);
    QCOMPARE(info->email(), u"alice@example.com"_s);
    QVERIFY(info->emailVerified());
    QCOMPARE(info->phoneNumber(), u"12025550123"_s);
    QCOMPARE(info->picture(), QUrl(u"https://example.com/alice.png"_s));
    QCOMPARE(info->locale(), u"en-US"_s);
    QCOMPARE(info->zoneInfo(), u"Europe/Berlin"_s);
    QCOMPARE(info->createdAt().toMSecsSinceEpoch(), 1795331443399);
    QCOMPARE(info->updatedAt().toMSecsSinceEpoch(), 1795331993749);
    QCOMPARE(info->roles(), QStringList{u"shopper"_s});
    QCOMPARE(info->organizations(), (QStringList{u"1n1acp6bm3a7"_s, u"x0j7sj1h2i5x"_s}));
    QCOMPARE(info->customData().value("plan"_L1).toString(), u"pro"_s);
    QVERIFY(info->identities().isEmpty());
}

// Bob has nothing but a name; Logto sends null for the rest.
void TestCaptures::sparseUserInfo()
{
    const QJsonObject response =
        capture(u"41-userinfo-bob-sparse-user.json"_s).value("response"_L1).toObject();
    const auto info = readUserInfo(outcomeOf(response), u"e95wihtzeoo3"_s);
    QVERIFY(info);
    QCOMPARE(info->name(), u"Bob Example"_s);
    QVERIFY(info->email().isEmpty());
    QVERIFY(!info->emailVerified());
    QVERIFY(info->phoneNumber().isEmpty());
    QVERIFY(info->picture().isEmpty());
    QVERIFY(info->organizations().isEmpty());
    QVERIFY(info->raw().value("email"_L1).isNull());
}

void TestCaptures::userInfoOfAnotherUser()
{
    const QJsonObject response = capture(u"09-userinfo.json"_s).value("response"_L1).toObject();
    for (const QString &sub : {u"e95wihtzeoo3"_s, u"6401SMSQZBFE"_s, QString()})
        QCOMPARE(readUserInfo(outcomeOf(response), sub).error().code(), Code::InvalidUserInfo);
}

QTEST_GUILESS_MAIN(TestCaptures)
#include "tst_captures.moc"
