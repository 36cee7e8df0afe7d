// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "experience/signinexperiencedata_p.h"

#include "errors_p.h"
#include "experience/experiencejson_p.h"
#include "http/httpresponse_p.h"
#include "openid/jsonanswer_p.h"

#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// More than a page can show; what is beyond them is not looked at.
constexpr qsizetype maximumConnectors = 100;
constexpr qsizetype maximumNames = 100;
constexpr qsizetype maximumWords = 100;

QMap<QString, QString> namesOf(const QJsonObject &json)
{
    QMap<QString, QString> names;
    for (auto name = json.begin(); name != json.end() && names.size() < maximumNames; ++name) {
        const QString language = word(name.key());
        const QString text = oneLine(name.value());
        if (!language.isEmpty() && !text.isEmpty())
            names.insert(language, text);
    }
    return names;
}

LogtoSocialConnector connectorOf(const QJsonObject &json)
{
    LogtoSocialConnector connector;
    connector.id = word(json.value("id"_L1));
    connector.target = word(json.value("target"_L1));
    connector.names = namesOf(json.value("name"_L1).toObject());
    connector.logo = pictureUrl(json.value("logo"_L1));
    connector.darkLogo = pictureUrl(json.value("logoDark"_L1));
    return connector;
}

// A target may have several connectors: one for the apps of telephones, which cannot be used here,
// one for web pages, and one for both, which makes way for that.
QList<LogtoSocialConnector> connectorsOf(const QJsonArray &array)
{
    QList<LogtoSocialConnector> connectors;
    for (const auto &value : array) {
        const QJsonObject json = value.toObject();
        const QString platform = json.value("platform"_L1).toString();
        const QString target = word(json.value("target"_L1));
        if (target.isEmpty() || platform == "Native"_L1)
            continue;
        const auto known = std::ranges::find(connectors, target, &LogtoSocialConnector::target);
        if (known == connectors.end())
            connectors.append(connectorOf(json));
        else if (platform == "Web"_L1)
            *known = connectorOf(json);
        if (connectors.size() == maximumConnectors)
            break;
    }
    return connectors;
}

QList<LogtoSsoConnector> ssoConnectorsOf(const QJsonArray &array)
{
    QList<LogtoSsoConnector> connectors;
    for (const auto &value : array) {
        const QJsonObject json = value.toObject();
        const QString id = word(json.value("id"_L1));
        const QString name = oneLine(json.value("connectorName"_L1));
        if (id.isEmpty() || name.isEmpty())
            continue;
        connectors.append(
            {id, name, pictureUrl(json.value("logo"_L1)), pictureUrl(json.value("darkLogo"_L1))});
        if (connectors.size() == maximumConnectors)
            break;
    }
    return connectors;
}

bool isIdentifier(const QString &name)
{
    return name == "username"_L1 || name == "email"_L1 || name == "phone"_L1;
}

QList<LogtoSignInMethod> methodsOf(const QJsonArray &array)
{
    QList<LogtoSignInMethod> methods;
    for (const auto &value : array) {
        const QJsonObject json = value.toObject();
        const QString name = json.value("identifier"_L1).toString();
        const auto known = std::ranges::find(methods, name, &LogtoSignInMethod::identifier);
        if (!isIdentifier(name) || known != methods.end())
            continue;
        methods.append({name, json.value("password"_L1).toBool(),
                        json.value("verificationCode"_L1).toBool(),
                        json.value("isPasswordPrimary"_L1).toBool()});
    }
    return methods;
}

QStringList identifiersOf(const QJsonArray &array)
{
    QStringList identifiers;
    for (const auto &value : array) {
        const QString name = value.toString();
        if (isIdentifier(name) && !identifiers.contains(name))
            identifiers.append(name);
    }
    return identifiers;
}

int positive(const QJsonValue &value, int otherwise)
{
    const int number = value.toInt();
    return number > 0 ? number : otherwise;
}

