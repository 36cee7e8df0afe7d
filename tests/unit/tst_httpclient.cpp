// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "http/httpclient_p.h"
#include "scriptedserver.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QNetworkRequest>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Logto;
using Code = LogtoError::Code;

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getCarriesItsHeaders();
    void postIsOneForm();
    void jsonGoesByAnyMethod();
    void jsonIsNotSentTwice();
    void answerComesAsItIs();
    void insecureAddressesAreRefused_data();
    void insecureAddressesAreRefused();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void cookiesAreNotKept();
    void answersAreNotCached();
    void passwordsAreNotAsked();
    void statusErrors_data();
    void statusErrors();
    void otherStatusesAreAnswers_data();
    void otherStatusesAreAnswers();
    void retryAfter_data();
    void retryAfter();
    void datesAreReadInEveryTimeZone();
    void requestHookSeesEveryRequest();
    void logTellsMethodAndStatus();

private:
    HttpOutcome get(const QUrl &url) { return await(m_client.get(url)); }
    HttpOutcome post(const QUrl &url) { return await(m_client.postForm(url, {{u"a"_s, u"b"_s}})); }

    HttpClient m_client{LogtoConfig()};
};

void TestHttpClient::getCarriesItsHeaders()
{
    ScriptedServer server;
    server.setAnswer(jsonHttpAnswer("{}"));
    const auto outcome =
        await(m_client.get(server.url(u"/me"_s), {{"Authorization", "Bearer test-only"}}));
    QVERIFY(outcome.hasResponse());
    QCOMPARE(server.requests().size(), 1);
    const ServerRequest &request = server.requests().constFirst();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/me"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer test-only"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(request.header("Upgrade").isEmpty());
    QVERIFY(request.header("Cookie").isEmpty());
}

void TestHttpClient::postIsOneForm()
{
    ScriptedServer server;
    server.setAnswer(jsonHttpAnswer("{}"));
    const Parameters form{{u"grant_type"_s, u"refresh_token"_s}, {u"x"_s, u"ä &=+"_s}};
    QVERIFY(await(m_client.postForm(server.url(u"/token"_s), form)).hasResponse());
    QCOMPARE(server.requests().size(), 1);
    const ServerRequest &request = server.requests().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.body, QByteArray("grant_type=refresh_token&x=%C3%A4%20%26%3D%2B"));
    QVERIFY(request.header("Transfer-Encoding").isEmpty());
}

void TestHttpClient::jsonGoesByAnyMethod()
{
    ScriptedServer server;
    server.setAnswer(httpAnswer(204, ""));
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
        const QByteArray json = qstrcmp(method, "DELETE") == 0 ? "" : R"({"a":1})";
        const auto outcome = await(m_client.sendJson(method, server.url(u"/me"_s), json,
                                                     {{"Authorization", "Bearer test-only"}}));
        QVERIFY(outcome.hasResponse());
        QCOMPARE(outcome.response.status, 204);
        const ServerRequest &request = server.requests().constLast();
        QCOMPARE(request.method, QByteArray(method));
        QCOMPARE(request.body, json);
        QCOMPARE(request.header("Content-Type"),
                 QByteArray(json.isEmpty() ? "" : "application/json"));
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer test-only"));
        QVERIFY(request.header("Transfer-Encoding").isEmpty());
    }
    QCOMPARE(server.requests().size(), 4);
}

// A kept connection that closes without an answer makes Qt send again what it can.
void TestHttpClient::jsonIsNotSentTwice()
{
    for (const char *method : {"POST", "PUT", "PATCH"}) {
        ScriptedServer server;
        server.setAnswer(jsonHttpAnswer("{}"));
        QVERIFY(await(m_client.sendJson(method, server.url(), "{}")).hasResponse());
        server.setHandler(
            [](const ServerRequest &, QTcpSocket &socket) { socket.disconnectFromHost(); });
        const auto outcome = await(m_client.sendJson(method, server.url(), "{}"));
        QVERIFY(!outcome.hasResponse());
        QVERIFY(outcome.mayHaveArrived);
        QCOMPARE(server.requests().size(), 2);
    }
}

