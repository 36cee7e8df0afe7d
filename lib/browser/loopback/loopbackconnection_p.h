// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "loopbackresponse_p.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Logto {

// One connection, for one request and its answer. It ends by itself, whatever the other side does.
class LoopbackConnection : public QObject
{
    Q_OBJECT

public:
    // Takes \a socket over.
    explicit LoopbackConnection(QTcpSocket *socket, QObject *parent = nullptr);
    ~LoopbackConnection() override;

    // The answer to requested(); the connection ends when it has been sent.
    void answer(const LoopbackResponse &response);
    // At once.
    void drop();

Q_SIGNALS:
    void requested(const Logto::LoopbackRequest &request);
    // All that is left to do is to delete it.
    void ended();

private:
    void read();
    void end();

    QTcpSocket *m_socket;
    QByteArray m_received;
    QTimer m_limit;
    bool m_answered = false;
    bool m_ended = false;
};

} // namespace Logto
