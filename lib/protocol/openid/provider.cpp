// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/provider_p.h"

#include "andthen_p.h"
#include "errors_p.h"
#include "openid/jsonanswer_p.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Logto {

namespace {

QUrl siteOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
}

// Logto answers 404 for a wrong path, another web server with a page or a status of its own: both
// mean that the address is wrong. What a captive portal answers instead is told apart by its 2xx
// or 3xx, and stays transient.
LogtoResult<QJsonObject> discoveryAnswer(const HttpOutcome &outcome)
{
    const HttpResponse &response = outcome.response;
    if (outcome.hasResponse() && response.status >= 400) {
        LogtoError error = Errors::notAnIdentityProvider(
            siteOf(response.url), u"HTTP %1 at %2"_s.arg(response.status).arg(response.url.path()));
        error.setHttpStatus(response.status);
        return error;
    }
    return jsonAnswer(outcome);
}

LogtoResult<JsonWebKeySet> readKeys(const HttpOutcome &outcome)
{
    const auto json = jsonAnswer(outcome);
    if (!json)
        return json.error();
    const auto keys = JsonWebKeySet::fromJson(*json);
    if (!keys)
        return Errors::unsupportedProvider("the key set: "_L1 + keys.problem());
    return *keys;
}

} // namespace

Provider::Provider(const QString &issuer, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_issuer(issuer)
    , m_http(http)
    , m_metadata([this](const HttpOutcome &outcome) { return readMetadata(outcome); })
    , m_keys(readKeys)
{
}

Provider::~Provider() = default;

QFuture<LogtoResult<ProviderMetadata>> Provider::metadata()
{
    if (m_metadata.isYoungerThan(freshness))
        return m_metadata.known();
    return fetchMetadata();
}

QFuture<LogtoResult<JsonWebKeySet>> Provider::keys()
{
    return m_keys.isYoungerThan(freshness) ? m_keys.known() : fetchKeys();
}

QFuture<LogtoResult<JsonWebKeySet>> Provider::refreshedKeys()
{
    const bool justDone = m_sinceKeyRefresh.isValid()
        && !m_sinceKeyRefresh.hasExpired(std::chrono::milliseconds(keyRefreshInterval).count());
    if (justDone && !m_keys.isFetching())
        return m_keys.known();
    m_sinceKeyRefresh.start();
    // With other keys may come other algorithms, which the metadata names.
    return andThen(fetchMetadata(), this,
                   [this](const LogtoResult<ProviderMetadata> &) { return fetchKeys(); })
        .unwrap();
}

QFuture<LogtoResult<ProviderMetadata>> Provider::fetchMetadata()
{
    const QUrl url(m_issuer + "/.well-known/openid-configuration"_L1);
    return m_metadata.fetch(url, m_http, this);
}

QFuture<LogtoResult<JsonWebKeySet>> Provider::fetchKeys()
{
    return m_keys.fetch(m_metadata.value().jwksUri, m_http, this);
}

LogtoResult<ProviderMetadata> Provider::readMetadata(const HttpOutcome &outcome) const
{
    const auto json = discoveryAnswer(outcome);
    if (!json)
        return json.error();
    if (!json->contains("issuer"_L1)) {
        return Errors::notAnIdentityProvider(siteOf(outcome.response.url),
                                             u"the answer is not OpenID Connect metadata"_s);
    }
    return ProviderMetadata::fromJson(*json, m_issuer);
}

} // namespace Logto
