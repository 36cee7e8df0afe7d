// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "http/httpclient_p.h"

#include "errors_p.h"
#include "http/formbody_p.h"
#include "http/httpexchange_p.h"
#include "tlsconfiguration_p.h"
#include "weburl_p.h"

#include <QtNetwork/QNetworkRequest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

QFuture<HttpOutcome> refused(const QUrl &url)
{
    HttpOutcome outcome;
    outcome.error = Errors::unsupportedProvider(
        u"refused to send a request to an address that is neither https nor loopback: %1"_s.arg(
            url.toDisplayString(QUrl::RemoveQuery)));
    return QtFuture::makeReadyFuture(outcome);
}

} // namespace

HttpClient::HttpClient(const LogtoConfig &config, QObject *parent)
    : QObject(parent)
    , m_config(config)
{
}

HttpClient::~HttpClient() = default;

// Made late: it loads plug-ins, which would delay a start that needs no network.
QNetworkAccessManager &HttpClient::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxy(m_config.proxy());
    }
    return *m_manager;
}

void HttpClient::closeConnections()
{
    if (!m_manager)
        return;
    QNetworkAccessManager *manager = m_manager.release();
    manager->setParent(this);
    const auto deleteWhenIdle = [manager] {
        const auto replies = manager->findChildren<QNetworkReply *>();
        if (std::ranges::none_of(replies, &QNetworkReply::isRunning))
            manager->deleteLater();
    };
    connect(manager, &QNetworkAccessManager::finished, manager, deleteWhenIdle);
    deleteWhenIdle();
}

QFuture<HttpOutcome> HttpClient::get(const QUrl &url, const QList<Header> &headers)
{
    if (!isSecureWebUrl(url))
        return refused(url);
    return HttpExchange::follow(manager().get(makeRequest(url, headers)),
                                m_config.networkTimeout());
}

QFuture<HttpOutcome> HttpClient::postForm(const QUrl &url, const Parameters &parameters,
                                          const QList<Header> &headers)
{
    return send("POST", url, u"application/x-www-form-urlencoded"_s, formEncoded(parameters),
                headers);
}

QFuture<HttpOutcome> HttpClient::sendJson(const QByteArray &method, const QUrl &url,
                                          const QByteArray &json, const QList<Header> &headers)
{
    return send(method, url, u"application/json"_s, json, headers);
}

QFuture<HttpOutcome> HttpClient::send(const QByteArray &method, const QUrl &url,
                                      const QString &mediaType, const QByteArray &content,
                                      const QList<Header> &headers)
{
    if (!isSecureWebUrl(url))
        return refused(url);
    QNetworkRequest request = makeRequest(url, headers);
    if (content.isEmpty())
        return HttpExchange::follow(manager().sendCustomRequest(request, method),
                                    m_config.networkTimeout());
    request.setHeader(QNetworkRequest::ContentTypeHeader, mediaType);
    request.setHeader(QNetworkRequest::ContentLengthHeader, content.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

    auto *body = new FormBody(content);
    QNetworkReply *reply = method == "POST" ? manager().post(request, body)
                                            : manager().sendCustomRequest(request, method, body);
    body->setParent(reply);
    return HttpExchange::follow(reply, m_config.networkTimeout());
}

QNetworkRequest HttpClient::makeRequest(const QUrl &url, const QList<Header> &headers) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    // A header of our own keeps Qt from unpacking the answer, so that no small answer grows large.
    request.setRawHeader("Accept-Encoding", "identity");
    for (const Header &header : headers)
        request.setRawHeader(header.name, header.value);
    if (url.scheme() == "https"_L1)
        request.setSslConfiguration(tlsConfigurationWithIdentity(m_config));
    if (const auto hook = m_config.requestHook())
        hook(request);
    return request;
}

} // namespace Logto
