// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "apicallssetup.h"
#include "directory.h"
#include "scriptedserver.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;
using Error = QNetworkReply::NetworkError;

namespace {

LogtoError errorOf(const QNetworkReply *reply)
{
    return LogtoNetworkAccessManager::error(reply);
}

QString redirectTo(const QUrl &target, int status = 302)
{
    return "/api/trials/redirect?status=%1&to=%2"_L1.arg(
        QString::number(status),
        QString::fromLatin1(QUrl::toPercentEncoding(target.toString(QUrl::FullyEncoded))));
}

} // namespace

// Redirects and servers that are busy: what is sent on and what is sent again.
class TestApiRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void redirectInsideTheRule_data();
    void redirectInsideTheRule();
    void redirectOutOfTheRule_data();
    void redirectOutOfTheRule();
    void redirectOfABody_data();
    void redirectOfABody();
    void tooManyRedirects();
    void redirectByHand();
    void ownAuthorizationStaysAtItsOrigin_data();
    void ownAuthorizationStaysAtItsOrigin();
    void redirectPolicyOfTheApplication();

    void readIsRetried_data();
    void readIsRetried();
    void retryIsAfterItsTime();
    void notRetried_data();
    void notRetried();
    void retriedOnce();

    void postIsNotSentTwice_data();
    void postIsNotSentTwice();

private:
    LocalProvider m_provider;
    LocalProvider m_elsewhere;
};

void TestApiRepeats::init()
{
    m_provider.reset();
    m_elsewhere.reset();
}

void TestApiRepeats::redirectInsideTheRule_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestApiRepeats::redirectInsideTheRule()
{
    QFETCH(const int, status);
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply = api.get(redirectTo(QUrl(u"echo?there"_s), status));
    const QSignalSpy redirected(reply, &QNetworkReply::redirected);
    const QJsonObject answer = jsonOf(reply);
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(answer.value("query"_L1).toString(), u"?there"_s);
    QCOMPARE(reply->url(), api.url(u"/api/trials/echo?there"_s));
    QCOMPARE(redirected.size(), 1);
    QVERIFY(api.arrivals(u"/api/trials/echo"_s).constFirst().authorized);
}

void TestApiRepeats::redirectOutOfTheRule_data()
{
    QTest::addColumn<QUrl>("target");
    QUrl elsewhere = m_elsewhere.endpoint();
    elsewhere.setPath(u"/api/products"_s);
    QTest::newRow("another origin") << elsewhere;
    QUrl byName = m_provider.endpoint();
    byName.setHost(u"localhost"_s);
    byName.setPath(u"/api/products"_s);
    QTest::newRow("another name of the origin") << byName;
    QTest::newRow("another rule") << QUrl(u"/api/organization"_s);
    QTest::newRow("no rule") << QUrl(u"/pictures/alice.png"_s);
    QTest::newRow("user name") << QUrl("http://me@127.0.0.1:%1/api/products"_L1.arg(
        QString::number(m_provider.endpoint().port())));
    QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
    QTest::newRow("nothing") << QUrl(u"http://"_s);
}

void TestApiRepeats::redirectOutOfTheRule()
{
    QFETCH(const QUrl, target);
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply = api.get(redirectTo(target));
    QCOMPARE(statusOf(reply), 302);
    QCOMPARE(reply->error(), Error::InsecureRedirectError);
    QCOMPARE(errorOf(reply).code(), Code::ApiRedirectRefused);
    QVERIFY(reply->readAll().isEmpty());
    QVERIFY(ApiCallsSetup::arrivals(m_elsewhere, u"/api/products"_s).isEmpty());
    for (const QString &path :
         {u"/api/products"_s, u"/api/organization"_s, u"/pictures/alice.png"_s})
        QVERIFY(api.arrivals(path).isEmpty());
}

void TestApiRepeats::redirectOfABody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("method"); // that arrives; none: not followed
    QTest::addColumn<int>("length");
    QTest::newRow("301") << 301 << QString() << 0;
    QTest::newRow("302") << 302 << QString() << 0;
    QTest::newRow("303") << 303 << u"GET"_s << 0;
    QTest::newRow("307") << 307 << u"POST"_s << 6;
    QTest::newRow("308") << 308 << u"POST"_s << 6;
}

