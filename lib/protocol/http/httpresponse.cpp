// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "http/httpresponse_p.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// The one format that RFC 9110, section 5.6.7, lets a server send.
QDateTime parseHttpDate(const QByteArray &value)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    return date;
}

QByteArray mediaTypeOf(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower();
}

} // namespace

HttpResponse HttpResponse::fromReply(const QNetworkReply &reply, const QByteArray &body)
{
    HttpResponse response;
    response.url = reply.url();
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.mediaType = mediaTypeOf(reply.rawHeader("Content-Type"));
    response.etag = reply.rawHeader("ETag");
    response.date = parseHttpDate(reply.rawHeader("Date"));
    // By the server's own clock, for this machine's may be wrong.
    response.retryAfter =
        parseRetryAfter(reply.rawHeader("Retry-After"),
                        response.date.isValid() ? response.date : QDateTime::currentDateTimeUtc());
    response.body = body;
    return response;
}

bool HttpResponse::isJson() const
{
    return mediaType == "application/json"
        || (mediaType.startsWith("application/") && mediaType.endsWith("+json"));
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const uint seconds = value.toUInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(seconds);
    const QDateTime date = parseHttpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(date)));
}

} // namespace Logto