LogtoPasswordPolicy passwordPolicyOf(const QJsonObject &json)
{
    LogtoPasswordPolicy policy;
    const QJsonObject length = json.value("length"_L1).toObject();
    policy.minimumLength = positive(length.value("min"_L1), policy.minimumLength);
    policy.maximumLength = positive(length.value("max"_L1), policy.maximumLength);
    policy.minimumCharacterTypes =
        std::min(positive(json.value("characterTypes"_L1).toObject().value("min"_L1), 1), 4);
    const QJsonObject rejects = json.value("rejects"_L1).toObject();
    policy.rejectsLeaked = rejects.value("pwned"_L1).toBool(true);
    policy.rejectsPatterns = rejects.value("repetitionAndSequence"_L1).toBool(true);
    policy.rejectsUserInfo = rejects.value("userInfo"_L1).toBool(true);
    const QJsonArray words = rejects.value("words"_L1).toArray();
    for (const auto &value : words) {
        const QString text = oneLine(value);
        if (!text.isEmpty() && policy.rejectedWords.size() < maximumWords)
            policy.rejectedWords.append(text);
    }
    return policy;
}

SignInExperienceData::Branding brandingOf(const QJsonObject &json)
{
    const QJsonObject branding = json.value("branding"_L1).toObject();
    const QJsonObject color = json.value("color"_L1).toObject();
    return {
        .logo = pictureUrl(branding.value("logoUrl"_L1)),
        .darkLogo = pictureUrl(branding.value("darkLogoUrl"_L1)),
        .favicon = pictureUrl(branding.value("favicon"_L1)),
        .darkFavicon = pictureUrl(branding.value("darkFavicon"_L1)),
        .primaryColor = hexColor(color.value("primaryColor"_L1)),
        .darkPrimaryColor = hexColor(color.value("darkPrimaryColor"_L1)),
        .darkModeEnabled = color.value("isDarkModeEnabled"_L1).toBool(),
    };
}

SignInExperienceData::Ways waysOf(const QJsonObject &json)
{
    const QString mode = json.value("signInMode"_L1).toString();
    const QJsonObject signUp = json.value("signUp"_L1).toObject();
    return {
        .signInAllowed = mode != "Register"_L1,
        .registrationAllowed = mode != "SignIn"_L1,
        .methods = methodsOf(json.value("signIn"_L1).toObject().value("methods"_L1).toArray()),
        .signUpIdentifiers = identifiersOf(signUp.value("identifiers"_L1).toArray()),
        .signUpPassword = signUp.value("password"_L1).toBool(),
        .signUpVerification = signUp.value("verify"_L1).toBool(),
        .passwordPolicy = passwordPolicyOf(json.value("passwordPolicy"_L1).toObject()),
    };
}

} // namespace

SignInExperienceData SignInExperienceData::fromJson(const QJsonObject &json)
{
    const QJsonObject language = json.value("languageInfo"_L1).toObject();
    return {
        .branding = brandingOf(json),
        .ways = waysOf(json),
        .links = {.termsOfUse = linkUrl(json.value("termsOfUseUrl"_L1)),
                  .privacyPolicy = linkUrl(json.value("privacyPolicyUrl"_L1)),
                  .supportWebsite = linkUrl(json.value("supportWebsiteUrl"_L1)),
                  .supportEmail = oneLine(json.value("supportEmail"_L1))},
        .language = {.isDetected = language.value("autoDetect"_L1).toBool(true),
                     .fallback = word(language.value("fallbackLanguage"_L1))},
        .connectors = connectorsOf(json.value("socialConnectors"_L1).toArray()),
        .ssoConnectors = ssoConnectorsOf(json.value("ssoConnectors"_L1).toArray()),
    };
}

// A server that does not know the route is no Logto, or not at this address.
LogtoResult<SignInExperienceData> SignInExperienceData::fromAnswer(const HttpOutcome &outcome)
{
    const HttpResponse &response = outcome.response;
    const QUrl site = response.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
    if (outcome.hasResponse() && response.status >= 400) {
        LogtoError error = Errors::notAnIdentityProvider(
            site, u"HTTP %1 at %2"_s.arg(response.status).arg(response.url.path()));
        error.setHttpStatus(response.status);
        return error;
    }
    const auto json = jsonAnswer(outcome);
    if (!json)
        return json.error();
    if (!json->value("signIn"_L1).isObject()) {
        return Errors::notAnIdentityProvider(
            site, u"the answer at %1 is not a sign-in experience"_s.arg(response.url.path()));
    }
    return fromJson(*json);
}

} // namespace Logto