void TestApiRepeats::redirectOfABody()
{
    QFETCH(const int, status);
    QFETCH(const QString, method);
    QFETCH(const int, length);
    ApiCallsSetup api(m_provider);
    QNetworkRequest request = api.request(redirectTo(QUrl(u"echo"_s), status));
    request.setRawHeader("Content-Type", "text/plain");
    QNetworkReply *reply = api.manager->post(request, "a body");
    const QJsonObject answer = jsonOf(reply);
    QCOMPARE(statusOf(reply), method.isEmpty() ? status : 200);
    QCOMPARE(errorOf(reply).code(), method.isEmpty() ? Code::ApiRedirectRefused : Code::NoError);
    QCOMPARE(answer.value("method"_L1).toString(), method);
    QCOMPARE(answer.value("length"_L1).toInt(), length);
    QCOMPARE(answer.value("type"_L1).toString(), length > 0 ? u"text/plain"_s : QString());
}

void TestApiRepeats::tooManyRedirects()
{
    ApiCallsSetup api(m_provider);
    QNetworkRequest request = api.request(redirectTo(QUrl(u"redirect?to=echo"_s)));
    request.setMaximumRedirectsAllowed(1);
    QNetworkReply *reply = api.manager->get(request);
    QCOMPARE(statusOf(reply), 302);
    QCOMPARE(reply->error(), Error::TooManyRedirectsError);
    QVERIFY(api.arrivals(u"/api/trials/echo"_s).isEmpty());
}

void TestApiRepeats::redirectByHand()
{
    ApiCallsSetup api(m_provider);
    QNetworkRequest request = api.request(redirectTo(QUrl(u"echo"_s)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = api.manager->get(request);
    QCOMPARE(statusOf(reply), 302);
    QCOMPARE(reply->error(), Error::NoError);
    QCOMPARE(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(),
             QUrl(u"echo"_s));
}

void TestApiRepeats::ownAuthorizationStaysAtItsOrigin_data()
{
    QTest::addColumn<bool>("hasRule");
    QTest::newRow("URL of a rule") << true;
    QTest::newRow("another URL") << false;
}

void TestApiRepeats::ownAuthorizationStaysAtItsOrigin()
{
    QFETCH(const bool, hasRule);
    ApiCallsSetup api(m_provider);
    ScriptedServer elsewhere(
        [](const ServerRequest &, QTcpSocket &socket) { socket.write(jsonHttpAnswer("{}")); });
    ScriptedServer server([&](const ServerRequest &request, QTcpSocket &socket) {
        const QByteArray target =
            request.target == "/out" ? elsewhere.url(u"/in"_s).toEncoded() : "/there"_ba;
        socket.write(request.target == "/there"
                         ? jsonHttpAnswer("{}")
                         : httpAnswer(302, {}, "Location: " + target + "\r\n"));
    });
    if (hasRule)
        api.manager->setRules({LogtoApiRule(server.url(), Directory::Shopping)});

    QNetworkRequest request(server.url(u"/out"_s));
    request.setRawHeader("Authorization", "Bearer of-my-own");
    QNetworkReply *reply = api.manager->get(request);
    statusOf(reply);
    QCOMPARE(reply->error(), Error::InsecureRedirectError);
    QCOMPARE(errorOf(reply).code(), Code::ApiRedirectRefused);
    QVERIFY(elsewhere.requests().isEmpty());

    request.setUrl(server.url(u"/within"_s));
    QCOMPARE(statusOf(api.manager->get(request)), 200);
    QCOMPARE(server.requests().constLast().header("Authorization"), "Bearer of-my-own"_ba);
}

void TestApiRepeats::redirectPolicyOfTheApplication()
{
    ApiCallsSetup api(m_provider);
    ScriptedServer elsewhere(
        [](const ServerRequest &, QTcpSocket &socket) { socket.write(jsonHttpAnswer("{}")); });
    ScriptedServer server([&](const ServerRequest &, QTcpSocket &socket) {
        const QByteArray target = elsewhere.url(u"/in"_s).toEncoded();
        socket.write(httpAnswer(302, {}, "Location: " + target + "\r\n"));
    });
    QNetworkRequest request(server.url());
    request.setRawHeader("Authorization", "Bearer of-my-own");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    QCOMPARE(statusOf(api.manager->get(request)), 200);

    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, {});
    api.manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = api.manager->get(request);
    QCOMPARE(statusOf(reply), 302);
    QCOMPARE(reply->error(), Error::NoError);
}

void TestApiRepeats::readIsRetried_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const int status : {429, 503}) {
        QTest::addRow("GET %d", status) << "GET"_ba << status;
        QTest::addRow("HEAD %d", status) << "HEAD"_ba << status;
    }
}

