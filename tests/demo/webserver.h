// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

// A web server that answers everything with a page; it knows nothing of OpenID Connect.
class WebServer : public QTcpServer
{
public:
    WebServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

private:
    static void answer(QTcpSocket &socket)
    {
        if (!socket.peek(64 * 1024).endsWith("\r\n\r\n"))
            return;
        socket.readAll();
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 28\r\n"
                     "Connection: close\r\n\r\n<!DOCTYPE html><p>Welcome</p>");
        socket.disconnectFromHost();
    }
};
