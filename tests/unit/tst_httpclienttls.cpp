// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "http/httpclient_p.h"
#include "scriptedserver.h"
#include "testcertificate.h"

#include <QtNetwork/QSslSocket>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;
using Code = LogtoError::Code;

namespace {

const QSslSocket &asTls(const QTcpSocket &socket)
{
    return dynamic_cast<const QSslSocket &>(socket);
}

} // namespace

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownAuthorityIsRefused();
    void ownAuthorityIsAccepted();
    void authorityOfOneClientIsNotThatOfAnother();
    void certificateForAnotherNameIsRefused();
    void plainHttpOnATlsPortIsNoAnswer();
    void http2IsNotOffered();
    void clientCertificateIsShown();

private:
    LogtoConfig trusting() const;

    const TestCertificate m_certificate = TestCertificate::make();
    const ScriptedServer::Handler m_answer = [](const ServerRequest &, QTcpSocket &socket) {
        socket.write(jsonHttpAnswer("{}"));
    };
};

LogtoConfig TestHttpTls::trusting() const
{
    LogtoConfig config;
    config.setCaCertificates({m_certificate.certificate});
    return config;
}

void TestHttpTls::unknownAuthorityIsRefused()
{
    ScriptedServer server(m_certificate.serverConfiguration(), m_answer);
    HttpClient client{LogtoConfig()};
    const HttpOutcome outcome = await(client.postForm(server.url(), {{u"a"_s, u"b"_s}}));
    QCOMPARE(outcome.error.code(), Code::TlsFailed);
    QVERIFY(outcome.error.isTransient());
    QVERIFY(!outcome.mayHaveArrived);
    QVERIFY(server.requests().isEmpty());
}

void TestHttpTls::ownAuthorityIsAccepted()
{
    ScriptedServer server(m_certificate.serverConfiguration(), m_answer);
    HttpClient client(trusting());
    const HttpOutcome outcome = await(client.get(server.url()));
    QVERIFY2(outcome.hasResponse(), qPrintable(outcome.error.toString()));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpTls::authorityOfOneClientIsNotThatOfAnother()
{
    ScriptedServer server(m_certificate.serverConfiguration(), m_answer);
    HttpClient first(trusting());
    QVERIFY(await(first.get(server.url())).hasResponse());
    HttpClient second{LogtoConfig()};
    QCOMPARE(await(second.get(server.url())).error.code(), Code::TlsFailed);
}

// The certificate names the address, not the name.
void TestHttpTls::certificateForAnotherNameIsRefused()
{
    ScriptedServer server(m_certificate.serverConfiguration(), m_answer);
    QUrl url = server.url();
    url.setHost(u"localhost"_s);
    HttpClient client(trusting());
    QCOMPARE(await(client.get(url)).error.code(), Code::TlsFailed);
    QVERIFY(server.requests().isEmpty());
}

void TestHttpTls::plainHttpOnATlsPortIsNoAnswer()
{
    ScriptedServer server(m_answer);
    connect(&server, &ScriptedServer::received, this, [] { QFAIL("the request was readable"); });
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    LogtoConfig config = trusting();
    config.setNetworkTimeout(std::chrono::milliseconds(500));
    HttpClient client(config);
    QVERIFY(await(client.get(url)).error.isTransient());
}

// CVE-2024-39936
void TestHttpTls::http2IsNotOffered()
{
    QSslConfiguration tls = m_certificate.serverConfiguration();
    tls.setAllowedNextProtocols({"h2", "http/1.1"});
    QByteArray protocol;
    ScriptedServer server(tls, [&](const ServerRequest &, QTcpSocket &socket) {
        protocol = asTls(socket).sslConfiguration().nextNegotiatedProtocol();
        socket.write(jsonHttpAnswer("{}"));
    });
    HttpClient client(trusting());
    QVERIFY(await(client.get(server.url())).hasResponse());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY2(protocol != "h2", protocol.constData());
}

void TestHttpTls::clientCertificateIsShown()
{
    const TestCertificate own = TestCertificate::make();
    QSslConfiguration tls = m_certificate.serverConfiguration();
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    QSslCertificate shown;
    ScriptedServer server(tls, [&](const ServerRequest &, QTcpSocket &socket) {
        shown = asTls(socket).peerCertificate();
        socket.write(jsonHttpAnswer("{}"));
    });
    LogtoConfig config = trusting();
    config.setClientCertificate(own.certificate, own.key);
    HttpClient client(config);
    QVERIFY(await(client.get(server.url())).hasResponse());
    QCOMPARE(shown, own.certificate);
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httpclienttls.moc"
