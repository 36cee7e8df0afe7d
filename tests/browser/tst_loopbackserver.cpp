// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtobrowseruseragent.h"
#include "rawclient.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QNetworkInterface>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

// What any program on this machine may send to the port that a sign-in waits on.
class TestLoopbackServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_agent.reset(); }

    void oneRedirectEndsTheWait();
    void pageHoldsNoCode();
    void pageOfAnError();
    void nameOfTheApplicationIsEscaped();
    void pageIsServedOnce();
    void portIsClosedWhenNobodyAsksForThePage();
    void secondCallbackIsRefused();
    void refused_data();
    void refused();
    void foreignHost_data();
    void foreignHost();
    void malformedRequest();
    void headersTooLarge();
    void slowClientBlocksNobody();
    void slowClientIsCutOff();
    void hundredConnections();
    void portScan();
    void otherInterfaces();
    void cancelClosesThePort();
    void noRedirectBeforeThePageIsOpen();

private:
    QByteArray get(const QByteArray &target)
    {
        return RawClient::exchange(m_port, "GET " + target);
    }
    bool stillWaits();
    bool isPortOpen() const { return RawClient(m_port).connect(); }

    std::unique_ptr<LogtoBrowserUserAgent> m_agent;
    std::unique_ptr<QSignalSpy> m_redirected;
    quint16 m_port = 0;
};

namespace {

QByteArray state()
{
    return "state-for-tests-only";
}

QByteArray callback()
{
    return "/callback?code=code-for-tests-only&state=" + state();
}

} // namespace

void TestLoopbackServer::init()
{
    m_agent = std::make_unique<LogtoBrowserUserAgent>();
    m_agent->setOpener([](const QUrl &) { return true; });
    m_redirected = std::make_unique<QSignalSpy>(m_agent.get(), &LogtoUserAgent::redirected);
    LogtoUserAgent::Request request;
    const auto redirectUri = m_agent->prepare(request);
    QVERIFY(redirectUri);
    m_port = quint16(redirectUri->port());
    request.url = QUrl(u"https://tenant.example/oidc/auth"_s);
    request.redirectUri = *redirectUri;
    request.state = QString::fromLatin1(state());
    m_agent->open(request);
}

bool TestLoopbackServer::stillWaits()
{
    return m_redirected->isEmpty() && m_agent->isActive()
        && RawClient::status(get(callback())) == 303 && m_redirected->count() == 1;
}

void TestLoopbackServer::oneRedirectEndsTheWait()
{
    const QByteArray answer = get(callback());
    QCOMPARE(RawClient::status(answer), 303);
    QCOMPARE(RawClient::header(answer, "Location"), "/callback/done"_ba);
    QCOMPARE(RawClient::header(answer, "Cache-Control"), "no-store"_ba);
    QCOMPARE(m_redirected->count(), 1);
    QCOMPARE(m_redirected->at(0).at(0).toUrl(),
             QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(m_port) + callback()));
    QVERIFY(!m_agent->isActive());
}

void TestLoopbackServer::pageHoldsNoCode()
{
    QGuiApplication::setApplicationDisplayName(u"My App"_s);
    get(callback());
    const QByteArray page = get("/callback/done");
    QCOMPARE(RawClient::status(page), 200);
    QVERIFY(page.contains("<h1>You are signed in</h1>"));
    QVERIFY(page.contains("My App"));
    QVERIFY(!page.contains("for-tests-only"));
    QCOMPARE(RawClient::header(page, "Cache-Control"), "no-store"_ba);
    QCOMPARE(RawClient::header(page, "Referrer-Policy"), "no-referrer"_ba);
    QVERIFY(RawClient::header(page, "Content-Security-Policy")
                .startsWith("default-src 'none'; style-src 'sha256-"));
}

void TestLoopbackServer::pageOfAnError()
{
    get("/callback?error=access_denied&state=" + state());
    QCOMPARE(m_redirected->count(), 1);
    QVERIFY(get("/callback/done").contains("<h1>Sign-in did not work</h1>"));
}

void TestLoopbackServer::nameOfTheApplicationIsEscaped()
{
    QGuiApplication::setApplicationDisplayName(u"<script>alert(\"1\")</script>"_s);
    get(callback());
    const QByteArray page = get("/callback/done");
    QGuiApplication::setApplicationDisplayName({});
    QVERIFY(page.contains("&lt;script&gt;"));
    QVERIFY(!page.contains("<script"));
}