void TestApiRepeats::readIsRetried()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    ApiCallsSetup api(m_provider);
    const QNetworkRequest request =
        api.request("/api/trials/busy?after=0&status=%1"_L1.arg(QString::number(status)));
    QNetworkReply *reply = method == "GET" ? api.manager->get(request) : api.manager->head(request);
    const QSignalSpy heads(reply, &QNetworkReply::metaDataChanged);
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(heads.size(), 1);
    QCOMPARE(api.arrivals(u"/api/trials/busy"_s).size(), 2);
}

void TestApiRepeats::retryIsAfterItsTime()
{
    ApiCallsSetup api(m_provider);
    QCOMPARE(statusOf(api.get(u"/api/trials/busy?after=1"_s)), 200);
    const auto arrivals = api.arrivals(u"/api/trials/busy"_s);
    QCOMPARE(arrivals.size(), 2);
    const qint64 between = arrivals.at(0).time.msecsTo(arrivals.at(1).time);
    QVERIFY2(between >= 950, qPrintable(QString::number(between)));
}

void TestApiRepeats::notRetried_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("seconds"); // that the error tells; none: -1
    QTest::newRow("POST") << "POST"_ba << u"after=0"_s << 0;
    QTest::newRow("PUT") << "PUT"_ba << u"after=0"_s << 0;
    QTest::newRow("DELETE") << "DELETE"_ba << u"after=0"_s << 0;
    QTest::newRow("no time is said") << "GET"_ba << u"status=503"_s << -1;
    QTest::newRow("too long") << "GET"_ba << u"after=31"_s << 31;
    QTest::newRow("another status") << "GET"_ba << u"after=0&status=500"_s << 0;
}

void TestApiRepeats::notRetried()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, query);
    QFETCH(const int, seconds);
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply =
        api.manager->sendCustomRequest(api.request("/api/trials/busy?"_L1 + query), method);
    QVERIFY(statusOf(reply) >= 429);
    const LogtoError error = errorOf(reply);
    QCOMPARE(error.code(), Code::ServerUnavailable);
    QCOMPARE(error.retryAfter().value_or(std::chrono::seconds(-1)).count(), seconds);
    QCOMPARE(jsonOf(reply).value("error"_L1).toString(), u"busy"_s);
    QCOMPARE(api.arrivals(u"/api/trials/busy"_s).size(), 1);
}

void TestApiRepeats::retriedOnce()
{
    ApiCallsSetup api(m_provider);
    QCOMPARE(statusOf(api.get(u"/api/trials/busy?after=0&times=3"_s)), 429);
    QCOMPARE(api.arrivals(u"/api/trials/busy"_s).size(), 2);
}

void TestApiRepeats::postIsNotSentTwice_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("body") << "pay"_ba;
    QTest::newRow("no body") << QByteArray();
}

// A server that closes a kept connection without an answer may have carried the request out.
void TestApiRepeats::postIsNotSentTwice()
{
    QFETCH(const QByteArray, body);
    ApiCallsSetup api(m_provider);
    ScriptedServer server([](const ServerRequest &request, QTcpSocket &socket) {
        if (request.method == "GET")
            socket.write(jsonHttpAnswer("{}"));
        else
            socket.disconnectFromHost();
    });
    api.manager->setRules({LogtoApiRule(server.url(), Directory::Shopping)});
    QCOMPARE(statusOf(api.manager->get(QNetworkRequest(server.url(u"/first"_s)))), 200);

    QNetworkRequest request(server.url(u"/pay"_s));
    request.setRawHeader("Content-Type", "text/plain");
    QNetworkReply *reply = body.isEmpty()
        ? api.manager->post(request, static_cast<QIODevice *>(nullptr))
        : api.manager->post(request, body);
    QCOMPARE(statusOf(reply), 0);
    QVERIFY(reply->error() != Error::NoError);
    QCOMPARE(errorOf(reply).code(), Code::NetworkUnavailable);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).body, body);
}

QTEST_GUILESS_MAIN(TestApiRepeats)
#include "tst_apirepeats.moc"
