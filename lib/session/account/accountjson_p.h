// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>
#include <QtCore/QUrl>

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

// Logto counts most times in milliseconds, and those of the OpenID provider in seconds.
inline QDateTime timeOf(const QJsonValue &value, int unitsPerSecond)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(
               value.toInteger() * 1000 / unitsPerSecond, QTimeZone::utc())
                            : QDateTime();
}

inline QDateTime isoTime(const QJsonObject &object, QLatin1StringView member)
{
    return QDateTime::fromString(text(object, member), Qt::ISODateWithMs).toUTC();
}

} // namespace Logto
