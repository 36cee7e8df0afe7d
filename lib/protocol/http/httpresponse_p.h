// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoerror.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Logto {

// An answer as it came: nothing is known yet about its body.
struct LOGTO_CORE_EXPORT HttpResponse
{
    QUrl url;
    int status = 0;
    QByteArray mediaType;
    QByteArray etag;
    QDateTime date;
    std::optional<std::chrono::seconds> retryAfter;
    QByteArray body;

    static HttpResponse fromReply(const QNetworkReply &reply, const QByteArray &body);

    bool isSuccess() const { return status >= 200 && status < 300; }
    bool isJson() const;
};

// What became of one request.
struct HttpOutcome
{
    HttpResponse response;
    LogtoError error;
    // The request may have been carried out although no answer came.
    bool mayHaveArrived = false;

    bool hasResponse() const { return !error.isError(); }
};

// Seconds or an HTTP date (RFC 9110, section 10.2.3), counted from \a now.
LOGTO_CORE_EXPORT std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value,
                                                                      const QDateTime &now);

} // namespace Logto
