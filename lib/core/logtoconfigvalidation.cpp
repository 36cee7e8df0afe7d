// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoconfig.h"

#include "errors_p.h"
#include "logtoscope.h"
#include "weburl_p.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Logto::Errors::invalidConfiguration;

namespace {

LogtoResult<void> checkEndpoint(const QUrl &endpoint)
{
    if (endpoint.isEmpty())
        return invalidConfiguration(u"endpoint is empty: set the address of the Logto tenant"_s);
    if (!endpoint.isValid() || endpoint.isRelative())
        return invalidConfiguration(u"endpoint is not a valid URL"_s);
    if (!Logto::isSecureWebUrl(endpoint)) {
        return invalidConfiguration(
            u"endpoint must use https (http only for a loopback address): %1"_s.arg(
                endpoint.toDisplayString()));
    }
    if (endpoint.hasQuery() || endpoint.hasFragment())
        return invalidConfiguration(u"endpoint must have no query and no fragment"_s);
    return {};
}

// RFC 6749, section 3.1.2: an absolute URI without a fragment. RFC 8252, section 7.1: a scheme of
// the application's own is a reverse domain name, hence the dot.
LogtoResult<void> checkRedirectUri(const QUrl &uri, QLatin1StringView name)
{
    if (uri.isEmpty())
        return {};
    if (!uri.isValid() || uri.isRelative())
        return invalidConfiguration("%1 is not an absolute URI"_L1.arg(name));
    if (uri.hasFragment())
        return invalidConfiguration("%1 must have no fragment"_L1.arg(name));
    if (!uri.userInfo().isEmpty())
        return invalidConfiguration("%1 must have no user name or password"_L1.arg(name));
    const bool isWeb = uri.scheme() == "http"_L1 || uri.scheme() == "https"_L1;
    if (isWeb && !Logto::isSecureWebUrl(uri))
        return invalidConfiguration("%1 may use http only with a loopback address"_L1.arg(name));
    if (!isWeb && !uri.scheme().contains(u'.')) {
        return invalidConfiguration(
            "%1 needs a scheme in reverse domain style, such as com.example.app"_L1.arg(name));
    }
    return {};
}

// RFC 6749, section 3.3: visible ASCII without the quote and the backslash.
LogtoResult<void> checkScopes(const QStringList &scopes)
{
    static const QRegularExpression token(u"\\A[\\x21\\x23-\\x5B\\x5D-\\x7E]+\\z"_s);
    for (const QString &scope : scopes) {
        if (!token.match(scope).hasMatch())
            return invalidConfiguration(u"not a valid scope: \"%1\""_s.arg(scope));
    }
    return {};
}

// RFC 8707, section 2: an absolute URI without a fragment.
LogtoResult<void> checkResources(const QStringList &resources)
{
    for (const QString &resource : resources) {
        const QUrl uri(resource, QUrl::StrictMode);
        if (!uri.isValid() || uri.isRelative() || uri.hasFragment()) {
            return invalidConfiguration(
                u"not a valid resource indicator (an absolute URI without fragment): \"%1\""_s.arg(
                    resource));
        }
    }
    return {};
}

} // namespace

/*!
    Whether a client can work with this configuration. The error's detail names the value and
    what is wrong with it. Nothing is asked of the network.
*/
LogtoResult<void> LogtoConfig::validate() const
{
    if (const auto checked = checkEndpoint(endpoint()); !checked)
        return checked;
    if (appId().isEmpty() || appId() != appId().trimmed())
        return invalidConfiguration(u"appId is empty or has spaces around it"_s);
    if (deviceAppId() != deviceAppId().trimmed())
        return invalidConfiguration(u"deviceAppId has spaces around it"_s);
    if (const auto checked = checkRedirectUri(redirectUri(), "redirectUri"_L1); !checked)
        return checked;
    if (const auto checked = checkRedirectUri(postLogoutRedirectUri(), "postLogoutRedirectUri"_L1);
        !checked)
        return checked;
    if (const auto checked = checkScopes(effectiveScopes()); !checked)
        return checked;
    if (!effectiveScopes().contains(LogtoScope::OpenId))
        return invalidConfiguration(u"the scope openid is missing: without it there is no user"_s);
    if (const auto checked = checkResources(resources()); !checked)
        return checked;
    if (clockTolerance() < 0s || refreshLeadTime() < 0s || fleetSpread() < 0s
        || networkTimeout() <= 0ms)
        return invalidConfiguration(u"times must not be negative, and networkTimeout not zero"_s);
    return {};
}
