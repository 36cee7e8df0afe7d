// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "http/httpexchange_p.h"

#include "errors_p.h"
#include "http/httpclient_p.h"
#include "logging_p.h"

#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// Errors after which it is certain that the server has not seen the request.
bool neverArrived(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

QByteArray methodOf(const QNetworkReply &reply)
{
    switch (reply.operation()) {
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    default:
        return reply.request().attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

QString describe(const QNetworkReply &reply)
{
    const auto error = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    return "%1 at %2"_L1.arg(QLatin1StringView(error.valueToKey(reply.error())),
                             reply.url().toDisplayString(QUrl::RemoveQuery));
}

// The answers that tell nothing about the request itself.
LogtoError statusError(const HttpResponse &response)
{
    if (response.status == 429 || response.status >= 500) {
        LogtoError error = Errors::serverUnavailable(response.url, response.status);
        error.setRetryAfter(response.retryAfter);
        return error;
    }
    // 304 answers a conditional request; every other 3xx would lead elsewhere.
    if (response.status >= 300 && response.status < 400 && response.status != 304) {
        LogtoError error = Errors::unexpectedResponse(
            response.url, "a redirect from %1, which is not followed"_L1.arg(response.url.path()));
        error.setHttpStatus(response.status);
        return error;
    }
    return {};
}

} // namespace

QFuture<HttpOutcome> HttpExchange::follow(QNetworkReply *reply, std::chrono::milliseconds timeout)
{
    auto *exchange = new HttpExchange(reply, timeout);
    return exchange->m_promise.future();
}

HttpExchange::HttpExchange(QNetworkReply *reply, std::chrono::milliseconds timeout)
    : QObject(reply)
    , m_reply(reply)
{
    m_promise.start();
    m_elapsed.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { giveUp(Errors::timeout(m_reply->url())); });
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readMore);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    m_deadline.start(timeout);
}

void HttpExchange::readMore()
{
    m_body += m_reply->read(HttpClient::maximumBodySize + 1 - m_body.size());
    if (m_body.size() > HttpClient::maximumBodySize) {
        giveUp(Errors::unexpectedResponse(
            m_reply->url(), "the answer of %1 is larger than 1 MiB"_L1.arg(m_reply->url().path())));
    }
}

void HttpExchange::giveUp(const LogtoError &error)
{
    m_givenUp = error;
    m_reply->abort();
}

void HttpExchange::finish()
{
    m_deadline.stop();
    if (!m_givenUp.isError())
        readMore();
    const HttpOutcome result = outcome();
    qCDebug(logtoNetwork).noquote()
        << methodOf(*m_reply) << m_reply->url().toDisplayString(QUrl::RemoveQuery)
        << result.response.status << m_elapsed.elapsed() << "ms" << result.error.detail();
    m_reply->deleteLater();
    m_promise.addResult(result);
    m_promise.finish();
}

HttpOutcome HttpExchange::outcome() const
{
    HttpOutcome result;
    result.response = HttpResponse::fromReply(*m_reply, m_body);
    if (m_givenUp.isError()) {
        result.error = m_givenUp;
        result.mayHaveArrived = true;
    } else if (result.response.status == 0 || isCutShort()) {
        result.error = transportError();
        result.mayHaveArrived = !neverArrived(m_reply->error());
    } else {
        result.error = statusError(result.response);
    }
    return result;
}

// The status line came, and then the connection ended inside the answer.
bool HttpExchange::isCutShort() const
{
    return m_reply->error() == QNetworkReply::RemoteHostClosedError;
}

LogtoError HttpExchange::transportError() const
{
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return Errors::tlsFailed(m_reply->url(), m_reply->errorString());
    return Errors::networkUnavailable(m_reply->url(), describe(*m_reply));
}

} // namespace Logto
