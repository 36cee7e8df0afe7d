// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "pageserver.h"

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

QByteArray PageRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name + ':'))
            return line.sliced(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

PageResponse PageResponse::html(const QByteArray &body, const QList<QByteArray> &headers)
{
    PageResponse response;
    response.body = "<!doctype html><meta charset=utf-8><title>Test</title>" + body;
    response.headers = headers;
    return response;
}

PageResponse PageResponse::redirect(int status, const QUrl &target)
{
    PageResponse response;
    response.status = status;
    response.headers = {"Location: " + target.toEncoded()};
    return response;
}

PageServer::PageServer()
    : PageServer(std::make_unique<QTcpServer>(), u"http"_s)
{
}

PageServer::PageServer(const QSslConfiguration &tls)
    : PageServer(std::make_unique<QSslServer>(), u"https"_s)
{
    auto *server = static_cast<QSslServer *>(m_server.get());
    server->setSslConfiguration(tls);
    connect(server, &QSslServer::startedEncryptionHandshake, this, [this] { m_contacted = true; });
}

PageServer::PageServer(std::unique_ptr<QTcpServer> server, const QString &scheme)
    : m_server(std::move(server))
    , m_scheme(scheme)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &PageServer::accept);
    listen(0);
}

PageServer::~PageServer()
{
    disconnect(m_server.get(), nullptr, this, nullptr);
    close();
}

QUrl PageServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_scheme).arg(m_port).arg(path));
}

void PageServer::serve(const QString &path, const PageResponse &response)
{
    serve(path, [response](const PageRequest &) { return response; });
}

void PageServer::serve(const QString &path, const Handler &handler)
{
    m_handlers.insert(path, handler);
}

QString PageServer::waitForRequest(const QString &start)
{
    const auto begins = [&start](const QString &path) { return path.startsWith(start); };
    QSignalSpy more(this, &PageServer::requested);
    for (;;) {
        const auto found = std::find_if(m_requests.cbegin(), m_requests.cend(), begins);
        if (found != m_requests.cend())
            return *found;
        if (!more.wait(10000))
            return {};
    }
}

void PageServer::close()
{
    m_server->close();
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        disconnect(socket, nullptr, this, nullptr);
        socket->abort();
    }
    m_received.clear();
}

void PageServer::listenAgain()
{
    listen(m_port);
}

void PageServer::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress::LocalHost, port))
        qFatal("The test server cannot listen: %s", qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
}

void PageServer::accept()
{
    m_contacted = true;
    QTcpSocket *socket = m_server->nextPendingConnection();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this, socket] { m_received.remove(socket); });
}

void PageServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    PageRequest request;
    request.head = received.first(headEnd);
    request.body = received.sliced(headEnd + 4);
    if (request.body.size() < request.header("content-length").toLongLong())
        return;
    received.clear();
    const auto requestLine = request.head.first(request.head.indexOf('\r')).split(' ');
    request.method = requestLine.value(0);
    request.path = QString::fromLatin1(requestLine.value(1));
    answer(socket, request);
}

void PageServer::answer(QTcpSocket *socket, const PageRequest &request)
{
    m_requests += request.path;
    PageResponse response;
    const auto handler = m_handlers.value(request.path.section(u'?', 0, 0));
    if (handler)
        response = handler(request);
    else
        response.status = 404;

    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " Answer\r\n";
    head += "Content-Type: " + response.contentType + "\r\n";
    head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += "Cache-Control: no-store\r\nConnection: close\r\n";
    for (const QByteArray &header : std::as_const(response.headers))
        head += header + "\r\n";
    socket->write(head + "\r\n" + response.body);
    socket->disconnectFromHost();
    Q_EMIT requested(request.path);
}
