// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "loopback/loopbackrequest_p.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;
using Outcome = LoopbackRead::Outcome;

class TestLoopbackRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatABrowserSends();
    void everyBeginningIsIncomplete();
    void malformed_data();
    void malformed();
    void limit();
    void mutatedRequests();
};

namespace {

const QByteArray &chromiumRequest()
{
    static const QByteArray request = "GET /callback?code=abc&state=xyz HTTP/1.1\r\n"
                                      "Host: 127.0.0.1:41234\r\n"
                                      "Connection: keep-alive\r\n"
                                      "Upgrade-Insecure-Requests: 1\r\n"
                                      "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8\r\n"
                                      "Accept-Language: de-DE,de;q=0.9\r\n"
                                      "\r\n";
    return request;
}

} // namespace

void TestLoopbackRequest::readsWhatABrowserSends()
{
    const LoopbackRead read = readLoopbackRequest(chromiumRequest());
    QCOMPARE(read.outcome, Outcome::Complete);
    QCOMPARE(read.request.method, "GET"_ba);
    QCOMPARE(read.request.target, "/callback?code=abc&state=xyz"_ba);
    QCOMPARE(read.request.host, "127.0.0.1:41234"_ba);

    const LoopbackRead upperCase =
        readLoopbackRequest("GET / HTTP/1.0\r\nHOST: LocalHost:1\r\n\r\n");
    QCOMPARE(upperCase.outcome, Outcome::Complete);
    QCOMPARE(upperCase.request.host, "localhost:1"_ba);
}

void TestLoopbackRequest::everyBeginningIsIncomplete()
{
    for (qsizetype length = 0; length < chromiumRequest().size(); ++length) {
        const QByteArray beginning = chromiumRequest().first(length);
        QCOMPARE(readLoopbackRequest(beginning).outcome, Outcome::Incomplete);
    }
}

void TestLoopbackRequest::malformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto withHost = [](const QByteArray &line) { return line + "\r\nHost: h\r\n\r\n"; };
    QTest::newRow("nothing") << "\r\n\r\n"_ba;
    QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("two hosts") << "GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n"_ba;
    QTest::newRow("HTTP/0.9") << withHost("GET /");
    QTest::newRow("HTTP/2") << withHost("PRI * HTTP/2.0");
    QTest::newRow("other version") << withHost("GET / HTTP/1.2");
    QTest::newRow("absolute target") << withHost("GET http://127.0.0.1/callback HTTP/1.1");
    QTest::newRow("authority") << withHost("CONNECT 127.0.0.1:1 HTTP/1.1");
    QTest::newRow("fragment") << withHost("GET /callback#a HTTP/1.1");
    QTest::newRow("two spaces") << withHost("GET  / HTTP/1.1");
    QTest::newRow("tab") << withHost("GET\t/ HTTP/1.1");
    QTest::newRow("space in the target") << withHost("GET /a b HTTP/1.1");
    QTest::newRow("no ASCII") << withHost("GET /\xc3\xa9 HTTP/1.1");
    QTest::newRow("NUL") << withHost("GET /"_ba + '\0' + " HTTP/1.1");
    QTest::newRow("method of other characters") << withHost("G(T / HTTP/1.1");
    QTest::newRow("folded header") << "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n"_ba;
    QTest::newRow("space before the colon") << "GET / HTTP/1.1\r\nHost : a\r\n\r\n"_ba;
    QTest::newRow("line without a colon") << "GET / HTTP/1.1\r\nHost: a\r\nb\r\n\r\n"_ba;
    QTest::newRow("bare line feed") << "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n"_ba;
    QTest::newRow("bare carriage return") << "GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n"_ba;
}

void TestLoopbackRequest::malformed()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readLoopbackRequest(bytes).outcome, Outcome::Malformed);
}

void TestLoopbackRequest::limit()
{
    const auto request = [](qsizetype size) {
        const QByteArray start = "GET / HTTP/1.1\r\nHost: h\r\nX: ";
        return start + QByteArray(size - start.size() - 4, 'x') + "\r\n\r\n";
    };
    QCOMPARE(readLoopbackRequest(request(LargestLoopbackRequest)).outcome, Outcome::Complete);
    QCOMPARE(readLoopbackRequest(request(LargestLoopbackRequest + 1)).outcome, Outcome::TooLarge);
    const QByteArray endless(LargestLoopbackRequest, 'x');
    QCOMPARE(readLoopbackRequest(endless).outcome, Outcome::Incomplete);
    QCOMPARE(readLoopbackRequest(endless + 'x').outcome, Outcome::TooLarge);
}

// Whatever comes, the reader ends with an answer that holds; with the sanitizers, it also touches
// no memory that is not its own.
void TestLoopbackRequest::mutatedRequests()
{
    QRandomGenerator random(20260801);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = chromiumRequest();
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const auto at = qsizetype(random.bounded(int(bytes.size())));
            const char byte = char(random.bounded(256));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = byte;
                break;
            case 1:
                bytes.insert(at, byte);
                break;
            case 2:
                bytes.remove(at, random.bounded(1, 20));
                break;
            default:
                bytes.insert(at, bytes.mid(at, random.bounded(1, 200)));
            }
            bytes += ' '; // never empty
        }
        const LoopbackRead read = readLoopbackRequest(bytes);
        if (read.outcome != Outcome::Complete)
            continue;
        QVERIFY(read.request.target.startsWith('/'));
        for (const char c : read.request.method + read.request.target)
            QVERIFY(c > ' ' && c < 0x7f);
        QVERIFY(!read.request.host.contains('\n'));
    }
}

QTEST_APPLESS_MAIN(TestLoopbackRequest)

#include "tst_loopbackrequest.moc"
