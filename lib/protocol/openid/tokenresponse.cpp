// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/tokenresponse_p.h"

#include "errors_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

std::chrono::seconds readLifetime(const QJsonValue &expiresIn)
{
    constexpr double aYear = 366 * 24 * 3600;
    const double seconds = expiresIn.toDouble(-1);
    return seconds > 0 && seconds <= aYear ? std::chrono::seconds(qint64(seconds))
                                           : TokenResponse::lifetimeIfUnknown;
}

} // namespace

LogtoResult<TokenResponse> TokenResponse::fromJson(const QJsonObject &json, const QDateTime &sentAt)
{
    const QString accessToken = json.value("access_token"_L1).toString();
    if (accessToken.isEmpty())
        return Errors::invalidTokenResponse(u"access_token is missing in the token response"_s);
    // RFC 6749, section 5.1: the value is case insensitive.
    if (json.value("token_type"_L1).toString().compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return Errors::invalidTokenResponse(u"token_type in the token response is not Bearer"_s);

    TokenResponse response;
    response.lifetime = readLifetime(json.value("expires_in"_L1));
    response.accessToken =
        LogtoAccessToken(accessToken, sentAt.addSecs(response.lifetime.count()),
                         json.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts));
    response.refreshToken = json.value("refresh_token"_L1).toString();
    response.idToken = json.value("id_token"_L1).toString().toLatin1();
    return response;
}

Parameters codeExchangeParameters(const LogtoConfig &config, const PendingSignIn &pending,
                                  const QString &code)
{
    return {
        {u"grant_type"_s, u"authorization_code"_s},
        {u"client_id"_s, config.appId()},
        {u"code"_s, code},
        {u"redirect_uri"_s, pending.redirectUri.toString(QUrl::FullyEncoded)},
        {u"code_verifier"_s, pending.codeVerifier},
    };
}

Parameters refreshParameters(const QString &clientId, const QString &refreshToken,
                             const LogtoTokenTarget &target)
{
    return Parameters{
               {u"grant_type"_s, u"refresh_token"_s},
               {u"client_id"_s, clientId},
               {u"refresh_token"_s, refreshToken},
           }
    + targetParameters(target);
}

// RFC 8707, section 2.2; RFC 6749, section 6; organization_id is Logto's.
Parameters targetParameters(const LogtoTokenTarget &target)
{
    Parameters parameters;
    if (!target.resource().isEmpty())
        parameters.append({u"resource"_s, target.resource()});
    if (!target.organizationId().isEmpty())
        parameters.append({u"organization_id"_s, target.organizationId()});
    if (!target.scopes().isEmpty())
        parameters.append({u"scope"_s, target.scopes().join(u' ')});
    return parameters;
}

Parameters revocationParameters(const QString &clientId, const QString &refreshToken)
{
    return {
        {u"token"_s, refreshToken},
        {u"token_type_hint"_s, u"refresh_token"_s},
        {u"client_id"_s, clientId},
    };
}

} // namespace Logto