void TestLoopbackServer::pageIsServedOnce()
{
    QCOMPARE(RawClient::status(get("/callback/done")), 404); // not before its time
    get(callback());
    QCOMPARE(RawClient::status(get("/callback/done")), 200);
    QVERIFY(!isPortOpen());
}

void TestLoopbackServer::portIsClosedWhenNobodyAsksForThePage()
{
    get(callback());
    QVERIFY(isPortOpen());
    QTRY_VERIFY_WITH_TIMEOUT(!isPortOpen(), 4000);
}

void TestLoopbackServer::secondCallbackIsRefused()
{
    get(callback());
    QCOMPARE(RawClient::status(get(callback())), 404);
    QCOMPARE(m_redirected->count(), 1);
}

void TestLoopbackServer::refused_data()
{
    QTest::addColumn<QByteArray>("requestLine");
    QTest::addColumn<int>("status");
    QTest::newRow("favicon") << "GET /favicon.ico"_ba << 404;
    QTest::newRow("other path") << "GET /other?code=1&state="_ba + state() << 404;
    QTest::newRow("longer path") << "GET /callback/?code=1&state="_ba + state() << 404;
    QTest::newRow("other case") << "GET /Callback?code=1&state="_ba + state() << 404;
    QTest::newRow("encoded path") << "GET /%63allback/x?state="_ba + state() << 404;
    QTest::newRow("dots") << "GET /x/../callback?code=1&state="_ba + state() << 404;
    QTest::newRow("two slashes") << "GET //evil.example/callback?state="_ba + state() << 404;
    QTest::newRow("user info") << "GET /@evil.example:80/callback?state="_ba + state() << 404;
    QTest::newRow("no state") << "GET /callback?code=1"_ba << 404;
    QTest::newRow("no query") << "GET /callback"_ba << 404;
    QTest::newRow("empty state") << "GET /callback?code=1&state="_ba << 404;
    QTest::newRow("wrong state") << "GET /callback?code=1&state=wrong"_ba << 404;
    QTest::newRow("beginning of the state")
        << "GET /callback?state="_ba + state().chopped(1) << 404;
    QTest::newRow("state twice") << "GET /callback?code=1&state=" + state() + "&state=" + state()
                                 << 404;
    QTest::newRow("error without state") << "GET /callback?error=access_denied"_ba << 404;
    QTest::newRow("HEAD") << "HEAD "_ba + callback() << 405;
    QTest::newRow("POST") << "POST "_ba + callback() << 405;
    QTest::newRow("OPTIONS") << "OPTIONS "_ba + callback() << 405;
    QTest::newRow("get in lower case") << "get "_ba + callback() << 405;
    QTest::newRow("proxy request") << "GET http://127.0.0.1"_ba + callback() << 400;
}

void TestLoopbackServer::refused()
{
    QFETCH(QByteArray, requestLine);
    QFETCH(int, status);
    QCOMPARE(RawClient::status(RawClient::exchange(m_port, requestLine)), status);
    QVERIFY(stillWaits());
}

void TestLoopbackServer::foreignHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("rebound name") << "evil.example:%1"_ba << false;
    QTest::newRow("without the port") << "127.0.0.1"_ba << false;
    QTest::newRow("other port") << "127.0.0.1:1"_ba << false;
    QTest::newRow("any address") << "0.0.0.0:%1"_ba << false;
    QTest::newRow("other loopback address") << "127.0.0.2:%1"_ba << false;
    QTest::newRow("user info") << "127.0.0.1:%1@evil.example"_ba << false;
    QTest::newRow("address") << "127.0.0.1:%1"_ba << true;
    QTest::newRow("name") << "localhost:%1"_ba << true;
}

void TestLoopbackServer::foreignHost()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, accepted);
    host.replace("%1", QByteArray::number(m_port));
    const QByteArray answer = RawClient::exchange(m_port, "GET " + callback(), host);
    QCOMPARE(RawClient::status(answer), accepted ? 303 : 404);
    QVERIFY(accepted || stillWaits());
}

