// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "demolog.h"
#include "demologfilter.h"
#include "http/httpclient_p.h"
#include "logcapture.h"
#include "logging_p.h"
#include "scriptedserver.h"
#include "secretmask.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QString opaque = u"Zx9-kq_7VbT1sWm4LrNc8HdYpJ2fGeUo3AiXtQvB5y0"_s;
const QString jwt =
    u"eyJhbGciOiJFUzM4NCIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJ0ZXN0LW9ubHkifQ.c2lnbmF0dXJl"_s;

// Every value under a name that a secret has, however deep.
void collectSecrets(const QJsonValue &value, QStringList &secrets)
{
    static const QStringList names = {u"access_token"_s, u"refresh_token"_s, u"id_token"_s,
                                      u"device_code"_s};
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (names.contains(it.key()) && it->isString() && it->toString().size() > 20)
            secrets.append(it->toString());
        collectSecrets(*it, secrets);
    }
    const QJsonArray array = value.toArray();
    for (const auto &element : array)
        collectSecrets(element, secrets);
}

} // namespace

class TestDemoLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksSecrets_data();
    void masksSecrets();
    void masksCapturedTokens();
    void keepsWhatIsNoSecret_data();
    void keepsWhatIsNoSecret();
    void isLimited();
    void takesLinesFromManyThreads();
    void filters();
    void capturesTheLibrary();
};

void TestDemoLog::masksSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");

    const auto add = [](const char *name, const QString &pattern, const QString &secret) {
        QTest::newRow(name) << pattern.arg(secret) << secret;
    };
    const QString code = u"4Tq"_s;
    add("JWT", u"the token %1, it says"_s, jwt);
    add("JWT, only begun", u"the token %1"_s, u"eyJhbGciOiJ"_s);
    add("JWE", u"%1"_s, u"eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn"_s);
    add("opaque token", u"got %1."_s, opaque);
    add("opaque token in quotation marks", u"\"%1\""_s, opaque);
    add("Authorization", u"Authorization: Bearer %1"_s, code);
    add("Authorization, small letters", u"authorization=bearer %1"_s, code);
    add("Basic", u"Authorization: Basic %1"_s, u"YXBwOnNlY3JldA=="_s);
    add("callback", u"io.logto.qt://callback?code=%1&iss=x"_s, code);
    QTest::newRow("callback, encoded")
        << u"/open?url=io.logto.qt%3A%2F%2Fcallback%3Fcode%3D4Tq%26iss%3Dx"_s << code;
    add("state", u"/cb?iss=x&state=%1"_s, code);
    add("verifier", u"grant_type=authorization_code&code_verifier=%1"_s, code);
    add("refresh token in a form", u"refresh_token=%1&client_id=app"_s, code);
    add("ID token hint", u"/end?id_token_hint=%1"_s, code);
    add("secret", u"client_secret=%1"_s, code);
    add("user code", u"/device?user_code=%1"_s, u"ZCRR-TTTQ"_s);
    add("one-time token", u"?one_time_token=%1"_s, code);
    add("JSON", u"{\"access_token\":\"%1\",\"expires_in\":60}"_s, code);
    add("JSON in JSON", u"{\"body\":\"{\\\"refreshToken\\\": \\\"%1\\\"}\"}"_s, code);
    add("password in JSON", u"{\"password\" : \"%1\"}"_s, u"a pass word"_s);
    add("password in an address", u"https://%1@tenant.example/oidc"_s, u"app:hunter"_s);
    add("cookie", u"Set-Cookie: _session=%1; path=/"_s, code);
    add("personal access token", u"token %1"_s, u"pat_test-only-of-alice"_s);
    add("subject token", u"token %1"_s, u"sub_test-only"_s);
}

void TestDemoLog::masksSecrets()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);

    QVERIFY(text.contains(secret));
    const QString masked = maskSecrets(text);
    QVERIFY2(!masked.contains(secret), qPrintable(masked));
    QVERIFY2(masked.contains(u"••••"_s), qPrintable(masked));
    QCOMPARE(maskSecrets(masked), masked);
}

// Those that a real Logto server gave.
void TestDemoLog::masksCapturedTokens()
{
    QStringList secrets;
    const QDir folder(QStringLiteral(LOGTO_TEST_CAPTURES));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        collectSecrets(document.isArray() ? QJsonValue(document.array())
                                          : QJsonValue(document.object()),
                       secrets);
    }
    QVERIFY(secrets.size() > 10);
    for (const QString &secret : std::as_const(secrets)) {
        const QString masked = maskSecrets("The answer was %1 indeed"_L1.arg(secret));
        // Not even a piece that could be looked up.
        QVERIFY2(!masked.contains(secret.last(12)), qPrintable(masked));
        QVERIFY2(!masked.contains(secret.first(12)), qPrintable(masked));
    }
}

