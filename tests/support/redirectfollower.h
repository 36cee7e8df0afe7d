// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtouseragent.h"

#include <QtNetwork/QNetworkAccessManager>

// A user agent for providers that answer with a redirect at once: it asks for the page by plain
// HTTP and takes the Location of the answer as the callback, without following it.
class RedirectFollower : public LogtoUserAgent
{
    Q_OBJECT

public:
    using LogtoUserAgent::LogtoUserAgent;

    void open(const Request &request) override;
    void close() override;

    // Holds the callback back until deliver(); arrived() tells when it is there.
    void setHolding(bool holding) { m_holding = holding; }
    void deliver(const QUrl &callback) { Q_EMIT redirected(callback); }
    QUrl callback() const { return m_callback; }

Q_SIGNALS:
    void opened();
    void arrived();

private:
    void takeAnswer(const QNetworkReply &reply);

    QNetworkAccessManager m_manager;
    QUrl m_callback;
    bool m_open = false;
    bool m_holding = false;
};
