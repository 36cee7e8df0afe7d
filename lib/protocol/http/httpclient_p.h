// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpresponse_p.h"
#include "http/parameters_p.h"
#include "logtoconfig.h"

#include <QtCore/QFuture>
#include <QtNetwork/QNetworkAccessManager>

#include <memory>

namespace Logto {

// Requests to the provider, under the rules that all of them share: https (http to this machine
// only), no redirects, no cookies, no cache, no HTTP/2, no second POST, a deadline for the whole
// exchange and a limit for the size of the answer.
//
// A 429 or 5xx and a redirect come back as errors; every other status is a response.
class LOGTO_CORE_EXPORT HttpClient : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maximumBodySize = 1024 * 1024;

    explicit HttpClient(const LogtoConfig &config, QObject *parent = nullptr);
    ~HttpClient() override;

    struct Header
    {
        QByteArray name;
        QByteArray value;
    };

    QFuture<HttpOutcome> get(const QUrl &url, const QList<Header> &headers = {});
    QFuture<HttpOutcome> postForm(const QUrl &url, const Parameters &parameters,
                                  const QList<Header> &headers = {});
    // With \a method, one of POST, PUT, PATCH and DELETE. Without a body if \a json is empty.
    QFuture<HttpOutcome> sendJson(const QByteArray &method, const QUrl &url, const QByteArray &json,
                                  const QList<Header> &headers = {});

    // Their buffers still have what was sent and received. Requests under way come to their end.
    void closeConnections();

private:
    QFuture<HttpOutcome> send(const QByteArray &method, const QUrl &url, const QString &mediaType,
                              const QByteArray &content, const QList<Header> &headers);
    QNetworkAccessManager &manager();
    QNetworkRequest makeRequest(const QUrl &url, const QList<Header> &headers) const;

    LogtoConfig m_config;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace Logto
