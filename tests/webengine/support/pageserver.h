// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QSslConfiguration;
class QTcpServer;
class QTcpSocket;
QT_END_NAMESPACE

struct PageRequest
{
    QByteArray method;
    QString path;
    QByteArray head;
    QByteArray body;

    // The name in lower case.
    QByteArray header(const QByteArray &name) const;
};

struct PageResponse
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "text/html; charset=utf-8";
    QList<QByteArray> headers;

    static PageResponse html(const QByteArray &body, const QList<QByteArray> &headers = {});
    static PageResponse redirect(int status, const QUrl &target);
};

// A scripted web server on the loopback interface: answers each path as it was told, and notes
// what it was asked.
class PageServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<PageResponse(const PageRequest &)>;

    PageServer();
    explicit PageServer(const QSslConfiguration &tls);
    ~PageServer() override;

    QUrl url(const QString &path = QStringLiteral("/")) const;
    void serve(const QString &path, const PageResponse &response);
    void serve(const QString &path, const Handler &handler);
    // Stops listening and drops what is connected; url() stays the same.
    void close();
    void listenAgain();

    // Whether so much as a connection was made.
    bool wasContacted() const { return m_contacted; }
    QStringList requests() const { return m_requests; }
    bool wasAsked(const QString &path) const { return m_requests.contains(path); }
    // Waits for a request whose path begins with \a start; empty if none comes.
    QString waitForRequest(const QString &start);

Q_SIGNALS:
    void requested(const QString &path);

private:
    PageServer(std::unique_ptr<QTcpServer> server, const QString &scheme);

    void listen(quint16 port);
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const PageRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    quint16 m_port = 0;
    QHash<QString, Handler> m_handlers;
    QHash<QTcpSocket *, QByteArray> m_received;
    QStringList m_requests;
    bool m_contacted = false;
};
