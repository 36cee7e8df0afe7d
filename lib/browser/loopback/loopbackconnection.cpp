// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "loopbackconnection_p.h"

#include <QtNetwork/QTcpSocket>

using namespace std::chrono_literals;

namespace Logto {

namespace {

// From the first byte to the last: whoever is slower is no browser on this machine.
constexpr auto LongestConnection = 10s;

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(LargestLoopbackRequest + 1);
    connect(socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &LoopbackConnection::end);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &LoopbackConnection::drop);
    m_limit.start(LongestConnection);
    // What came before this object did.
    QMetaObject::invokeMethod(this, &LoopbackConnection::read, Qt::QueuedConnection);
}

LoopbackConnection::~LoopbackConnection() = default;

void LoopbackConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_answered || m_ended)
        return;
    m_received += bytes;
    const LoopbackRead read = readLoopbackRequest(m_received);
    switch (read.outcome) {
    case LoopbackRead::Outcome::Incomplete:
        return;
    case LoopbackRead::Outcome::Malformed:
        return answer(loopbackRefusal(400));
    case LoopbackRead::Outcome::TooLarge:
        return answer(loopbackRefusal(431));
    case LoopbackRead::Outcome::Complete:
        Q_EMIT requested(read.request);
    }
}

void LoopbackConnection::answer(const LoopbackResponse &response)
{
    if (std::exchange(m_answered, true) || m_ended)
        return;
    m_received.clear();
    m_socket->write(response.toHttp());
    m_socket->disconnectFromHost();
}

void LoopbackConnection::drop()
{
    m_socket->abort();
    end();
}

void LoopbackConnection::end()
{
    if (!std::exchange(m_ended, true))
        Q_EMIT ended();
}

} // namespace Logto
