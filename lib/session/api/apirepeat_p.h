// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtNetwork/QNetworkAccessManager>

#include <chrono>
#include <optional>

// What may be sent once more, and when.
namespace Logto::ApiRepeat {

inline constexpr std::chrono::seconds longestRetryAfter{30};

// GET and HEAD: nothing changes at the server, however often they arrive.
LOGTO_CORE_EXPORT bool isRead(QNetworkAccessManager::Operation operation);

// Whether a request that was carried out twice does the same as one (RFC 9110, section 9.2.2).
LOGTO_CORE_EXPORT bool isIdempotent(QNetworkAccessManager::Operation operation);

// Whether a 401 with this \a challenge can be met by another access token. One for something else
// cannot (RFC 9110, section 11.6.1).
LOGTO_CORE_EXPORT bool asksForBearer(const QByteArray &challenge);

// When a read comes back that the server has turned away for now; nothing if it does not.
LOGTO_CORE_EXPORT std::optional<std::chrono::seconds>
retryDelay(QNetworkAccessManager::Operation operation, int status,
           std::optional<std::chrono::seconds> retryAfter);

} // namespace Logto::ApiRepeat
