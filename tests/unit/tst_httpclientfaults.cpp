// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "http/httpclient_p.h"
#include "scriptedserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Logto;
using Code = LogtoError::Code;

// What a network, or a server behind it, may do to a request.
class TestHttpFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedWithoutAnswer();
    void closedWithoutAnswerOnAKeptConnection();
    void closedInTheMiddle_data();
    void closedInTheMiddle();
    void refused();
    void noSuchHost();
    void silenceEndsAtTheDeadline();
    void trickleEndsAtTheDeadline();
    void slowAnswerIsWaitedFor();
    void largeBody_data();
    void largeBody();
    void compressedBodyStaysSmall();
    void notHttp_data();
    void notHttp();
    void clientGoesWhileWaiting();

private:
    static LogtoConfig impatient(std::chrono::milliseconds timeout);
    static void compare(const HttpOutcome &outcome, Code code, bool mayHaveArrived);

    HttpClient m_client{impatient(20s)};
    const Parameters m_form{{u"refresh_token"_s, u"test-only"_s}};
};

LogtoConfig TestHttpFaults::impatient(std::chrono::milliseconds timeout)
{
    LogtoConfig config;
    config.setNetworkTimeout(timeout);
    return config;
}

void TestHttpFaults::compare(const HttpOutcome &outcome, Code code, bool mayHaveArrived)
{
    QCOMPARE(outcome.error.code(), code);
    QVERIFY(outcome.error.isTransient());
    QCOMPARE(outcome.mayHaveArrived, mayHaveArrived);
    QVERIFY(!outcome.error.message().isEmpty());
    QVERIFY(!outcome.error.toString().contains("test-only"_L1));
}

void TestHttpFaults::closedWithoutAnswer()
{
    ScriptedServer server([](const ServerRequest &, QTcpSocket &socket) { socket.abort(); });
    compare(await(m_client.postForm(server.url(), m_form)), Code::NetworkUnavailable, true);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpFaults::closedWithoutAnswerOnAKeptConnection()
{
    ScriptedServer server([&](const ServerRequest &request, QTcpSocket &socket) {
        if (request.method == "GET")
            socket.write(jsonHttpAnswer("{}", "Connection: keep-alive\r\n"));
        else
            socket.disconnectFromHost();
    });
    QVERIFY(await(m_client.get(server.url())).hasResponse());
    compare(await(m_client.postForm(server.url(), m_form)), Code::NetworkUnavailable, true);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).connection, server.requests().at(0).connection);
}

void TestHttpFaults::closedInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("status line") << QByteArray("HTTP/1.1 20");
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: applica");
    QTest::newRow("after the headers")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n");
    QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"access_");
}

void TestHttpFaults::closedInTheMiddle()
{
    QFETCH(QByteArray, answer);

    ScriptedServer server([&](const ServerRequest &, QTcpSocket &socket) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    compare(await(m_client.postForm(server.url(), m_form)), Code::NetworkUnavailable, true);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpFaults::refused()
{
    ScriptedServer server;
    const QUrl url = server.url();
    server.close();
    compare(await(m_client.postForm(url, m_form)), Code::NetworkUnavailable, false);
}

void TestHttpFaults::noSuchHost()
{
    const QUrl url(u"https://does-not-exist.invalid/token"_s);
    compare(await(m_client.postForm(url, m_form)), Code::NetworkUnavailable, false);
}

void TestHttpFaults::silenceEndsAtTheDeadline()
{
    HttpClient client(impatient(200ms));
    ScriptedServer server;
    compare(await(client.postForm(server.url(), m_form)), Code::Timeout, true);
    QCOMPARE(server.requests().size(), 1);
}

// The deadline is for the whole exchange: bytes that keep coming do not move it.
void TestHttpFaults::trickleEndsAtTheDeadline()
{
    HttpClient client(impatient(300ms));
    ScriptedServer server([](const ServerRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        timer->start(10ms);
    });
    QElapsedTimer elapsed;
    elapsed.start();
    compare(await(client.get(server.url())), Code::Timeout, true);
    QVERIFY(elapsed.elapsed() < 10'000);
}

void TestHttpFaults::slowAnswerIsWaitedFor()
{
    ScriptedServer server([](const ServerRequest &, QTcpSocket &socket) {
        QTimer::singleShot(300ms, &socket, [&socket] { socket.write(jsonHttpAnswer("{}")); });
    });
    QVERIFY(await(m_client.postForm(server.url(), m_form)).hasResponse());
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpFaults::largeBody_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("size"); // -1: without end
    QTest::addColumn<bool>("fits");

    const qint64 limit = HttpClient::maximumBodySize;
    QTest::newRow("just fits") << QByteArray() << limit << true;
    QTest::newRow("one too many") << QByteArray() << limit + 1 << false;
    QTest::newRow("announced as small") << QByteArray("Content-Length: 5\r\n") << limit + 1 << true;
    QTest::newRow("endless") << QByteArray() << qint64(-1) << false;
    QTest::newRow("endless, announced")
        << QByteArray("Content-Length: 1000000000000\r\n") << qint64(-1) << false;
}

void TestHttpFaults::largeBody()
{
    QFETCH(QByteArray, headers);
    QFETCH(qint64, size);
    QFETCH(bool, fits);

    ScriptedServer server([&](const ServerRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n" + headers + "\r\n");
        if (size >= 0) {
            socket.write(QByteArray(size, 'x'));
            socket.disconnectFromHost();
            return;
        }
        const QByteArray block(64 * 1024, 'x');
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket,
                         [&socket, block] { socket.write(block); });
        socket.write(block);
    });
    const HttpOutcome outcome = await(m_client.get(server.url()));
    QCOMPARE(outcome.hasResponse(), fits);
    QVERIFY(outcome.response.body.size() <= HttpClient::maximumBodySize + 1);
    if (!fits)
        compare(outcome, Code::UnexpectedResponse, true);
}

// 10 MiB of zeros, packed: what was not asked for is not unpacked.
void TestHttpFaults::compressedBodyStaysSmall()
{
    const QByteArray packed = qCompress(QByteArray(10 * 1024 * 1024, '\0'), 9).sliced(4);
    ScriptedServer server;
    server.setAnswer(httpAnswer(200, packed, "Content-Encoding: deflate\r\n"));
    const HttpOutcome outcome = await(m_client.get(server.url()));
    QCOMPARE(outcome.response.body, packed);
}

void TestHttpFaults::notHttp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("nothing but line feeds") << QByteArray("\r\n\r\n\r\n");
    QTest::newRow("odd status") << QByteArray("HTTP/1.1 abc OK\r\n\r\n");
    QTest::newRow("binary") << QByteArray("\x00\xff\x01\xfe\r\n\r\n", 8);
}

void TestHttpFaults::notHttp()
{
    QFETCH(QByteArray, answer);

    ScriptedServer server([&](const ServerRequest &, QTcpSocket &socket) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    const HttpOutcome outcome = await(m_client.postForm(server.url(), m_form));
    QVERIFY(!outcome.hasResponse());
    QVERIFY(outcome.error.isTransient());
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpFaults::clientGoesWhileWaiting()
{
    ScriptedServer server;
    auto client = std::make_unique<HttpClient>(impatient(20s));
    const QFuture<HttpOutcome> get = client->get(server.url());
    const QFuture<HttpOutcome> post = client->postForm(server.url(), m_form);
    QTRY_COMPARE(server.requests().size(), 2);
    client.reset();
    QVERIFY(get.isCanceled());
    QVERIFY(post.isCanceled());
}

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_httpclientfaults.moc"
