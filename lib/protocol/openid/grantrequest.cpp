// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/grantrequest_p.h"

#include "openid/tokenresponse_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// RFC 6749, section 4.4.2, and RFC 8693, section 2.1, with Logto's types of subject tokens.
Parameters grantParameters(const LogtoGrant &grant)
{
    const QString tokenExchange = u"urn:ietf:params:oauth:grant-type:token-exchange"_s;
    switch (grant.kind()) {
    case LogtoGrant::Kind::ClientCredentials:
        return {{u"grant_type"_s, u"client_credentials"_s}};
    case LogtoGrant::Kind::PersonalAccessToken:
        return {{u"grant_type"_s, tokenExchange},
                {u"subject_token"_s, grant.subjectToken()},
                {u"subject_token_type"_s, u"urn:logto:token-type:personal_access_token"_s}};
    case LogtoGrant::Kind::Impersonation:
        return {{u"grant_type"_s, tokenExchange},
                {u"subject_token"_s, grant.subjectToken()},
                {u"subject_token_type"_s, u"urn:ietf:params:oauth:token-type:access_token"_s}};
    }
    Q_UNREACHABLE();
}

// RFC 6749, section 2.3.1: both are form-encoded first.
QByteArray basicAuthorization(const QString &appId, const QString &secret)
{
    const QByteArray credentials =
        QUrl::toPercentEncoding(appId) + ':' + QUrl::toPercentEncoding(secret);
    return "Basic " + credentials.toBase64();
}

} // namespace

ClientRequest grantRequest(const LogtoConfig &config, const LogtoGrant &grant,
                           const LogtoTokenTarget &target)
{
    ClientRequest request{grantParameters(grant) + targetParameters(target), {}};
    if (grant.appSecret().isEmpty())
        request.parameters.append({u"client_id"_s, config.appId()});
    else
        request.headers.append(
            {"Authorization", basicAuthorization(config.appId(), grant.appSecret())});
    return request;
}

} // namespace Logto
