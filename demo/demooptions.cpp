// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demooptions.h"

#include "demolanguage.h"
#include "logtoapirule.h"
#include "logtoscope.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcessEnvironment>
#include <QtNetwork/QHostAddress>

#include <algorithm>

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
    {"device-app-id"_L1, "deviceAppId"_L1, "LOGTO_DEVICE_APP_ID"_L1,
     "Application ID for the device flow."},
    {"redirect-uri"_L1, "redirectUri"_L1, "LOGTO_REDIRECT_URI"_L1,
     "Redirect URI, as registered (default: io.logto.qt://callback)."},
    {"post-logout-redirect-uri"_L1, "postLogoutRedirectUri"_L1, "LOGTO_POST_LOGOUT_REDIRECT_URI"_L1,
     "The same for the sign-out page (default: io.logto.qt://signed-out)."},
    {"scope"_L1, "scopes"_L1, "LOGTO_SCOPES"_L1, "Scope to ask for; can be repeated."},
    {"resource"_L1, "resources"_L1, "LOGTO_RESOURCES"_L1,
     "API resource to ask for; can be repeated."},
};

struct KioskTime
{
    QLatin1StringView option;
    QLatin1StringView standard;
    int minimum;
    const char *description;
};

// In the order of DemoOptions::m_kioskTimes.
constexpr KioskTime kioskTimes[] = {
    {"kiosk-idle"_L1, "60"_L1, 1, "Sign out after so many seconds without a touch."},
    {"kiosk-warning"_L1, "20"_L1, 0, "Warn so many seconds before."},
    {"kiosk-limit"_L1, "0"_L1, 0, "Sign out after so many seconds anyway; 0 for never."},
};

constexpr QLatin1StringView organizationResourcesVariable("LOGTO_ORGANIZATION_RESOURCES");
constexpr QLatin1StringView apiVariable("LOGTO_API");
constexpr QLatin1StringView inboxVariable("LOGTO_INBOX");
constexpr QLatin1StringView browserPostLogoutVariable("LOGTO_BROWSER_POST_LOGOUT_REDIRECT_URI");

QStringList themes()
{
    return {u"system"_s, u"light"_s, u"dark"_s};
}

QStringList storages()
{
    return {u"keychain"_s, u"memory"_s};
}

QStringList waysToSignIn()
{
    return {u"automatic"_s, u"embedded"_s, u"browser"_s, u"device"_s};
}

QStringList defaultScopes()
{
    return {LogtoScope::Email,         LogtoScope::Phone,
            LogtoScope::Roles,         LogtoScope::CustomData,
            LogtoScope::Identities,    LogtoScope::Sessions,
            LogtoScope::Organizations, LogtoScope::OrganizationRoles};
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

void DemoOptions::prepare(int argc, char *argv[])
{
    if (!std::any_of(argv, argv + argc, [](const char *each) { return each == "--kiosk"_ba; }))
        return;
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    // In the window, rather than in one of its own.
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
}

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
        {u"api"_s,
         "Base URL of the API that the page “API” calls; of a provider on this machine its own. "
         "[%1]"_L1.arg(apiVariable),
         u"url"_s, qEnvironmentVariable(apiVariable.data())},
        {u"inbox"_s,
         "Where to read the codes that a provider for tests does not mail. [%1]"_L1.arg(
             inboxVariable),
         u"url"_s, qEnvironmentVariable(inboxVariable.data())},
        {u"browser-post-logout-redirect-uri"_s,
         "Where the sign-out page in the browser ends, as registered, such as "
         "http://127.0.0.1:47823/signed-out. [%1]"_L1.arg(browserPostLogoutVariable),
         u"uri"_s, qEnvironmentVariable(browserPostLogoutVariable.data())},
        {u"sign-in"_s, "Way to sign in: %1."_L1.arg(waysToSignIn().join(", "_L1)), u"way"_s,
         waysToSignIn().constFirst()},
        {u"config"_s, u"Read a JSON file instead of the environment."_s, u"file"_s},
        {u"storage"_s, "Where the session is kept: %1."_L1.arg(storages().join(", "_L1)),
         u"storage"_s, storages().constFirst()},
        {u"language"_s, "Language: %1."_L1.arg(DemoLanguage::names().join(", "_L1)), u"language"_s,
         DemoLanguage::names().constFirst()},
        {u"theme"_s, "How it looks: %1."_L1.arg(themes().join(", "_L1)), u"theme"_s,
         themes().constFirst()},
        {u"kiosk"_s, u"For a device that many people share: full screen, and by touch."_s},
    });
    for (const KioskTime &time : kioskTimes) {
        parser.addOption({time.option,
                          "With --kiosk: %1"_L1.arg(QLatin1StringView(time.description)),
                          u"seconds"_s, time.standard});
    }
}

