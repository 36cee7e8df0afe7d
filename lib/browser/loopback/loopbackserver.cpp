// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "loopbackserver_p.h"

#include "errors_p.h"
#include "logging_p.h"
#include "openid/callback_p.h"

#include <QtCore/QUrlQuery>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Logto {

namespace {

constexpr qsizetype MostConnections = 8;
// The browser asks for the page at once.
constexpr auto Grace = 2s;

} // namespace

LoopbackServer::LoopbackServer(LoopbackEnd purpose, QObject *parent)
    : QObject(parent)
    , m_end(purpose)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &LoopbackServer::end);
}

LoopbackServer::~LoopbackServer() = default;

LogtoResult<QUrl> LoopbackServer::listen(const QUrl &redirectUri)
{
    const auto port = quint16(redirectUri.port(0));
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return Errors::loopbackPortUnavailable(port, m_server.errorString());
    m_redirectUri = redirectUri;
    m_redirectUri.setPort(m_server.serverPort());
    return m_redirectUri;
}

// Whoever keeps many connections open and says nothing must not keep the browser out: the one that
// has been waiting longest makes room.
void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= MostConnections)
            m_connections.constFirst()->drop();
        auto *connection = new LoopbackConnection(socket, this);
        m_connections.append(connection);
        connect(connection, &LoopbackConnection::ended, this,
                [this, connection] { remove(connection); });
        connect(connection, &LoopbackConnection::requested, this,
                [this, connection](const LoopbackRequest &request) { take(connection, request); });
    }
}

void LoopbackServer::take(LoopbackConnection *connection, const LoopbackRequest &request)
{
    const LoopbackResponse response = respond(request);
    if (response.status >= 400) {
        qCDebug(logtoBrowser) << "A request to the redirect address was refused with"
                              << response.status;
    }
    connection->answer(response);
    // Last of all, for whoever hears of it may delete this object.
    if (const QUrl callback = std::exchange(m_callback, {}); !callback.isEmpty())
        Q_EMIT redirected(callback);
}

LoopbackResponse LoopbackServer::respond(const LoopbackRequest &request)
{
    // A page that has its own name lead here (DNS rebinding) is not what we wait for.
    const QUrl url = QUrl::fromEncoded(
        "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + request.target,
        QUrl::StrictMode);
    if (!isOurHost(request.host) || !url.isValid())
        return loopbackRefusal(404);
    const bool isPage = m_answered && !m_shown && request.target == pagePath();
    const bool isRedirect = !m_answered && matchesRedirectUri(url, m_redirectUri);
    if (!isPage && !isRedirect)
        return loopbackRefusal(404);
    if (request.method != "GET")
        return loopbackRefusal(405);
    return isPage ? showPage() : respondToRedirect(url);
}

LoopbackResponse LoopbackServer::respondToRedirect(const QUrl &url)
{
    if (!carriesState(url, m_state))
        return loopbackRefusal(404);
    m_answered = true;
    m_callback = url;
    if (m_end == LoopbackEnd::SignedIn && QUrlQuery(url).hasQueryItem(u"error"_s))
        m_end = LoopbackEnd::SignInFailed;
    m_grace.start(Grace);
    return loopbackRedirect(pagePath());
}

LoopbackResponse LoopbackServer::showPage()
{
    m_shown = true;
    m_server.close();
    return loopbackPage(m_end, QGuiApplication::applicationDisplayName());
}

bool LoopbackServer::isOurHost(const QByteArray &host) const
{
    const QByteArray port = ':' + QByteArray::number(m_redirectUri.port());
    return host == "127.0.0.1" + port || host == "localhost" + port;
}

// Below the path of the redirect, so that it cannot be the same.
QByteArray LoopbackServer::pagePath() const
{
    QByteArray path = m_redirectUri.path(QUrl::FullyEncoded).toLatin1();
    if (!path.endsWith('/'))
        path += '/';
    return path + "done";
}

void LoopbackServer::remove(LoopbackConnection *connection)
{
    m_connections.removeOne(connection);
    connection->deleteLater();
    if (m_shown && m_connections.isEmpty())
        end();
}

void LoopbackServer::end()
{
    m_grace.stop();
    m_server.close();
    Q_EMIT ended();
}

} // namespace Logto
