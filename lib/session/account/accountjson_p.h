// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>
#include <QtCore/QUrl>

#include <limits>

// How the members of Logto's JSON read: what is absent, null or of another type is empty.
namespace Logto {

inline QString text(const QJsonObject &object, QLatin1StringView member)
{
    return object.value(member).toString();
}

// An address from a profile, so only what an Image may load.
inline QUrl webUrl(const QJsonObject &object, QLatin1StringView member)
{
    using namespace Qt::StringLiterals;
    const QUrl url(text(object, member), QUrl::StrictMode);
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
}

// Logto counts most times in milliseconds, and those of the OpenID provider in seconds. What is no
// whole number, or too large a one, is no time.
inline QDateTime timeOf(const QJsonValue &value, int unitsPerSecond)
{
    constexpr qint64 none = std::numeric_limits<qint64>::max();
    const qint64 milliseconds = 1000 / unitsPerSecond;
    const qint64 limit = none / milliseconds;
    const qint64 time = value.toInteger(none);
    return time >= limit || time <= -limit
        ? QDateTime()
        : QDateTime::fromMSecsSinceEpoch(time * milliseconds, QTimeZone::utc());
}

inline QDateTime isoTime(const QJsonObject &object, QLatin1StringView member)
{
    return QDateTime::fromString(text(object, member), Qt::ISODateWithMs).toUTC();
}

} // namespace Logto