QString DemoOptions::read(const QCommandLineParser &parser)
{
    m_language = parser.value(u"language"_s);
    if (!DemoLanguage::names().contains(m_language))
        return "--language is one of: "_L1 + DemoLanguage::names().join(", "_L1);
    m_theme = parser.value(u"theme"_s);
    if (!themes().contains(m_theme))
        return "--theme is one of: "_L1 + themes().join(", "_L1);
    if (const QString problem = readKiosk(parser); !problem.isEmpty())
        return problem;
    const QString storage = parser.value(u"storage"_s);
    if (!storages().contains(storage))
        return "--storage is one of: "_L1 + storages().join(", "_L1);
    // What a kiosk keeps, the next user would find after a restart.
    m_memoryOnly = storage == storages().constLast() || (m_kiosk && !parser.isSet(u"storage"_s));
    m_signIn = parser.value(u"sign-in"_s);
    if (!waysToSignIn().contains(m_signIn))
        return "--sign-in is one of: "_L1 + waysToSignIn().join(", "_L1);
    m_browserPostLogoutRedirectUri = QUrl(parser.value(u"browser-post-logout-redirect-uri"_s));

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

    if (const QString problem = readAddresses(parser); !problem.isEmpty())
        return problem;
    // What is not there yet has a page of its own; what is wrong ends here.
    const bool complete = !m_config.endpoint().isEmpty() && !m_config.appId().isEmpty();
    return complete ? m_config.validate().error().detail() : QString();
}

QString DemoOptions::readAddresses(const QCommandLineParser &parser)
{
    const auto isWeb = [](const QUrl &url) {
        return url.isValid() && !url.host().isEmpty()
            && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    };
    // Paths are put behind it.
    const QString api = parser.value(u"api"_s);
    m_api = QUrl(api).adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    m_inbox = QUrl(parser.value(u"inbox"_s));
    if (!api.isEmpty() && !LogtoApiRule(m_api).isValid())
        return u"--api is an https URL, or http on this machine, as a token goes there"_s;
    if (!m_inbox.isEmpty() && !isWeb(m_inbox))
        return u"--inbox is an http or https URL"_s;
    const QHostAddress host(m_config.endpoint().host());
    const bool isLocal = host.isLoopback() || m_config.endpoint().host() == "localhost"_L1;
    const QUrl localApi = isLocal ? m_config.endpoint().resolved(QUrl(u"/api"_s)) : QUrl();
    if (m_api.isEmpty())
        m_api = localApi;
    m_hasLocalApi = isLocal && m_api == localApi;
    return {};
}

QString DemoOptions::readKiosk(const QCommandLineParser &parser)
{
    m_kiosk = parser.isSet(u"kiosk"_s);
    for (const KioskTime &time : kioskTimes) {
        if (parser.isSet(time.option) && !m_kiosk)
            return "--%1 is for --kiosk"_L1.arg(time.option);
        bool isNumber = false;
        const int seconds = parser.value(time.option).toInt(&isNumber);
        if (!isNumber || seconds < time.minimum)
            return "--%1 is a number of seconds"_L1.arg(time.option);
        m_kioskTimes.append(seconds);
    }
    if (kioskWarning() >= kioskIdle())
        return u"--kiosk-warning is less than --kiosk-idle"_s;
    return {};
}
