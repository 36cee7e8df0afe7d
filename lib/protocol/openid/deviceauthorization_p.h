// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/parameters_p.h"
#include "logtoresult.h"

#include <QtCore/QJsonObject>

#include <chrono>

namespace Logto {

// What a sign-in on another device goes by (RFC 8628, section 3.2).
struct LOGTO_CORE_EXPORT DeviceAuthorization
{
    static constexpr std::chrono::seconds intervalIfUnknown{5};

    QString deviceCode; // secret
    QString userCode;
    QUrl verificationUri;
    QUrl verificationUriComplete; // may be empty
    std::chrono::seconds lifetime{0};
    std::chrono::seconds interval = intervalIfUnknown;

    static LogtoResult<DeviceAuthorization> fromJson(const QJsonObject &json);
};

// What a failed device authorization request means.
LOGTO_CORE_EXPORT LogtoError deviceAuthorizationError(const LogtoError &error);

// RFC 8628, section 3.4.
LOGTO_CORE_EXPORT Parameters devicePollParameters(const QString &clientId,
                                                  const QString &deviceCode);

// What an answer without tokens means for the polling (RFC 8628, section 3.5).
enum class DevicePoll {
    Pending,
    SlowDown,
    Expired,
    Denied,
    Faulty, // may pass by itself
    Refused,
};
LOGTO_CORE_EXPORT DevicePoll devicePollOutcome(const LogtoError &error);

} // namespace Logto