void TestDemoLog::keepsWhatIsNoSecret_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("request") << u"POST http://127.0.0.1:41234/oidc/token 200 12 ms"_s;
    QTest::newRow("resource") << u"Access token refreshed: https://shopping.example/api"_s;
    QTest::newRow("organization") << u"organization 1n1acp6bm3a7"_s;
    QTest::newRow("scope") << u"urn:logto:scope:organization_roles is missing"_s;
    QTest::newRow("error") << u"NetworkUnavailable: 127.0.0.1 cannot be reached"_s;
    QTest::newRow("OAuth error") << u"invalid_grant: error code oidc.invalid_grant"_s;
    QTest::newRow("state") << u"State: ReauthenticationRequired"_s;
}

void TestDemoLog::keepsWhatIsNoSecret()
{
    QFETCH(QString, text);
    QCOMPARE(maskSecrets(text), text);
}

void TestDemoLog::isLimited()
{
    DemoLog log;
    for (int i = 0; i < DemoLog::capacity + 20; ++i) {
        log.add(DemoLog::Kind::Session, QString::number(i));
        if (i % 3 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(log.index(0).data().toString(), QString::number(DemoLog::capacity + 19));
    QCOMPARE(log.rowCount(), int(DemoLog::capacity));
    QCOMPARE(log.index(log.rowCount() - 1).data().toString(), u"20"_s);

    log.add(DemoLog::Kind::Session, u"too late"_s);
    log.clear();
    QCoreApplication::processEvents();
    QCOMPARE(log.rowCount(), 0);
}

void TestDemoLog::takesLinesFromManyThreads()
{
    constexpr int threads = 4;
    constexpr int lines = 100;
    DemoLog log;
    std::vector<std::unique_ptr<QThread>> writers;
    for (int i = 0; i < threads; ++i) {
        writers.emplace_back(QThread::create([&log] {
            for (int line = 0; line < lines; ++line)
                log.add(DemoLog::Kind::Request, u"code=abc"_s, true);
        }));
        writers.back()->start();
    }
    for (const auto &writer : writers)
        QVERIFY(writer->wait());
    QTRY_COMPARE(log.rowCount(), threads * lines);
    QCOMPARE(log.index(0).data().toString(), u"code=••••"_s);
}

void TestDemoLog::filters()
{
    DemoLog log;
    DemoLogFilter filter;
    filter.setLog(&log);
    QSignalSpy changed(&filter, &DemoLogFilter::countChanged);
    log.add(DemoLog::Kind::Session, u"State: SignedIn"_s);
    log.add(DemoLog::Kind::Request, u"GET /products 200"_s);
    log.add(DemoLog::Kind::Request, u"DELETE /products 403"_s, true);
    QTRY_COMPARE(filter.count(), 3);
    QVERIFY(!changed.isEmpty());

    filter.setPart(DemoLogFilter::Part::Requests);
    QCOMPARE(filter.count(), 2);
    filter.setWords(u"products get"_s);
    QCOMPARE(filter.count(), 1);
    QVERIFY(filter.text().endsWith(" Request GET /products 200\n"_L1));
    filter.setWords({});
    filter.setPart(DemoLogFilter::Part::Problems);
    QCOMPARE(filter.count(), 1);
    filter.setPart(DemoLogFilter::Part::Session);
    QCOMPARE(filter.index(0, 0).data().toString(), u"State: SignedIn"_s);
}

void TestDemoLog::capturesTheLibrary()
{
    DemoLog log;
    ScriptedServer server;
    Logto::HttpClient client{LogtoConfig()};
    {
        const LogCapture capture(log);
        QVERIFY(logtoNetwork().isDebugEnabled());
        for (const int status : {400, 200}) {
            server.setAnswer(httpAnswer(status, "{}"));
            await(client.get(server.url(u"/oidc/me"_s)));
        }
        qDebug("somebody else");
    }
    QVERIFY(!logtoNetwork().isDebugEnabled());
    QTRY_COMPARE(log.rowCount(), 2);
    QVERIFY(log.index(0).data().toString().startsWith("GET http://127.0.0.1:"_L1));
    QCOMPARE(log.index(0).data(DemoLog::ProblemRole).toBool(), false);
    QCOMPARE(log.index(1).data(DemoLog::ProblemRole).toBool(), true);
}

QTEST_GUILESS_MAIN(TestDemoLog)
#include "tst_demolog.moc"
