// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtNetwork/QTcpSocket>

#include <memory>

// A program on this machine that talks to a port, as it likes: no browser, and no other client
// would send what this one can.
class RawClient
{
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress::LocalHost);

    bool connect();
    void send(const QByteArray &bytes);
    // All that comes until the other side closes the connection, or nothing if it does not.
    QByteArray readToEnd();
    bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    QTcpSocket &socket() { return *m_socket; }

    // One exchange. The Host header is that of the port unless \a host says otherwise.
    static QByteArray exchange(quint16 port, const QByteArray &requestLine,
                               const QByteArray &host = {});
    // The status of an answer, or 0.
    static int status(const QByteArray &answer);
    static QByteArray header(const QByteArray &answer, const QByteArray &name);

private:
    std::unique_ptr<QTcpSocket> m_socket = std::make_unique<QTcpSocket>();
    quint16 m_port;
    QHostAddress m_address;
};
