// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "rawclient.h"

#include <QtNetwork/QNetworkProxy>
#include <QtTest/QTest>

RawClient::RawClient(quint16 port, const QHostAddress &address)
    : m_port(port)
    , m_address(address)
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
}

// The server lives in the same thread: nothing here may block.
bool RawClient::connect()
{
    m_socket->connectToHost(m_address, m_port);
    return QTest::qWaitFor([this] {
               return m_socket->state() == QAbstractSocket::ConnectedState
                   || m_socket->error() != QAbstractSocket::UnknownSocketError;
           })
        && isOpen();
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

QByteArray RawClient::readToEnd()
{
    const bool ended = QTest::qWaitFor(
        [this] { return m_socket->state() == QAbstractSocket::UnconnectedState; }, 15'000);
    return ended ? m_socket->readAll() : QByteArray();
}

QByteArray RawClient::exchange(quint16 port, const QByteArray &requestLine, const QByteArray &host)
{
    RawClient client(port);
    if (!client.connect())
        return {};
    const QByteArray ownHost = "127.0.0.1:" + QByteArray::number(port);
    client.send(requestLine + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? ownHost : host)
                + "\r\n\r\n");
    return client.readToEnd();
}

int RawClient::status(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

QByteArray RawClient::header(const QByteArray &answer, const QByteArray &name)
{
    const QByteArray head = answer.first(qMax(answer.indexOf("\r\n\r\n"), 0));
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.sliced(name.size() + 2).trimmed();
    }
    return {};
}
