// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoquickclient.h"

#include "logtokeychainstore.h"
#include "logtomemorystore.h"
#include "logtoreadonlystore.h"
#include "signinoptions_p.h"

#include <QtQml/QQmlInfo>

/*!
    \qmltype LogtoClient
    \inqmlmodule Logto
    \nativetype LogtoQuickClient
    \brief Signs a user in with Logto and keeps the session.

    \qml
    LogtoClient {
        id: logto
        endpoint: "https://your-tenant.logto.app"
        appId: "your-application-id"
        redirectUri: "com.example.app://callback"
    }
    \endqml

    The properties of the configuration are read once, when the object is complete; the client then
    restores the session by itself. Results come as properties and signals of the C++ class
    LogtoClient: state, authenticated, idTokenClaims, userInfo, lastError and so on.
*/

/*!
    \class LogtoQuickClient
    \inmodule Logto
    \brief The LogtoClient of QML, with the configuration as properties.
*/

/*!
    \enum LogtoQuickClient::Storage

    \value Keychain In the keychain of the system, by LogtoKeychainStore.
    \value Memory Until the process ends, by LogtoMemoryStore.
*/

LogtoQuickClient::LogtoQuickClient(QObject *parent)
    : LogtoClient(parent)
{
}

LogtoQuickClient::~LogtoQuickClient() = default;

/*!
    \qmlproperty url LogtoClient::endpoint
    The address of the Logto tenant. See LogtoConfig::endpoint().
*/
void LogtoQuickClient::setEndpoint(const QUrl &endpoint)
{
    if (endpoint == m_config.endpoint() || !mayConfigure("endpoint"))
        return;
    m_config.setEndpoint(endpoint);
    Q_EMIT endpointChanged();
}

/*!
    \qmlproperty string LogtoClient::appId
    The application ID of a native application in the Logto Console.
*/
void LogtoQuickClient::setAppId(const QString &appId)
{
    if (appId == m_config.appId() || !mayConfigure("appId"))
        return;
    m_config.setAppId(appId);
    Q_EMIT appIdChanged();
}

/*!
    \qmlproperty string LogtoClient::deviceAppId
    The application ID of the device flow, for LogtoDeviceSignIn. See LogtoConfig::deviceAppId().
*/
void LogtoQuickClient::setDeviceAppId(const QString &appId)
{
    if (appId == m_config.deviceAppId() || !mayConfigure("deviceAppId"))
        return;
    m_config.setDeviceAppId(appId);
    Q_EMIT deviceAppIdChanged();
}

/*!
    \qmlproperty url LogtoClient::redirectUri
    Where the sign-in page ends, as registered. See LogtoConfig::redirectUri().
*/
void LogtoQuickClient::setRedirectUri(const QUrl &uri)
{
    if (uri == m_config.redirectUri() || !mayConfigure("redirectUri"))
        return;
    m_config.setRedirectUri(uri);
    Q_EMIT redirectUriChanged();
}

/*!
    \qmlproperty url LogtoClient::postLogoutRedirectUri
    Where the sign-out page ends, as registered; optional.
*/
void LogtoQuickClient::setPostLogoutRedirectUri(const QUrl &uri)
{
    if (uri == m_config.postLogoutRedirectUri() || !mayConfigure("postLogoutRedirectUri"))
        return;
    m_config.setPostLogoutRedirectUri(uri);
    Q_EMIT postLogoutRedirectUriChanged();
}

/*!
    \qmlproperty list<string> LogtoClient::scopes
    The scopes to ask for, besides the reserved ones. See LogtoConfig::scopes().
*/
void LogtoQuickClient::setScopes(const QStringList &scopes)
{
    if (scopes == m_config.scopes() || !mayConfigure("scopes"))
        return;
    m_config.setScopes(scopes);
    Q_EMIT scopesChanged();
}

/*!
    \qmlproperty list<string> LogtoClient::resources
    The indicators of the API resources to ask for. See LogtoConfig::resources().
*/
void LogtoQuickClient::setResources(const QStringList &resources)
{
    if (resources == m_config.resources() || !mayConfigure("resources"))
        return;
    m_config.setResources(resources);
    Q_EMIT resourcesChanged();
}

/*!
    \qmlproperty bool LogtoClient::includeReservedScopes
    Whether \c openid, \c offline_access and \c profile are always asked for; true by default.
*/
void LogtoQuickClient::setIncludeReservedScopes(bool include)
{
    if (include == m_config.includeReservedScopes() || !mayConfigure("includeReservedScopes"))
        return;
    m_config.setIncludeReservedScopes(include);
    Q_EMIT includeReservedScopesChanged();
}

