// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demooptions.h"

#include "logtoscope.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace {

struct Setting
{
    QLatin1StringView option;
    QLatin1StringView member;
    QLatin1StringView variable;
    const char *description;
};

constexpr Setting settings[] = {
    {"endpoint"_L1, "endpoint"_L1, "LOGTO_ENDPOINT"_L1, "Address of the Logto tenant."},
    {"app-id"_L1, "appId"_L1, "LOGTO_APP_ID"_L1, "Application ID from the Logto Console."},
    {"redirect-uri"_L1, "redirectUri"_L1, "LOGTO_REDIRECT_URI"_L1,
     "Redirect URI, as registered (default: io.logto.qt://callback)."},
    {"post-logout-redirect-uri"_L1, "postLogoutRedirectUri"_L1, "LOGTO_POST_LOGOUT_REDIRECT_URI"_L1,
     "The same for the sign-out page (default: io.logto.qt://signed-out)."},
    {"scope"_L1, "scopes"_L1, "LOGTO_SCOPES"_L1, "Scope to ask for; can be repeated."},
    {"resource"_L1, "resources"_L1, "LOGTO_RESOURCES"_L1,
     "API resource to ask for; can be repeated."},
};

constexpr QLatin1StringView organizationResourcesVariable("LOGTO_ORGANIZATION_RESOURCES");

QStringList themes()
{
    return {u"system"_s, u"light"_s, u"dark"_s};
}

QStringList storages()
{
    return {u"keychain"_s, u"memory"_s};
}

QStringList defaultScopes()
{
    return {LogtoScope::Email,      LogtoScope::Phone,         LogtoScope::Roles,
            LogtoScope::CustomData, LogtoScope::Organizations, LogtoScope::OrganizationRoles};
}

// Lists have spaces between the words, in the environment as well as here.
QString given(const QCommandLineParser &parser, const Setting &setting)
{
    return parser.values(setting.option).join(u' ');
}

LogtoResult<LogtoConfig> fromFile(const QString &name, const QCommandLineParser &parser)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return LogtoError(LogtoError::Code::InvalidConfiguration, {},
                          "%1 cannot be read: %2"_L1.arg(name, file.errorString()));
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return LogtoError(LogtoError::Code::InvalidConfiguration, {},
                          "%1 does not hold a JSON object"_L1.arg(name));
    }
    QJsonObject json = document.object();
    for (const Setting &setting : settings) {
        if (parser.isSet(setting.option))
            json.insert(setting.member, given(parser, setting));
    }
    return LogtoConfig::fromJson(json);
}

LogtoResult<LogtoConfig> fromEnvironment(const QCommandLineParser &parser)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const Setting &setting : settings) {
        if (parser.isSet(setting.option))
            environment.insert(setting.variable, given(parser, setting));
    }
    return LogtoConfig::fromEnvironment(environment);
}

void fillIn(LogtoConfig &config)
{
    if (config.redirectUri().isEmpty())
        config.setRedirectUri(QUrl(u"io.logto.qt://callback"_s));
    if (config.postLogoutRedirectUri().isEmpty())
        config.setPostLogoutRedirectUri(QUrl(u"io.logto.qt://signed-out"_s));
    if (config.scopes().isEmpty())
        config.setScopes(defaultScopes());
}

} // namespace

void DemoOptions::addTo(QCommandLineParser &parser)
{
    for (const Setting &setting : settings) {
        parser.addOption(
            {setting.option,
             "%1 [%2]"_L1.arg(QLatin1StringView(setting.description), setting.variable),
             setting.member});
    }
    parser.addOptions({
        {u"organization-resource"_s,
         "API resource to show within each organization, too; can be repeated. [%1]"_L1.arg(
             organizationResourcesVariable),
         u"resource"_s},
        {u"config"_s, u"Read a JSON file instead of the environment."_s, u"file"_s},
        {u"storage"_s, "Where the session is kept: %1."_L1.arg(storages().join(", "_L1)),
         u"storage"_s, storages().constFirst()},
        {u"theme"_s, "How it looks: %1."_L1.arg(themes().join(", "_L1)), u"theme"_s,
         themes().constFirst()},
    });
}

QString DemoOptions::read(const QCommandLineParser &parser)
{
    m_theme = parser.value(u"theme"_s);
    if (!themes().contains(m_theme))
        return "--theme is one of: "_L1 + themes().join(", "_L1);
    const QString storage = parser.value(u"storage"_s);
    if (!storages().contains(storage))
        return "--storage is one of: "_L1 + storages().join(", "_L1);
    m_memoryOnly = storage == storages().constLast();

    auto config = parser.isSet(u"config"_s) ? fromFile(parser.value(u"config"_s), parser)
                                            : fromEnvironment(parser);
    if (!config)
        return config.error().detail();
    m_config = *config;
    fillIn(m_config);
    m_organizationResources = parser.values(u"organization-resource"_s);
    if (m_organizationResources.isEmpty()) {
        m_organizationResources = qEnvironmentVariable(organizationResourcesVariable.data())
                                      .split(u' ', Qt::SkipEmptyParts);
    }

    // What is not there yet has a page of its own; what is wrong ends here.
    const bool complete = !m_config.endpoint().isEmpty() && !m_config.appId().isEmpty();
    return complete ? m_config.validate().error().detail() : QString();
}
