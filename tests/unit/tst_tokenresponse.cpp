// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/tokenresponse_p.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;
using Code = LogtoError::Code;

class TestTokenResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void lifetime_data();
    void lifetime();
    void tokenType_data();
    void tokenType();
    void accessTokenIsNeeded_data();
    void accessTokenIsNeeded();
    void scopesMayBeEmptyOrMissing();
    void otherTokensMayBeMissing();
    void parametersOfTheRequests();

private:
    static QJsonObject example();
    static const inline QDateTime SentAt{QDate(2026, 5, 1), QTime(12, 0), Qt::UTC};
};

QJsonObject TestTokenResponse::example()
{
    return {
        {u"access_token"_s, u"opaque"_s}, {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, 3600},          {u"scope"_s, u"openid profile"_s},
        {u"id_token"_s, u"a.b.c"_s},      {u"refresh_token"_s, u"refresh"_s},
    };
}

void TestTokenResponse::readsEveryMember()
{
    const auto response = TokenResponse::fromJson(example(), SentAt);
    QVERIFY(response);
    QCOMPARE(response->accessToken.value(), u"opaque"_s);
    QCOMPARE(response->accessToken.expiresAt(), SentAt.addSecs(3600));
    QCOMPARE(response->accessToken.scopes(), (QStringList{u"openid"_s, u"profile"_s}));
    QCOMPARE(response->idToken, QByteArray("a.b.c"));
    QCOMPARE(response->refreshToken, u"refresh"_s);
}

void TestTokenResponse::lifetime_data()
{
    QTest::addColumn<QJsonValue>("expiresIn");
    QTest::addColumn<qint64>("seconds");

    const qint64 unknown = TokenResponse::lifetimeIfUnknown.count();
    QTest::newRow("an hour") << QJsonValue(3600) << qint64(3600);
    QTest::newRow("fraction") << QJsonValue(59.9) << qint64(59);
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << unknown;
    QTest::newRow("null") << QJsonValue() << unknown;
    QTest::newRow("string") << QJsonValue(u"3600"_s) << unknown;
    QTest::newRow("zero") << QJsonValue(0) << unknown;
    QTest::newRow("negative") << QJsonValue(-5) << unknown;
    QTest::newRow("huge") << QJsonValue(1e300) << unknown;
}

void TestTokenResponse::lifetime()
{
    QFETCH(QJsonValue, expiresIn);
    QFETCH(qint64, seconds);

    QJsonObject json = example();
    json.insert(u"expires_in"_s, expiresIn);
    const auto response = TokenResponse::fromJson(json, SentAt);
    QVERIFY(response);
    QCOMPARE(SentAt.secsTo(response->accessToken.expiresAt()), seconds);
}

// RFC 6749, section 5.1
void TestTokenResponse::tokenType_data()
{
    QTest::addColumn<QJsonValue>("type");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("Bearer") << QJsonValue(u"Bearer"_s) << true;
    QTest::newRow("bearer") << QJsonValue(u"bearer"_s) << true;
    QTest::newRow("BEARER") << QJsonValue(u"BEARER"_s) << true;
    QTest::newRow("DPoP") << QJsonValue(u"DPoP"_s) << false;
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("number") << QJsonValue(1) << false;
}

void TestTokenResponse::tokenType()
{
    QFETCH(QJsonValue, type);
    QFETCH(bool, accepted);

    QJsonObject json = example();
    json.insert(u"token_type"_s, type);
    const auto response = TokenResponse::fromJson(json, SentAt);
    QCOMPARE(response.hasValue(), accepted);
    QCOMPARE(response.error().code(), accepted ? Code::NoError : Code::TokenRequestRefused);
}

void TestTokenResponse::accessTokenIsNeeded_data()
{
    QTest::addColumn<QJsonValue>("token");
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("number") << QJsonValue(1);
    QTest::newRow("list") << QJsonValue(QJsonArray{u"opaque"_s});
}

void TestTokenResponse::accessTokenIsNeeded()
{
    QFETCH(QJsonValue, token);

    QJsonObject json = example();
    json.insert(u"access_token"_s, token);
    const auto response = TokenResponse::fromJson(json, SentAt);
    QCOMPARE(response.error().code(), Code::TokenRequestRefused);
    QVERIFY(!response.error().toString().contains("refresh\""_L1));
}

void TestTokenResponse::scopesMayBeEmptyOrMissing()
{
    QJsonObject json = example();
    json.insert(u"scope"_s, QString());
    QVERIFY(TokenResponse::fromJson(json, SentAt)->accessToken.scopes().isEmpty());
    json.remove("scope"_L1);
    QVERIFY(TokenResponse::fromJson(json, SentAt)->accessToken.scopes().isEmpty());
}

void TestTokenResponse::otherTokensMayBeMissing()
{
    QJsonObject json = example();
    json.remove("id_token"_L1);
    json.remove("refresh_token"_L1);
    const auto response = TokenResponse::fromJson(json, SentAt);
    QVERIFY(response);
    QVERIFY(response->idToken.isEmpty());
    QVERIFY(response->refreshToken.isEmpty());
}

void TestTokenResponse::parametersOfTheRequests()
{
    const LogtoConfig config(QUrl(u"https://id.example"_s), u"app"_s,
                             QUrl(u"io.logto.qt://callback"_s));
    PendingSignIn pending = PendingSignIn::create(config, {});
    const Parameters exchange{
        {u"grant_type"_s, u"authorization_code"_s},
        {u"client_id"_s, u"app"_s},
        {u"code"_s, u"the code"_s},
        {u"redirect_uri"_s, u"io.logto.qt://callback"_s},
        {u"code_verifier"_s, pending.codeVerifier},
    };
    QCOMPARE(codeExchangeParameters(config, pending, u"the code"_s), exchange);

    const Parameters refresh{
        {u"grant_type"_s, u"refresh_token"_s},
        {u"client_id"_s, u"app"_s},
        {u"refresh_token"_s, u"rt"_s},
    };
    QCOMPARE(refreshParameters(config.appId(), u"rt"_s), refresh);

    const Parameters revocation{
        {u"token"_s, u"rt"_s},
        {u"token_type_hint"_s, u"refresh_token"_s},
        {u"client_id"_s, u"app"_s},
    };
    QCOMPARE(revocationParameters(config.appId(), u"rt"_s), revocation);
    QCOMPARE(formEncoded({{u"a b"_s, u"c&d=e+f"_s}, {u"ä"_s, QString()}}),
             QByteArray("a%20b=c%26d%3De%2Bf&%C3%A4="));
}

QTEST_GUILESS_MAIN(TestTokenResponse)
#include "tst_tokenresponse.moc"