/*!
    \qmlproperty string LogtoClient::prompt
    The prompt of every sign-in; \c consent by default. See LogtoConfig::prompt().
*/
void LogtoQuickClient::setPrompt(const QString &prompt)
{
    if (prompt == m_config.prompt() || !mayConfigure("prompt"))
        return;
    m_config.setPrompt(prompt);
    Q_EMIT promptChanged();
}

/*!
    \qmlproperty string LogtoClient::profile
    Tells several sessions of one application apart. See LogtoConfig::profile().
*/
void LogtoQuickClient::setProfile(const QString &profile)
{
    if (profile == m_config.profile() || !mayConfigure("profile"))
        return;
    m_config.setProfile(profile);
    Q_EMIT profileChanged();
}

/*!
    \qmlproperty enumeration LogtoClient::storage
    Where the session is kept: \c LogtoClient.Keychain (the default) or \c LogtoClient.Memory.
*/
void LogtoQuickClient::setStorage(Storage storage)
{
    if (storage == m_storage || !mayConfigure("storage"))
        return;
    m_storage = storage;
    Q_EMIT storageChanged();
}

/*!
    \qmlproperty bool LogtoClient::readOnly
    Whether another process owns the session, and this one only uses the tokens that it finds: it
    never refreshes any, and can neither sign in nor out. False by default. See LogtoReadOnlyStore.
*/
void LogtoQuickClient::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly || !mayConfigure("readOnly"))
        return;
    m_readOnly = readOnly;
    Q_EMIT readOnlyChanged();
}

/*!
    \qmlmethod LogtoClient::signIn(object options)
    Signs the user in. \a options may have the members prompt, firstScreen, identifiers,
    directSignIn, loginHint, oneTimeToken, uiLocales, organizationId, maxAge (in seconds),
    extraParams and clearTokens, as LogtoSignInOptions describes them. Any other member, or a value
    of the wrong type, makes the sign-in fail with \c LogtoError.InvalidConfiguration.

    Ends with signedIn(), signInCancelled() or signInFailed().
*/
void LogtoQuickClient::signIn(const QVariantMap &options)
{
    const auto typed = Logto::signInOptions(options);
    if (typed)
        LogtoClient::signIn(*typed);
    else
        refuseSignIn(typed.error());
}

/*!
    \qmlmethod LogtoClient::completeSignIn(url callbackUrl)
    Goes on with a sign-in that another process of this application has begun. With a
    LogtoBrowserUserAgent the client does so by itself. See the C++ function
    LogtoClient::completeSignIn().
*/
void LogtoQuickClient::completeSignIn(const QUrl &callbackUrl)
{
    LogtoClient::completeSignIn(callbackUrl);
}

/*!
    \qmlmethod LogtoClient::signOut(enumeration scope)
    Signs the user out: of \c LogtoClient.Application (the default), or of
    \c LogtoClient.ApplicationAndProvider. Ends with signedOut().
*/
void LogtoQuickClient::signOut(LogtoClient::SignOutScope scope)
{
    LogtoClient::signOut(scope);
}

/*!
    \qmlmethod LogtoClient::fetchUserInfo()
    Asks the provider for the user's present claims. Ends with a new userInfo, or with
    userInfoFailed().
*/
void LogtoQuickClient::fetchUserInfo()
{
    LogtoClient::fetchUserInfo();
}

void LogtoQuickClient::classBegin() { }

void LogtoQuickClient::componentComplete()
{
    m_started = true;
    amendConfig(m_config);
    std::unique_ptr<LogtoStore> store = makeStore();
    if (m_readOnly)
        store = std::make_unique<LogtoReadOnlyStore>(std::move(store));
    start(m_config, std::move(store));
}

/*!
    Called once, before the client starts, with the \a config that QML has set. A subclass adds
    what cannot be said in QML, such as certificates or a request hook.
*/
void LogtoQuickClient::amendConfig(LogtoConfig &) { }

/*!
    Called once, before the client starts: the store that \c storage stands for. A subclass may
    bring another one, such as a LogtoFileStore on a machine without a keychain.
*/
std::unique_ptr<LogtoStore> LogtoQuickClient::makeStore()
{
    if (m_storage == Storage::Memory)
        return std::make_unique<LogtoMemoryStore>();
    return std::make_unique<LogtoKeychainStore>();
}

bool LogtoQuickClient::mayConfigure(const char *property) const
{
    if (m_started) {
        qmlWarning(this) << property << " cannot be changed any more: the client has started. "
                         << "Make a new LogtoClient, for example with a Loader.";
    }
    return !m_started;
}
