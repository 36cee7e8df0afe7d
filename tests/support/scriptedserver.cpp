// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "scriptedserver.h"

#include <QtNetwork/QSslServer>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace {

// Takes one request from the front of \a buffer if it is there as a whole.
bool takeRequest(QByteArray &buffer, ServerRequest &request)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    QList<QByteArray> lines = buffer.first(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype size = headEnd + 4 + request.header("Content-Length").toLongLong();
    if (buffer.size() < size)
        return false;
    request.body = buffer.sliced(headEnd + 4, size - headEnd - 4);
    buffer.remove(0, size);
    return true;
}

} // namespace

QByteArray ServerRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ScriptedServer::ScriptedServer(Handler handler)
    : m_server(std::make_unique<QTcpServer>())
    , m_handler(std::move(handler))
{
    listen();
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, Handler handler)
    : m_handler(std::move(handler))
    , m_secure(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

ScriptedServer::~ScriptedServer() = default;

void ScriptedServer::setAnswer(const QByteArray &answer)
{
    m_handler = [answer](const ServerRequest &, QTcpSocket &socket) { socket.write(answer); };
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_secure ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

void ScriptedServer::listen()
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
}

void ScriptedServer::accept(QTcpSocket *socket)
{
    const int connection = ++m_connections;
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, connection, buffer = QByteArray()]() mutable {
                buffer += socket->readAll();
                ServerRequest request;
                while (takeRequest(buffer, request)) {
                    request.connection = connection;
                    m_requests.append(request);
                    if (m_handler)
                        m_handler(request, *socket);
                    Q_EMIT received();
                    request = {};
                }
            });
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray jsonHttpAnswer(const QByteArray &json, const QByteArray &headers)
{
    return httpAnswer(200, json, "Content-Type: application/json\r\n" + headers);
}
