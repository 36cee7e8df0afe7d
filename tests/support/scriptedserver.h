// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QUrl>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>
#include <memory>

// What arrived: the request as the client wrote it.
struct ServerRequest
{
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; // counted from 1

    QByteArray header(const QByteArray &name) const;
};

// An HTTP server on a free port of 127.0.0.1 that does to each request what the test says, also
// what no good server does: close, stall, lie.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const ServerRequest &, QTcpSocket &)>;

    explicit ScriptedServer(Handler handler = {});
    ScriptedServer(const QSslConfiguration &tls, Handler handler);
    ~ScriptedServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    void setAnswer(const QByteArray &answer);
    void close() { m_server->close(); }
    // Again at the port of before.
    bool open() { return m_server->listen(QHostAddress::LocalHost, m_port); }

    QUrl url(const QString &path = {}) const;
    quint16 port() const { return m_port; }
    const QList<ServerRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }

Q_SIGNALS:
    void received();

private:
    void listen();
    void accept(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
    QList<ServerRequest> m_requests;
    int m_connections = 0;
    bool m_secure = false;
    quint16 m_port = 0;
};

// A whole answer with its Content-Length; \a headers are lines that end with CRLF.
inline constexpr char HtmlHeader[] = "Content-Type: text/html\r\n";
inline constexpr char JsonHeader[] = "Content-Type: application/json\r\n";

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers = {});
QByteArray jsonHttpAnswer(const QByteArray &json, const QByteArray &headers = {});
