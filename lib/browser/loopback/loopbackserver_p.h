// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoresult.h"
#include "loopbackconnection_p.h"

#include <QtNetwork/QTcpServer>

namespace Logto {

// Waits on 127.0.0.1 for the one redirect of a page in the browser (RFC 8252, sections 7.3 and
// 8.3). Everything else is turned away, and the wait goes on. Once the redirect is there, it only
// shows the page that sends the user back, for a moment, and then closes its port.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    // \a purpose says what the page tells.
    explicit LoopbackServer(LoopbackEnd purpose, QObject *parent = nullptr);
    ~LoopbackServer() override;

    // Listens for \a redirectUri, on its port or on a random one if it has none. Gives the redirect
    // URI with the port.
    LogtoResult<QUrl> listen(const QUrl &redirectUri);
    // From now on a redirect with \a state ends the wait.
    void expect(const QString &state) { m_state = state; }

    // Whether the redirect has come: the server ends by itself then, with ended().
    bool isAnswered() const { return m_answered; }

Q_SIGNALS:
    void redirected(const QUrl &callbackUrl);
    void ended();

private:
    void accept();
    void take(LoopbackConnection *connection, const LoopbackRequest &request);
    LoopbackResponse respond(const LoopbackRequest &request);
    LoopbackResponse respondToRedirect(const QUrl &url);
    LoopbackResponse showPage();
    bool isOurHost(const QByteArray &host) const;
    QByteArray pagePath() const;
    void remove(LoopbackConnection *connection);
    void end();

    LoopbackEnd m_end;
    QTcpServer m_server;
    QList<LoopbackConnection *> m_connections; // the oldest first
    QTimer m_grace;
    QUrl m_redirectUri;
    QString m_state;
    QUrl m_callback; // to tell of once the answer is on its way
    bool m_answered = false;
    bool m_shown = false;
};

} // namespace Logto
