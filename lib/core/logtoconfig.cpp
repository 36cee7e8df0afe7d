// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoconfig.h"

#include "errors_p.h"
#include "logtoscope.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LogtoConfigData : public QSharedData
{
public:
    QUrl endpoint;
    QString appId;
    QString deviceAppId;
    QUrl redirectUri;
    QUrl postLogoutRedirectUri;
    QStringList scopes;
    QStringList resources;
    bool includeReservedScopes = true;
    QString prompt = u"consent"_s;
    QString profile;
    std::chrono::seconds clockTolerance = 300s;
    std::chrono::seconds refreshLeadTime = 60s;
    std::chrono::seconds fleetSpread = 0s;
    std::chrono::milliseconds networkTimeout = 60s;
    QList<QSslCertificate> caCertificates;
    // Even empty ones load all of TLS, which a start without network can do without.
    std::optional<QSslCertificate> clientCertificate;
    std::optional<QSslKey> clientKey;
    QNetworkProxy proxy = QNetworkProxy::DefaultProxy;
    LogtoConfig::RequestHook requestHook;
};

/*!
    \class LogtoConfig
    \inmodule Logto
    \brief What the client has to know about the Logto tenant and the application.

    Three values are needed: endpoint(), appId() and, for every way of signing in that ends with a
    redirect, redirectUri(). An implicitly shared value; can be used from any thread.
*/

LogtoConfig::LogtoConfig()
    : d(new LogtoConfigData)
{
}

LogtoConfig::LogtoConfig(const QUrl &endpoint, const QString &appId, const QUrl &redirectUri)
    : LogtoConfig()
{
    d->endpoint = endpoint;
    d->appId = appId;
    d->redirectUri = redirectUri;
}

LogtoConfig::LogtoConfig(const LogtoConfig &) = default;
LogtoConfig::LogtoConfig(LogtoConfig &&) noexcept = default;
LogtoConfig &LogtoConfig::operator=(const LogtoConfig &) = default;
LogtoConfig &LogtoConfig::operator=(LogtoConfig &&) noexcept = default;
LogtoConfig::~LogtoConfig() = default;

/*!
    The address of the Logto tenant, such as \c{https://your-tenant.logto.app}. It may carry a
    path. Only https is accepted, and http for loopback addresses.
*/
QUrl LogtoConfig::endpoint() const
{
    return d->endpoint;
}

void LogtoConfig::setEndpoint(const QUrl &endpoint)
{
    d->endpoint = endpoint;
}

/*!
    The application ID (\c client_id) of a native application in the Logto Console.
*/
QString LogtoConfig::appId() const
{
    return d->appId;
}

void LogtoConfig::setAppId(const QString &appId)
{
    d->appId = appId;
}

/*!
    The application ID of the device flow's application in the Logto Console, for
    LogtoDeviceSignIn. It is another one than appId(), as an application of Logto can either sign in
    with a redirect or by the device flow (RFC 8628). Empty, as it is by default, for a program that
    signs in by the device flow only: appId() is that application then.

    A session belongs to the application that it was signed in with, and keeps to it; both kinds
    are kept in the same place, under appId().

    \sa effectiveDeviceAppId()
*/
QString LogtoConfig::deviceAppId() const
{
    return d->deviceAppId;
}

void LogtoConfig::setDeviceAppId(const QString &appId)
{
    d->deviceAppId = appId;
}

/*!
    Where the sign-in page sends the user back to, exactly as registered in the Logto Console. For
    the embedded view a scheme of the application's own, such as \c{com.example.app://callback}
    (RFC 8252, section 7.1); it is caught inside the view and needs no registration with the system.
*/
QUrl LogtoConfig::redirectUri() const
{
    return d->redirectUri;
}

void LogtoConfig::setRedirectUri(const QUrl &uri)
{
    d->redirectUri = uri;
}

/*!
    Where the provider's sign-out page sends the user back to, exactly as registered; optional.
*/
QUrl LogtoConfig::postLogoutRedirectUri() const
{
    return d->postLogoutRedirectUri;
}

void LogtoConfig::setPostLogoutRedirectUri(const QUrl &uri)
{
    d->postLogoutRedirectUri = uri;
}

/*!
    The scopes and API permissions to ask for, besides the reserved ones.
    \sa LogtoScope, effectiveScopes()
*/
QStringList LogtoConfig::scopes() const
{
    return d->scopes;
}

void LogtoConfig::setScopes(const QStringList &scopes)
{
    d->scopes = scopes;
}

/*!
    The indicators of the API resources that the application will want tokens for (RFC 8707). A
    resource that is not named here when the user signs in cannot be used afterwards.
*/
QStringList LogtoConfig::resources() const
{
    return d->resources;
}

void LogtoConfig::setResources(const QStringList &resources)
{
    d->resources = resources;
}

/*!
    Whether \c openid, \c offline_access and \c profile are always asked for (the default). Without
    \c offline_access there is no refresh token and the session ends with its first access token.
*/
bool LogtoConfig::includeReservedScopes() const
{
    return d->includeReservedScopes;
}

void LogtoConfig::setIncludeReservedScopes(bool include)
{
    d->includeReservedScopes = include;
}

