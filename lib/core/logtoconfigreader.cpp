// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoconfig.h"

#include "errors_p.h"

#include <QtCore/QJsonArray>
#include <QtCore/QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    QLatin1StringView name;
    QLatin1StringView variable;
    LogtoResult<void> (*set)(LogtoConfig &config, const QJsonValue &value);
};

LogtoError wrongType(QLatin1StringView expected)
{
    return Logto::Errors::invalidConfiguration("must be %1"_L1.arg(expected));
}

template<void (LogtoConfig::*setter)(const QString &)>
LogtoResult<void> setText(LogtoConfig &config, const QJsonValue &value)
{
    if (!value.isString())
        return wrongType("a string"_L1);
    (config.*setter)(value.toString());
    return {};
}

template<void (LogtoConfig::*setter)(const QUrl &)>
LogtoResult<void> setUrl(LogtoConfig &config, const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (!url.isValid())
        return wrongType("a valid URL"_L1);
    (config.*setter)(url);
    return {};
}

// A list in JSON, or words with spaces between them, as the environment has it.
template<void (LogtoConfig::*setter)(const QStringList &)>
LogtoResult<void> setList(LogtoConfig &config, const QJsonValue &value)
{
    QStringList list;
    if (value.isString()) {
        list = value.toString().split(u' ', Qt::SkipEmptyParts);
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const auto &item : items) {
            if (!item.isString())
                return wrongType("a list of strings"_L1);
            list.append(item.toString());
        }
    } else {
        return wrongType("a list of strings"_L1);
    }
    (config.*setter)(list);
    return {};
}

LogtoResult<void> setReservedScopes(LogtoConfig &config, const QJsonValue &value)
{
    const QString text = value.toString();
    if (!value.isBool() && text != "true"_L1 && text != "false"_L1)
        return wrongType("true or false"_L1);
    config.setIncludeReservedScopes(value.toBool() || text == "true"_L1);
    return {};
}

template<auto setter>
LogtoResult<void> setSeconds(LogtoConfig &config, const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    const bool isInRange = seconds >= 0 && seconds <= 86400; // NaN is not
    if (!isNumber || !isInRange)
        return wrongType("a number of seconds from 0 to 86400"_L1);
    (config.*setter)(std::chrono::seconds(qint64(seconds)));
    return {};
}

constexpr Field fields[] = {
    {"endpoint"_L1, "LOGTO_ENDPOINT"_L1, setUrl<&LogtoConfig::setEndpoint>},
    {"appId"_L1, "LOGTO_APP_ID"_L1, setText<&LogtoConfig::setAppId>},
    {"deviceAppId"_L1, "LOGTO_DEVICE_APP_ID"_L1, setText<&LogtoConfig::setDeviceAppId>},
    {"redirectUri"_L1, "LOGTO_REDIRECT_URI"_L1, setUrl<&LogtoConfig::setRedirectUri>},
    {"postLogoutRedirectUri"_L1, "LOGTO_POST_LOGOUT_REDIRECT_URI"_L1,
     setUrl<&LogtoConfig::setPostLogoutRedirectUri>},
    {"scopes"_L1, "LOGTO_SCOPES"_L1, setList<&LogtoConfig::setScopes>},
    {"resources"_L1, "LOGTO_RESOURCES"_L1, setList<&LogtoConfig::setResources>},
    {"includeReservedScopes"_L1, "LOGTO_INCLUDE_RESERVED_SCOPES"_L1, setReservedScopes},
    {"prompt"_L1, "LOGTO_PROMPT"_L1, setText<&LogtoConfig::setPrompt>},
    {"profile"_L1, "LOGTO_PROFILE"_L1, setText<&LogtoConfig::setProfile>},
    {"clockTolerance"_L1, "LOGTO_CLOCK_TOLERANCE"_L1, setSeconds<&LogtoConfig::setClockTolerance>},
    {"refreshLeadTime"_L1, "LOGTO_REFRESH_LEAD_TIME"_L1,
     setSeconds<&LogtoConfig::setRefreshLeadTime>},
    {"fleetSpread"_L1, "LOGTO_FLEET_SPREAD"_L1, setSeconds<&LogtoConfig::setFleetSpread>},
    {"networkTimeout"_L1, "LOGTO_NETWORK_TIMEOUT"_L1, setSeconds<&LogtoConfig::setNetworkTimeout>},
};

const Field *fieldNamed(const QString &name)
{
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == std::end(fields) ? nullptr : found;
}

LogtoError prefixed(const LogtoError &error, const QString &name)
{
    return Logto::Errors::invalidConfiguration("%1 %2"_L1.arg(name, error.detail()));
}

} // namespace

/*!
    Reads a configuration from \a json, with the names of the properties as members and times in
    seconds. An unknown member is an error, so that a slip of the pen does not go unnoticed.

    The result is not validated yet; see validate().
*/
LogtoResult<LogtoConfig> LogtoConfig::fromJson(const QJsonObject &json)
{
    LogtoConfig config;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const Field *field = fieldNamed(member.key());
        if (!field)
            return Logto::Errors::invalidConfiguration("unknown member: "_L1 + member.key());
        if (const auto set = field->set(config, member.value()); !set)
            return prefixed(set.error(), member.key());
    }
    return config;
}

/*!
    Reads a configuration from the variables of \a environment: \c LOGTO_ENDPOINT, \c LOGTO_APP_ID,
    \c LOGTO_REDIRECT_URI and so on, lists with spaces between the words, times in seconds.
*/
LogtoResult<LogtoConfig> LogtoConfig::fromEnvironment(const QProcessEnvironment &environment)
{
    LogtoConfig config;
    for (const Field &field : fields) {
        const QString variable = field.variable;
        if (!environment.contains(variable))
            continue;
        if (const auto set = field.set(config, environment.value(variable)); !set)
            return prefixed(set.error(), variable);
    }
    return config;
}