void TestHttpClient::answerComesAsItIs()
{
    ScriptedServer server;
    server.setAnswer(httpAnswer(200, "{\"a\":1}",
                                "Content-Type: Application/JSON; charset=utf-8\r\nETag: \"x\"\r\n"
                                "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
    const HttpResponse response = get(server.url()).response;
    QCOMPARE(response.status, 200);
    QVERIFY(response.isSuccess());
    QVERIFY(response.isJson());
    QCOMPARE(response.etag, QByteArray("\"x\""));
    QCOMPARE(response.body, QByteArray("{\"a\":1}"));
    QCOMPARE(response.date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
}

void TestHttpClient::insecureAddressesAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << u"http://id.example/token"_s;
    QTest::newRow("loopback as part of a name") << u"http://127.0.0.1.id.example/token"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/token"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:application/json,{}"_s;
    QTest::newRow("user name") << u"https://user:secret@id.example/token"_s;
    QTest::newRow("empty") << QString();
}

void TestHttpClient::insecureAddressesAreRefused()
{
    QFETCH(QString, url);

    for (const HttpOutcome &outcome : {get(QUrl(url)), post(QUrl(url))}) {
        QCOMPARE(outcome.error.code(), Code::UnsupportedProvider);
        QVERIFY(!outcome.mayHaveArrived);
        QVERIFY(!outcome.error.toString().contains("secret"_L1));
    }
}

void TestHttpClient::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (int status : {300, 301, 302, 303, 305, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::redirectsAreNotFollowed()
{
    QFETCH(int, status);

    ScriptedServer other;
    other.setAnswer(jsonHttpAnswer("{}"));
    ScriptedServer server;
    server.setAnswer(
        httpAnswer(status, "", "Location: " + other.url(u"/stolen"_s).toEncoded() + "\r\n"));

    const auto get = await(m_client.get(server.url(), {{"Authorization", "Bearer test-only"}}));
    for (const HttpOutcome &outcome : {get, post(server.url())}) {
        QCOMPARE(outcome.error.code(), Code::UnexpectedResponse);
        QCOMPARE(outcome.error.httpStatus(), status);
        QVERIFY(outcome.error.isTransient());
    }
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(other.connections(), 0);
}

void TestHttpClient::cookiesAreNotKept()
{
    ScriptedServer server;
    server.setAnswer(jsonHttpAnswer("{}", "Set-Cookie: a=b; Path=/\r\n"));
    get(server.url());
    get(server.url());
    post(server.url());
    QCOMPARE(server.requests().size(), 3);
    for (const ServerRequest &request : server.requests())
        QVERIFY(request.header("Cookie").isEmpty());
}

void TestHttpClient::answersAreNotCached()
{
    ScriptedServer server;
    server.setAnswer(jsonHttpAnswer("{}", "Cache-Control: max-age=3600\r\nETag: \"x\"\r\n"));
    get(server.url());
    get(server.url());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().at(1).header("If-None-Match").isEmpty());
}

void TestHttpClient::passwordsAreNotAsked()
{
    ScriptedServer server;
    server.setAnswer(httpAnswer(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
    const HttpOutcome outcome = post(server.url());
    QCOMPARE(outcome.response.status, 401);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::statusErrors_data()
{
    QTest::addColumn<int>("status");
    for (int status : {429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::statusErrors()
{
    QFETCH(int, status);

    ScriptedServer server;
    server.setAnswer(httpAnswer(status, "busy", "Retry-After: 7\r\n"));
    for (const HttpOutcome &outcome : {get(server.url()), post(server.url())}) {
        QCOMPARE(outcome.error.code(), Code::ServerUnavailable);
        QCOMPARE(outcome.error.httpStatus(), status);
        QVERIFY(outcome.error.retryAfter() == 7s);
        QVERIFY(outcome.error.isTransient());
        QVERIFY(!outcome.mayHaveArrived);
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestHttpClient::otherStatusesAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (int status : {200, 201, 204, 304, 400, 401, 403, 404, 418})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::otherStatusesAreAnswers()
{
    QFETCH(int, status);

    ScriptedServer server;
    const bool hasBody = status != 204 && status != 304;
    server.setAnswer(hasBody ? httpAnswer(status, "text") : httpAnswer(status, ""));
    const HttpOutcome outcome = get(server.url());
    QVERIFY2(outcome.hasResponse(), qPrintable(outcome.error.toString()));
    QCOMPARE(outcome.response.status, status);
    QCOMPARE(outcome.response.body, QByteArray(hasBody ? "text" : ""));
}

void TestHttpClient::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: none

    QTest::newRow("none") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("date") << QByteArray("Fri, 01 May 2026 12:02:00 GMT") << qint64(120);
    QTest::newRow("date gone by") << QByteArray("Fri, 01 May 2026 11:00:00 GMT") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("no such day") << QByteArray("Fri, 32 May 2026 12:02:00 GMT") << qint64(-1);
}

void TestHttpClient::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);

    const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    const auto delay = parseRetryAfter(value, now);
    QCOMPARE(delay ? qint64(delay->count()) : qint64(-1), seconds);
}

// 02:30 is skipped in New York on this day, but not in HTTP.
void TestHttpClient::datesAreReadInEveryTimeZone()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "America/New_York");
    const QDateTime now(QDate(2024, 3, 10), QTime(2, 0), Qt::UTC);
    const auto delay = parseRetryAfter("Sun, 10 Mar 2024 02:30:00 GMT", now);
    qputenv("TZ", before);
    QVERIFY(delay == 1800s);
}

void TestHttpClient::requestHookSeesEveryRequest()
{
    ScriptedServer server;
    server.setAnswer(jsonHttpAnswer("{}"));
    int count = 0;
    LogtoConfig config;
    config.setRequestHook([&](QNetworkRequest &request) {
        ++count;
        request.setRawHeader("X-Fleet", "kiosk 7");
    });
    HttpClient client(config);
    await(client.get(server.url()));
    await(client.postForm(server.url(), {}));
    QCOMPARE(count, 2);
    for (const ServerRequest &request : server.requests())
        QCOMPARE(request.header("X-Fleet"), QByteArray("kiosk 7"));
}

void TestHttpClient::logTellsMethodAndStatus()
{
    ScriptedServer server;
    server.setAnswer(jsonHttpAnswer("{}"));
    QLoggingCategory::setFilterRules(u"logto.network=true"_s);
    const auto endLogging = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    const QUrl url = server.url(u"/me?secret=test-only"_s);
    for (const QString &method : {u"GET"_s, u"POST"_s, u"PATCH"_s, u"DELETE"_s}) {
        const QString line =
            u"^%1 %2 200 \\d+ ms"_s.arg(method, url.toDisplayString(QUrl::RemoveQuery));
        QTest::ignoreMessage(QtDebugMsg, QRegularExpression(line));
    }
    get(url);
    post(url);
    await(m_client.sendJson("PATCH", url, "{}"));
    await(m_client.sendJson("DELETE", url, {}));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
