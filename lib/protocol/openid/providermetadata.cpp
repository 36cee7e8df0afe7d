// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/providermetadata_p.h"

#include "errors_p.h"
#include "weburl_p.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

struct Endpoint
{
    QLatin1StringView name;
    QUrl ProviderMetadata::*member;
    bool required;
};

constexpr Endpoint endpoints[] = {
    {"authorization_endpoint"_L1, &ProviderMetadata::authorizationEndpoint, true},
    {"token_endpoint"_L1, &ProviderMetadata::tokenEndpoint, true},
    {"jwks_uri"_L1, &ProviderMetadata::jwksUri, true},
    {"userinfo_endpoint"_L1, &ProviderMetadata::userInfoEndpoint, false},
    {"revocation_endpoint"_L1, &ProviderMetadata::revocationEndpoint, false},
    {"end_session_endpoint"_L1, &ProviderMetadata::endSessionEndpoint, false},
    {"pushed_authorization_request_endpoint"_L1,
     &ProviderMetadata::pushedAuthorizationRequestEndpoint, false},
    {"device_authorization_endpoint"_L1, &ProviderMetadata::deviceAuthorizationEndpoint, false},
};

LogtoResult<QUrl> readEndpoint(const QJsonObject &json, const Endpoint &endpoint)
{
    const QJsonValue value = json.value(endpoint.name);
    if (value.isUndefined() && !endpoint.required)
        return QUrl();
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (!isSecureWebUrl(url) || url.hasFragment()) {
        return Errors::unsupportedProvider(
            "the metadata's %1 is missing or not a secure address"_L1.arg(endpoint.name));
    }
    return url;
}

QStringList readStrings(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toVariant().toStringList();
}

} // namespace

LogtoResult<ProviderMetadata> ProviderMetadata::fromJson(const QJsonObject &json,
                                                         const QString &expectedIssuer)
{
    ProviderMetadata metadata;
    metadata.issuer = json.value("issuer"_L1).toString();
    if (metadata.issuer != expectedIssuer)
        return Errors::issuerMismatch(expectedIssuer, metadata.issuer);

    for (const Endpoint &endpoint : endpoints) {
        const auto url = readEndpoint(json, endpoint);
        if (!url)
            return url.error();
        metadata.*endpoint.member = *url;
    }
    metadata.idTokenSigningAlgorithms =
        readStrings(json, "id_token_signing_alg_values_supported"_L1);
    metadata.sendsIssuerInCallback =
        json.value("authorization_response_iss_parameter_supported"_L1).toBool();
    return metadata;
}

} // namespace Logto
