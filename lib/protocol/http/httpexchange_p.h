// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpresponse_p.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkReply>

namespace Logto {

// Waits for one reply to end, in time and within the limits, and says what became of it.
// It lives as long as the reply, which it takes care of.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    static QFuture<HttpOutcome> follow(QNetworkReply *reply, std::chrono::milliseconds timeout);

private:
    HttpExchange(QNetworkReply *reply, std::chrono::milliseconds timeout);

    void readMore();
    void giveUp(const LogtoError &error);
    void finish();
    HttpOutcome outcome() const;
    bool isCutShort() const;
    LogtoError transportError() const;

    QNetworkReply *m_reply;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QByteArray m_body;
    LogtoError m_givenUp;
    QPromise<HttpOutcome> m_promise;
};

} // namespace Logto
