// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "session_p.h"
#include "testdata.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;
using Code = LogtoError::Code;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void ofTheDeviceFlow();
    void needsNoRefreshToken();
    void truncated();
    void foreign_data();
    void foreign();
    void corrupt_data();
    void corrupt();
    void odd_data();
    void odd();

private:
    static LogtoConfig config();
    static Session example();
    static QJsonObject exampleJson();
    static LogtoResult<Session> read(const QJsonObject &json);
};

LogtoConfig TestSession::config()
{
    return {QUrl(u"http://localhost:3001"_s), u"7ec36oubvh64yc5lshhxo"_s};
}

Session TestSession::example()
{
    const QJsonObject tokens = LogtoTest::recordedBody(u"03-token-auth-code.json"_s);
    Session session;
    session.appId = config().appId();
    session.signInMethod = u"embedded"_s;
    session.idToken = tokens.value("id_token"_L1).toString().toLatin1();
    session.refreshToken = tokens.value("refresh_token"_L1).toString();
    const LogtoAccessToken token(tokens.value("access_token"_L1).toString(),
                                 QDateTime(QDate(2026, 5, 1), QTime(12, 0, 0, 123), Qt::UTC),
                                 {u"openid"_s, u"email"_s});
    session.accessTokens.insert({}, {token, std::chrono::hours(1)});
    session.accessTokens.insert(LogtoTokenTarget(u"https://api.example"_s, u"acme"_s, {u"read"_s}),
                                {token, std::chrono::seconds(1)});
    return session;
}

QJsonObject TestSession::exampleJson()
{
    return QJsonDocument::fromJson(example().toJson(config())).object();
}

LogtoResult<Session> TestSession::read(const QJsonObject &json)
{
    return Session::fromJson(QJsonDocument(json).toJson(), config());
}

void TestSession::comesBackAsItWas()
{
    const Session before = example();
    const auto after = Session::fromJson(before.toJson(config()), config());
    QVERIFY2(after, qPrintable(after.error().detail()));
    QCOMPARE(after->idToken, before.idToken);
    QCOMPARE(after->refreshToken, before.refreshToken);
    QVERIFY(after->accessTokens == before.accessTokens);
    QVERIFY(*after == before);
    QCOMPARE(after->claims.sub(), u"6401smsqzbfe"_s);
    QCOMPARE(after->claims.name(), u"Alice Example"_s);
}

// Such a session is that of the other application.
void TestSession::ofTheDeviceFlow()
{
    const QJsonObject tokens = LogtoTest::recordedBody(u"32-device-token.json"_s);
    Session session = example();
    session.appId = u"z6pqk4wxylqqov0bpfafl"_s;
    session.idToken = tokens.value("id_token"_L1).toString().toLatin1();
    LogtoConfig both = config();
    both.setDeviceAppId(session.appId);
    const auto after = Session::fromJson(session.toJson(both), both);
    QVERIFY2(after, qPrintable(after.error().detail()));
    QCOMPARE(after->appId, session.appId);
    QVERIFY(Session::fromJson(example().toJson(both), both));

    const LogtoConfig deviceOnly(config().endpoint(), session.appId);
    QVERIFY(Session::fromJson(session.toJson(deviceOnly), deviceOnly));
    QVERIFY(!Session::fromJson(session.toJson(config()), config()));
    // The token of one application does not become another's by what is written beside it.
    session.appId = both.appId();
    QVERIFY(!Session::fromJson(session.toJson(both), both));
}

void TestSession::needsNoRefreshToken()
{
    Session session = example();
    session.refreshToken.clear();
    const auto after = Session::fromJson(session.toJson(config()), config());
    QVERIFY(after);
    QVERIFY(after->refreshToken.isEmpty());
}

// A power cut may leave any beginning of it.
void TestSession::truncated()
{
    const QByteArray whole = example().toJson(config());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto session = Session::fromJson(whole.first(size), config());
        QCOMPARE(session.error().code(), Code::StorageFailed);
    }
}

void TestSession::foreign_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("appId");

    QTest::newRow("tenant") << u"http://localhost:3002"_s << config().appId();
    QTest::newRow("tenant by another name") << u"http://127.0.0.1:3001"_s << config().appId();
    QTest::newRow("application") << u"http://localhost:3001"_s << u"another"_s;
}

void TestSession::foreign()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, appId);

    const QByteArray blob = example().toJson(config());
    const auto session = Session::fromJson(blob, LogtoConfig(QUrl(endpoint), appId));
    QCOMPARE(session.error().code(), Code::StorageFailed);
    QVERIFY(session.error().detail().contains("not of this tenant and application"_L1));
}

void TestSession::corrupt_data()
{
    QTest::addColumn<QByteArray>("blob");

    const QByteArray good = example().toJson(config());
    QTest::newRow("not JSON") << QByteArray("\x00\xff\xfe", 3);
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("garbage behind it") << QByteArray(good + "x");
    QTest::newRow("duplicate member")
        << QByteArray(good.first(good.size() - 1) + ",\"refreshToken\":\"other\"}");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("large") << QByteArray(2 * 1024 * 1024, ' ');
}

void TestSession::corrupt()
{
    QFETCH(QByteArray, blob);

    const auto session = Session::fromJson(blob, config());
    QCOMPARE(session.error().code(), Code::StorageFailed);
    QVERIFY(!session.error().message().isEmpty());
}

void TestSession::odd_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("usable");

    const QJsonValue missing(QJsonValue::Undefined);
    QTest::newRow("no version") << u"version"_s << missing << false;
    QTest::newRow("newer version") << u"version"_s << QJsonValue(2) << false;
    QTest::newRow("version as text") << u"version"_s << QJsonValue(u"1"_s) << false;
    QTest::newRow("no ID token") << u"idToken"_s << missing << false;
    QTest::newRow("half an ID token") << u"idToken"_s << QJsonValue(u"a.b"_s) << false;
    QTest::newRow("ID token as number") << u"idToken"_s << QJsonValue(1) << false;
    QTest::newRow("ID token of nobody")
        << u"idToken"_s << QJsonValue(u"eyJhbGciOiJub25lIn0.e30.eA"_s) << false;
    const QString tokens = u"accessTokens"_s;
    const auto oneToken = [](const QJsonValue &token) { return QJsonValue(QJsonArray{token}); };
    QTest::newRow("no access tokens") << tokens << missing << true;
    QTest::newRow("access tokens as text") << tokens << QJsonValue(u"x"_s) << true;
    QTest::newRow("access token as text") << tokens << oneToken(u"x"_s) << true;
    QTest::newRow("access token of the far future")
        << tokens << oneToken(QJsonObject{{u"value"_s, u"x"_s}, {u"expiresAt"_s, 1e300}}) << true;
    QTest::newRow("unknown member") << u"later"_s << QJsonValue(true) << true;
}

void TestSession::odd()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(bool, usable);

    QJsonObject json = exampleJson();
    json.insert(member, value);
    const auto session = read(json);
    QCOMPARE(session.hasValue(), usable);
    QCOMPARE(session.error().code(), usable ? Code::NoError : Code::StorageFailed);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
