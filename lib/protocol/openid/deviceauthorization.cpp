// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/deviceauthorization_p.h"

#include "errors_p.h"
#include "weburl_p.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Logto {

namespace {

constexpr qsizetype LongestUserCode = 64;
constexpr std::chrono::seconds LongestLifetime = 24h;
constexpr std::chrono::seconds LongestInterval = 10min;

LogtoError unusable(QLatin1StringView member)
{
    return Errors::unsupportedProvider(
        "%1 of the device authorization response is missing or cannot be used"_L1.arg(member));
}

// It is read out and typed: nothing in it may be invisible or change how the rest is shown.
bool isUserCode(const QString &code)
{
    return !code.isEmpty() && code.size() <= LongestUserCode
        && std::ranges::all_of(code, [](QChar character) { return character.isPrint(); });
}

// People are sent there, and a QR code leads there without their reading it.
std::optional<QUrl> readAddress(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return isSecureWebUrl(url) ? std::optional(url) : std::nullopt;
}

std::optional<std::chrono::seconds> readSeconds(const QJsonValue &value,
                                                std::chrono::seconds longest)
{
    const double seconds = value.toDouble(-1);
    if (!(seconds >= 0 && seconds <= double(longest.count())))
        return std::nullopt;
    return std::chrono::seconds(qint64(seconds));
}

} // namespace

LogtoResult<DeviceAuthorization> DeviceAuthorization::fromJson(const QJsonObject &json)
{
    DeviceAuthorization result;
    result.deviceCode = json.value("device_code"_L1).toString();
    if (result.deviceCode.isEmpty())
        return unusable("device_code"_L1);
    result.userCode = json.value("user_code"_L1).toString();
    if (!isUserCode(result.userCode))
        return unusable("user_code"_L1);

    const auto address = readAddress(json.value("verification_uri"_L1));
    if (!address)
        return unusable("verification_uri"_L1);
    result.verificationUri = *address;
    if (json.contains("verification_uri_complete"_L1)) {
        const auto complete = readAddress(json.value("verification_uri_complete"_L1));
        if (!complete)
            return unusable("verification_uri_complete"_L1);
        result.verificationUriComplete = *complete;
    }

    const auto lifetime = readSeconds(json.value("expires_in"_L1), LongestLifetime);
    if (!lifetime || *lifetime == 0s)
        return unusable("expires_in"_L1);
    result.lifetime = *lifetime;
    if (json.contains("interval"_L1)) {
        const auto interval = readSeconds(json.value("interval"_L1), LongestInterval);
        if (!interval)
            return unusable("interval"_L1);
        result.interval = std::max<std::chrono::seconds>(*interval, 1s);
    }
    return result;
}

// RFC 8628 has no error of its own for an application that may not do it; this is how Logto says
// it.
LogtoError deviceAuthorizationError(const LogtoError &error)
{
    const bool isNotAllowed = error.oauthError() == "unauthorized_client"_L1
        || (error.oauthError() == "invalid_request"_L1
            && error.oauthErrorDescription().contains("not allowed for this client"_L1));
    if (!isNotAllowed)
        return error;
    LogtoError result =
        Errors::deviceFlowNotAllowed(error.oauthError(), error.oauthErrorDescription());
    result.setHttpStatus(error.httpStatus());
    return result;
}

Parameters devicePollParameters(const QString &clientId, const QString &deviceCode)
{
    return {
        {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
        {u"client_id"_s, clientId},
        {u"device_code"_s, deviceCode},
    };
}

DevicePoll devicePollOutcome(const LogtoError &error)
{
    const QString name = error.oauthError();
    if (name == "authorization_pending"_L1)
        return DevicePoll::Pending;
    if (name == "slow_down"_L1)
        return DevicePoll::SlowDown;
    if (name == "expired_token"_L1)
        return DevicePoll::Expired;
    if (name == "access_denied"_L1)
        return DevicePoll::Denied;
    return error.isTransient() ? DevicePoll::Faulty : DevicePoll::Refused;
}

} // namespace Logto
