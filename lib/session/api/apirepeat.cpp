// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "api/apirepeat_p.h"

namespace Logto::ApiRepeat {

using Operation = QNetworkAccessManager::Operation;

bool isRead(Operation operation)
{
    return operation == QNetworkAccessManager::GetOperation
        || operation == QNetworkAccessManager::HeadOperation;
}

bool isIdempotent(Operation operation)
{
    return isRead(operation) || operation == QNetworkAccessManager::PutOperation
        || operation == QNetworkAccessManager::DeleteOperation;
}

bool asksForBearer(const QByteArray &challenge)
{
    return challenge.isEmpty() || challenge.toLower().contains("bearer");
}

std::optional<std::chrono::seconds> retryDelay(Operation operation, int status,
                                               std::optional<std::chrono::seconds> retryAfter)
{
    constexpr int tooManyRequests = 429;
    constexpr int serviceUnavailable = 503;
    const bool isForNow = status == tooManyRequests || status == serviceUnavailable;
    const bool isBearable = retryAfter && *retryAfter <= longestRetryAfter;
    return isForNow && isBearable && isRead(operation) ? retryAfter : std::nullopt;
}

} // namespace Logto::ApiRepeat
