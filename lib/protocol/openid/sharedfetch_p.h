// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "andthen_p.h"
#include "http/httpclient_p.h"
#include "logtoresult.h"
#include "waiters_p.h"

#include <QtCore/QElapsedTimer>

#include <functional>
#include <optional>

namespace Logto {

// One document of the provider: fetched by one request for all who wait, kept with its ETag.
template<typename Document>
class SharedFetch
{
public:
    using Result = LogtoResult<Document>;
    using Reader = std::function<Result(const HttpOutcome &)>;

    explicit SharedFetch(Reader reader)
        : m_reader(std::move(reader))
    {
    }

    bool isKnown() const { return m_document.has_value(); }
    bool isFetching() const { return !m_waiting.isEmpty(); }
    const Document &value() const { return *m_document; }

    bool isYoungerThan(std::chrono::milliseconds age) const
    {
        return isKnown() && m_sinceCheck.isValid() && !m_sinceCheck.hasExpired(age.count());
    }

    QFuture<Result> known() const { return QtFuture::makeReadyFuture(Result(value())); }

    QFuture<Result> fetch(const QUrl &url, HttpClient &http, QObject *context)
    {
        const bool isFirst = m_waiting.isEmpty();
        QFuture<Result> future = m_waiting.add();
        if (isFirst)
            send(url, http, context);
        return future;
    }

private:
    void send(const QUrl &url, HttpClient &http, QObject *context)
    {
        QList<HttpClient::Header> headers;
        if (!m_etag.isEmpty())
            headers.append({"If-None-Match", m_etag});
        andThen(http.get(url, headers), context,
                [this](const HttpOutcome &outcome) { m_waiting.answer(take(outcome)); });
    }

    Result take(const HttpOutcome &outcome)
    {
        if (outcome.hasResponse() && outcome.response.status == 304 && isKnown()) {
            m_sinceCheck.start();
            return value();
        }
        const Result result = m_reader(outcome);
        if (result) {
            m_document = *result;
            m_etag = outcome.response.etag;
            m_sinceCheck.start();
            return result;
        }
        return result.error().isTransient() && isKnown() ? Result(value()) : result;
    }

    Reader m_reader;
    std::optional<Document> m_document;
    QByteArray m_etag;
    QElapsedTimer m_sinceCheck;
    Waiters<Result> m_waiting;
};

} // namespace Logto