/*!
    The \c prompt of every sign-in; \c consent by default, without which Logto gives no refresh
    token.
*/
QString LogtoConfig::prompt() const
{
    return d->prompt;
}

void LogtoConfig::setPrompt(const QString &prompt)
{
    d->prompt = prompt;
}

/*!
    Tells sessions of the same application and tenant apart, such as two accounts in one window.
    Empty by default.
*/
QString LogtoConfig::profile() const
{
    return d->profile;
}

void LogtoConfig::setProfile(const QString &profile)
{
    d->profile = profile;
}

/*!
    How far the clocks of this machine and of the server may differ; 300 s by default.
*/
std::chrono::seconds LogtoConfig::clockTolerance() const
{
    return d->clockTolerance;
}

void LogtoConfig::setClockTolerance(std::chrono::seconds tolerance)
{
    d->clockTolerance = tolerance;
}

/*!
    How long before its expiry an access token is no longer handed out; 60 s by default.
*/
std::chrono::seconds LogtoConfig::refreshLeadTime() const
{
    return d->refreshLeadTime;
}

void LogtoConfig::setRefreshLeadTime(std::chrono::seconds leadTime)
{
    d->refreshLeadTime = leadTime;
}

/*!
    For kiosks and panels, many of which get their power or their network back at the same moment:
    up to this long, at random, a client then waits before it asks by itself for the tokens that are
    watched. 0 by default: at once. What the application asks for with LogtoClient::accessToken() is
    never delayed.

    With 10,000 devices and a spread of 60 s the token endpoint sees about 170 requests a second.
    After a start each device also fetches metadata and keys: about 500 requests a second in all.
*/
std::chrono::seconds LogtoConfig::fleetSpread() const
{
    return d->fleetSpread;
}

void LogtoConfig::setFleetSpread(std::chrono::seconds spread)
{
    d->fleetSpread = spread;
}

/*!
    How long one request may take from start to end; 60 s by default.
*/
std::chrono::milliseconds LogtoConfig::networkTimeout() const
{
    return d->networkTimeout;
}

void LogtoConfig::setNetworkTimeout(std::chrono::milliseconds timeout)
{
    d->networkTimeout = timeout;
}

/*!
    Certificate authorities to trust besides those of the system. The embedded view has a trust
    store of its own (on Linux the NSS database of the user) and must be told there too.
*/
QList<QSslCertificate> LogtoConfig::caCertificates() const
{
    return d->caCertificates;
}

void LogtoConfig::setCaCertificates(const QList<QSslCertificate> &certificates)
{
    d->caCertificates = certificates;
}

QSslCertificate LogtoConfig::clientCertificate() const
{
    return d->clientCertificate.value_or(QSslCertificate());
}

QSslKey LogtoConfig::clientKey() const
{
    return d->clientKey.value_or(QSslKey());
}

/*!
    The \a certificate and \a key with which the client shows itself to the server in the TLS
    handshake, where a gateway asks for it.
*/
void LogtoConfig::setClientCertificate(const QSslCertificate &certificate, const QSslKey &key)
{
    d->clientCertificate = certificate;
    d->clientKey = key;
}

/*!
    The proxy for the client's own requests; by default that of the application.
*/
QNetworkProxy LogtoConfig::proxy() const
{
    return d->proxy;
}

void LogtoConfig::setProxy(const QNetworkProxy &proxy)
{
    d->proxy = proxy;
}

/*!
    A function that sees each request before it is sent, to add headers or to count. It is called
    in the thread of the client and must not block.
*/
LogtoConfig::RequestHook LogtoConfig::requestHook() const
{
    return d->requestHook;
}

void LogtoConfig::setRequestHook(RequestHook hook)
{
    d->requestHook = std::move(hook);
}

/*!
    What is really asked for: the reserved scopes first, each scope once.
*/
QStringList LogtoConfig::effectiveScopes() const
{
    QStringList result;
    if (d->includeReservedScopes)
        result = {LogtoScope::OpenId, LogtoScope::OfflineAccess, LogtoScope::Profile};
    result += d->scopes;
    result.removeDuplicates();
    return result;
}

/*!
    What is really asked for: resources(), and Logto's resource for organization permissions when
    the organizations scope is asked for.
*/
QStringList LogtoConfig::effectiveResources() const
{
    QStringList result = d->resources;
    if (d->scopes.contains(LogtoScope::Organizations))
        result += LogtoReservedResource::Organizations;
    result.removeDuplicates();
    return result;
}

/*!
    What the device flow really uses: deviceAppId(), or appId() if that is empty.
*/
QString LogtoConfig::effectiveDeviceAppId() const
{
    return d->deviceAppId.isEmpty() ? d->appId : d->deviceAppId;
}

/*!
    The issuer that the endpoint stands for.
*/
QString LogtoConfig::issuer() const
{
    QString base = d->endpoint.toString(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    return base + "/oidc"_L1;
}

/*!
    The name of the session in a store: apart for each endpoint, application and profile, and
    unique among all items of a keychain, since some keychains know no further name space.
*/
QString LogtoConfig::storageKey() const
{
    // Encoded, so that none of them can hold the sign that keeps them apart.
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    return "io.logto.qt|%1|%2|%3"_L1.arg(issuer(), encoded(d->appId), encoded(d->profile));
}
