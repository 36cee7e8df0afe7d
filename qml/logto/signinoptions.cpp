// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinoptions_p.h"

#include "errors_p.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

struct Member
{
    QLatin1StringView name;
    // False if the value is of the wrong type.
    bool (*set)(LogtoSignInOptions &options, const QVariant &value);
};

bool isText(const QVariant &value)
{
    return value.metaType().id() == QMetaType::QString;
}

// JavaScript knows no integers; NaN compares to nothing.
bool isWholeNumber(const QVariant &value)
{
    const int type = value.metaType().id();
    const double number = value.toDouble();
    return (type == QMetaType::Int || type == QMetaType::Double) && number >= 0
        && number <= std::numeric_limits<int>::max() && number == std::floor(number);
}

template<void (LogtoSignInOptions::*setter)(const QString &)>
bool setText(LogtoSignInOptions &options, const QVariant &value)
{
    if (isText(value))
        (options.*setter)(value.toString());
    return isText(value);
}

template<void (LogtoSignInOptions::*setter)(const QStringList &)>
bool setTexts(LogtoSignInOptions &options, const QVariant &value)
{
    const QVariantList items = value.toList();
    const bool isList =
        value.metaType().id() == QMetaType::QVariantList && std::ranges::all_of(items, isText);
    if (isList)
        (options.*setter)(value.toStringList());
    return isList;
}

bool setMaxAge(LogtoSignInOptions &options, const QVariant &value)
{
    if (isWholeNumber(value))
        options.setMaxAge(std::chrono::seconds(value.toInt()));
    return isWholeNumber(value);
}

bool setExtraParams(LogtoSignInOptions &options, const QVariant &value)
{
    const QVariantMap object = value.toMap();
    if (value.metaType().id() != QMetaType::QVariantMap || !std::ranges::all_of(object, isText))
        return false;
    QMap<QString, QString> params;
    for (auto param = object.begin(); param != object.end(); ++param)
        params.insert(param.key(), param.value().toString());
    options.setExtraParams(params);
    return true;
}

bool setClearTokens(LogtoSignInOptions &options, const QVariant &value)
{
    const bool isBool = value.metaType().id() == QMetaType::Bool;
    if (isBool)
        options.setClearTokens(value.toBool());
    return isBool;
}

constexpr Member members[] = {
    {"prompt"_L1, setText<&LogtoSignInOptions::setPrompt>},
    {"firstScreen"_L1, setText<&LogtoSignInOptions::setFirstScreen>},
    {"identifiers"_L1, setTexts<&LogtoSignInOptions::setIdentifiers>},
    {"directSignIn"_L1, setText<&LogtoSignInOptions::setDirectSignIn>},
    {"loginHint"_L1, setText<&LogtoSignInOptions::setLoginHint>},
    {"oneTimeToken"_L1, setText<&LogtoSignInOptions::setOneTimeToken>},
    {"uiLocales"_L1, setTexts<&LogtoSignInOptions::setUiLocales>},
    {"organizationId"_L1, setText<&LogtoSignInOptions::setOrganizationId>},
    {"maxAge"_L1, setMaxAge},
    {"extraParams"_L1, setExtraParams},
    {"clearTokens"_L1, setClearTokens},
};

} // namespace

LogtoResult<LogtoSignInOptions> signInOptions(const QVariantMap &object)
{
    LogtoSignInOptions options;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto member = std::ranges::find(members, entry.key(), &Member::name);
        if (member == std::end(members))
            return Errors::invalidConfiguration("signIn() has no option "_L1 + entry.key());
        if (!member->set(options, entry.value())) {
            return Errors::invalidConfiguration(
                "the option %1 of signIn() is of the wrong type"_L1.arg(entry.key()));
        }
    }
    return options;
}

} // namespace Logto