void TestLoopbackServer::malformedRequest()
{
    RawClient client(m_port);
    QVERIFY(client.connect());
    client.send("GET " + callback() + " HTTP/1.1\r\n\r\n"); // no Host
    QCOMPARE(RawClient::status(client.readToEnd()), 400);
    RawClient tls(m_port);
    QVERIFY(tls.connect());
    tls.send(QByteArray::fromHex("160301020001000001fc0303") + "\r\n\r\n");
    QCOMPARE(RawClient::status(tls.readToEnd()), 400);
    QVERIFY(stillWaits());
}

void TestLoopbackServer::headersTooLarge()
{
    RawClient client(m_port);
    QVERIFY(client.connect());
    client.send("GET " + callback() + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
                + "\r\nX: " + QByteArray(8192, 'x'));
    QCOMPARE(RawClient::status(client.readToEnd()), 431);
    QVERIFY(stillWaits());
}

// One byte at a time, and others are served between two of them.
void TestLoopbackServer::slowClientBlocksNobody()
{
    RawClient slow(m_port);
    QVERIFY(slow.connect());
    const QByteArray request = "GET " + callback()
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n\r\n";
    for (qsizetype i = 0; i < request.size() - 1; ++i) {
        slow.send(request.mid(i, 1));
        if (i % 10 == 0)
            QCOMPARE(RawClient::status(get("/favicon.ico")), 404);
    }
    QVERIFY(m_redirected->isEmpty());
    slow.send("\n"); // slow, but right
    QCOMPARE(RawClient::status(slow.readToEnd()), 303);
    QCOMPARE(m_redirected->count(), 1);
}

void TestLoopbackServer::slowClientIsCutOff()
{
    RawClient slow(m_port);
    QVERIFY(slow.connect());
    QElapsedTimer timer;
    timer.start();
    slow.send("GET ");
    QVERIFY(slow.readToEnd().isEmpty());
    QVERIFY(!slow.isOpen());
    QVERIFY(timer.elapsed() > 8000);
    QVERIFY(stillWaits());
}

void TestLoopbackServer::hundredConnections()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        QVERIFY(clients.back()->connect());
        clients.back()->send("GET ");
    }
    const auto open = [&] {
        return std::ranges::count_if(clients, [](const auto &client) { return client->isOpen(); });
    };
    QTRY_COMPARE(open(), 8);
    QVERIFY(stillWaits());
}

void TestLoopbackServer::portScan()
{
    for (int i = 0; i < 200; ++i) {
        RawClient client(m_port);
        QVERIFY(client.connect());
        client.socket().abort();
    }
    QVERIFY(stillWaits());
}

void TestLoopbackServer::otherInterfaces()
{
    QList<QHostAddress> others = QNetworkInterface::allAddresses();
    others.removeAll(QHostAddress(QHostAddress::LocalHost));
    others.append(QHostAddress(u"127.0.0.2"_s));
    for (const QHostAddress &address : others) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol)
            QVERIFY2(!RawClient(m_port, address).connect(), qPrintable(address.toString()));
    }
    QVERIFY(!RawClient(m_port, QHostAddress(QHostAddress::LocalHostIPv6)).connect());
    QVERIFY(stillWaits());
}

void TestLoopbackServer::cancelClosesThePort()
{
    QSignalSpy dismissed(m_agent.get(), &LogtoUserAgent::dismissed);
    m_agent->cancel();
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!m_agent->isActive());
    QVERIFY(!isPortOpen());
    m_agent->cancel();
    QCOMPARE(dismissed.count(), 1);
}

// Nobody can know the state then, and no state is none.
void TestLoopbackServer::noRedirectBeforeThePageIsOpen()
{
    LogtoBrowserUserAgent agent;
    QSignalSpy redirected(&agent, &LogtoUserAgent::redirected);
    const auto redirectUri = agent.prepare({});
    QVERIFY(redirectUri);
    for (const auto &query : {"?state=", "?state=x", ""}) {
        const QByteArray line = QByteArray("GET /callback") + query;
        QCOMPARE(RawClient::status(RawClient::exchange(quint16(redirectUri->port()), line)), 404);
    }
    QVERIFY(redirected.isEmpty());
}

QTEST_MAIN(TestLoopbackServer)

#include "tst_loopbackserver.moc"
