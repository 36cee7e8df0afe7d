// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "connection_p.h"

#include "andthen_p.h"
#include "errors_p.h"
#include "openid/grantrequest_p.h"
#include "openid/jsonanswer_p.h"
#include "openid/userinforesponse_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

template<typename T>
QFuture<LogtoResult<T>> ready(LogtoResult<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

LogtoResult<TokenResponse> readTokens(const HttpOutcome &outcome, const QDateTime &sentAt)
{
    const auto json = jsonAnswer(outcome);
    return json ? TokenResponse::fromJson(*json, sentAt) : json.error();
}

// What the provider has to say is about the authorization request. RFC 9126, section 2.3, has no
// error of its own for a redirect URI that is not registered; the authorization endpoint has.
LogtoError pushError(const LogtoError &error)
{
    const QString description = error.oauthErrorDescription();
    const bool isRedirectUri =
        error.oauthError() == "invalid_request"_L1 && description.contains("redirect_uri"_L1);
    LogtoError result = Errors::authorizationError(
        isRedirectUri ? u"invalid_redirect_uri"_s : error.oauthError(), description);
    result.setHttpStatus(error.httpStatus());
    return result;
}

LogtoResult<QUrl> readRequestUri(const HttpOutcome &outcome, const ProviderMetadata &metadata,
                                 const QString &clientId)
{
    const auto json = jsonAnswer(outcome);
    if (!json) {
        const LogtoError error = json.error();
        return error.oauthError().isEmpty() ? error : pushError(error);
    }
    const QString requestUri = json->value("request_uri"_L1).toString();
    if (requestUri.isEmpty()) {
        return Errors::unsupportedProvider(
            u"the pushed authorization request was answered without request_uri"_s);
    }
    return pushedAuthorizationUrl(metadata, clientId, requestUri);
}

// What the errors of the token endpoint mean for the one token that was asked for. The session and
// its refresh token are as good as before.
LogtoError targetError(const LogtoError &error, const LogtoTokenTarget &target)
{
    const QString oauthError = error.oauthError();
    LogtoError result = error;
    if (oauthError == "invalid_target"_L1)
        result = Errors::resourceNotConfigured(target.resource());
    else if (oauthError == "insufficient_scope"_L1)
        result = Errors::organizationsScopeMissing();
    else if (oauthError == "access_denied"_L1 && !target.organizationId().isEmpty())
        result = Errors::notOrganizationMember(target.organizationId());
    else if (oauthError == "invalid_scope"_L1)
        result = Errors::permissionNotGranted(target.scopes());
    else
        return error;
    result.setOAuthError(oauthError, error.oauthErrorDescription());
    result.setHttpStatus(error.httpStatus());
    return result;
}

// Whether the provider may have carried the request out without our learning what came of it. An
// answer that ends inside a chunk looks whole to Qt, and only its body tells.
bool isAnswerLost(const HttpOutcome &outcome)
{
    if (!outcome.hasResponse())
        return outcome.mayHaveArrived && outcome.error.code() != LogtoError::Code::Timeout;
    return outcome.response.isSuccess() && !jsonAnswer(outcome);
}

// The provider may have rotated the refresh token, or not (RFC 6749, section 6).
Session withTokens(Session session, const TokenResponse &tokens,
                   const LogtoTokenTarget &target = {})
{
    if (!tokens.refreshToken.isEmpty())
        session.refreshToken = tokens.refreshToken;
    session.accessTokens.insert(target, {tokens.accessToken, tokens.lifetime});
    return session;
}

LogtoResult<LogtoIdTokenClaims> resultOf(const IdTokenVerification &verification)
{
    const bool verified = verification.outcome == IdTokenVerification::Outcome::Verified;
    return verified ? LogtoResult(verification.claims) : verification.error;
}

} // namespace

Connection::Connection(const LogtoConfig &config, Clock clock, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_clock(std::move(clock))
    , m_http(config)
    , m_provider(config.issuer(), m_http)
{
}

Connection::~Connection() = default;

template<typename T, typename Next>
QFuture<LogtoResult<T>> Connection::withMetadata(Next next)
{
    return andThen(m_provider.metadata(), this,
                   [next = std::move(next)](
                       const LogtoResult<ProviderMetadata> &metadata) -> QFuture<LogtoResult<T>> {
                       return metadata ? next(*metadata) : ready(LogtoResult<T>(metadata.error()));
                   })
        .unwrap();
}

QFuture<LogtoResult<QUrl>> Connection::prepareSignIn(const Parameters &parameters)
{
    return withMetadata<QUrl>([this, parameters](const ProviderMetadata &metadata) {
        const QUrl pushEndpoint = metadata.pushedAuthorizationRequestEndpoint;
        if (pushEndpoint.isEmpty())
            return ready(LogtoResult<QUrl>(authorizationUrl(metadata, parameters)));
        return andThen(post(pushEndpoint, parameters), this,
                       [this, metadata](const HttpOutcome &outcome) {
                           return readRequestUri(outcome, metadata, m_config.appId());
                       });
    });
}

QFuture<LogtoResult<Session>> Connection::exchangeCode(const PendingSignIn &pending,
                                                       const QString &code)
{
    return withMetadata<Session>([this, pending, code](const ProviderMetadata &metadata) {
        const auto sentAt = m_clock.sinceBoot();
        return andThen(
                   post(metadata.tokenEndpoint, codeExchangeParameters(m_config, pending, code)),
                   this,
                   [this, pending, sentAt](const HttpOutcome &outcome) {
                       const auto tokens = readTokens(outcome, timeOf(sentAt));
                       if (!tokens)
                           return ready(LogtoResult<Session>(tokens.error()));
                       IdTokenExpectations expected = expectations(*tokens, m_config.appId());
                       expected.nonce = pending.nonce;
                       expected.maxAge = pending.maxAge;
                       return verifyNewSession(*tokens, expected);
                   })
            .unwrap();
    });
}

QFuture<LogtoResult<DeviceAuthorization>> Connection::authorizeDevice(const Parameters &parameters)
{
    using Result = LogtoResult<DeviceAuthorization>;

    return withMetadata<DeviceAuthorization>([this, parameters](const ProviderMetadata &metadata) {
        if (metadata.deviceAuthorizationEndpoint.isEmpty()) {
            return ready(Result(Errors::unsupportedProvider(
                u"the metadata has no device_authorization_endpoint"_s)));
        }
        return andThen(post(metadata.deviceAuthorizationEndpoint, parameters), this,
                       [](const HttpOutcome &outcome) {
                           const auto json = jsonAnswer(outcome);
                           return json ? DeviceAuthorization::fromJson(*json)
                                       : Result(deviceAuthorizationError(json.error()));
                       });
    });
}

QFuture<LogtoResult<TokenResponse>> Connection::pollDevice(const QString &deviceCode)
{
    return withMetadata<TokenResponse>([this, deviceCode](const ProviderMetadata &metadata) {
        const auto sentAt = m_clock.sinceBoot();
        return andThen(post(metadata.tokenEndpoint,
                            devicePollParameters(m_config.effectiveDeviceAppId(), deviceCode)),
                       this, [this, sentAt](const HttpOutcome &outcome) {
                           return readTokens(outcome, timeOf(sentAt));
                       });
    });
}

// Without an authorization request of ours there is no nonce.
QFuture<LogtoResult<Session>>
Connection::verifyDeviceTokens(const TokenResponse &tokens,
                               std::optional<std::chrono::seconds> maxAge)
{
    IdTokenExpectations expected = expectations(tokens, m_config.effectiveDeviceAppId());
    expected.maxAge = maxAge;
    return verifyNewSession(tokens, expected);
}

QFuture<LogtoResult<Session>> Connection::verifyNewSession(const TokenResponse &tokens,
                                                           const IdTokenExpectations &expected)
{
    return andThen(
        verify(tokens.idToken, expected), this,
        [tokens, appId = expected.clientId](const LogtoResult<LogtoIdTokenClaims> &claims) {
            if (!claims)
                return LogtoResult<Session>(claims.error());
            Session session = withTokens({}, tokens);
            session.appId = appId;
            session.idToken = tokens.idToken;
            session.claims = *claims;
            return LogtoResult<Session>(session);
        });
}

QFuture<LogtoResult<Session>> Connection::refresh(const Session &session,
                                                  const LogtoTokenTarget &target)
{
    return withMetadata<Session>([this, session, target](const ProviderMetadata &metadata) {
        const auto sentAt = m_clock.sinceBoot();
        const Parameters parameters =
            refreshParameters(session.appId, session.refreshToken, target);
        return andThen(postRefresh(metadata.tokenEndpoint, parameters), this,
                       [this, session, target, sentAt](const HttpOutcome &outcome) {
                           const auto tokens = readTokens(outcome, timeOf(sentAt));
                           return tokens
                               ? verifyRefreshedSession(*tokens, session, target)
                               : ready(LogtoResult<Session>(targetError(tokens.error(), target)));
                       })
            .unwrap();
    });
}

// The answer may have been lost on its way after the provider had rotated the refresh token. The
// old one is good for a moment longer, so asking again at once, and once only, is safe. After a
// time-out that moment is over.
QFuture<HttpOutcome> Connection::postRefresh(const QUrl &endpoint, const Parameters &parameters)
{
    return andThen(post(endpoint, parameters), this,
                   [this, endpoint, parameters](const HttpOutcome &outcome) {
                       return isAnswerLost(outcome) ? post(endpoint, parameters)
                                                    : QtFuture::makeReadyFuture(outcome);
                   })
        .unwrap();
}

// Every answer to a POST is made for the one who asked, so its Date is the provider's present.
QFuture<HttpOutcome> Connection::post(const QUrl &endpoint, const Parameters &parameters,
                                      const QList<HttpClient::Header> &headers)
{
    return andThen(m_http.postForm(endpoint, parameters, headers), this,
                   [this](const HttpOutcome &outcome) {
                       m_clock.observe(outcome.response.date);
                       Q_EMIT answered();
                       return outcome;
                   });
}

QFuture<LogtoResult<CachedToken>> Connection::requestToken(const LogtoGrant &grant,
                                                           const LogtoTokenTarget &target)
{
    return withMetadata<CachedToken>([this, grant, target](const ProviderMetadata &metadata) {
        const auto sentAt = m_clock.sinceBoot();
        const ClientRequest request = grantRequest(m_config, grant, target);
        return andThen(
            post(metadata.tokenEndpoint, request.parameters, request.headers), this,
            [this, target, sentAt](const HttpOutcome &outcome) {
                const auto tokens = readTokens(outcome, timeOf(sentAt));
                if (!tokens)
                    return LogtoResult<CachedToken>(targetError(tokens.error(), target));
                const QStringList missing = tokens->accessToken.missingScopes(target.scopes());
                if (!missing.isEmpty())
                    return LogtoResult<CachedToken>(Errors::permissionNotGranted(missing));
                return LogtoResult<CachedToken>({tokens->accessToken, tokens->lifetime});
            });
    });
}

QDateTime Connection::timeOf(std::chrono::milliseconds sinceBoot) const
{
    return now().addMSecs((sinceBoot - m_clock.sinceBoot()).count());
}

QFuture<LogtoResult<Session>> Connection::verifyRefreshedSession(const TokenResponse &tokens,
                                                                 const Session &before,
                                                                 const LogtoTokenTarget &target)
{
    const Session session = withTokens(before, tokens, target);
    if (tokens.idToken.isEmpty())
        return ready(LogtoResult<Session>(session));
    return andThen(
        verify(tokens.idToken, expectations(tokens, before.appId)), this,
        [session, idToken = tokens.idToken](const LogtoResult<LogtoIdTokenClaims> &claims) {
            // The keys could not be fetched: the session goes on with the claims it has,
            // for the new refresh token must not be lost.
            if (!claims && claims.error().isTransient())
                return LogtoResult<Session>(session);
            if (!claims)
                return LogtoResult<Session>(claims.error());
            if (const auto same = checkRefreshedIdToken(session.claims, *claims); !same)
                return LogtoResult<Session>(same.error());
            Session refreshed = session;
            refreshed.idToken = idToken;
            refreshed.claims = *claims;
            return LogtoResult<Session>(refreshed);
        });
}

IdTokenExpectations Connection::expectations(const TokenResponse &tokens,
                                             const QString &clientId) const
{
    IdTokenExpectations expected;
    expected.issuer = m_provider.issuer();
    expected.clientId = clientId;
    expected.now = now();
    expected.tolerance = m_config.clockTolerance();
    expected.accessToken = tokens.accessToken.value();
    return expected;
}

QFuture<LogtoResult<LogtoIdTokenClaims>> Connection::verify(const QByteArray &idToken,
                                                            const IdTokenExpectations &expected)
{
    using Outcome = IdTokenVerification::Outcome;

    return andThen(m_provider.keys(), this,
                   [this, idToken, expected](const LogtoResult<JsonWebKeySet> &keys) {
                       const IdTokenVerification first = verifyWith(keys, idToken, expected);
                       if (first.outcome != Outcome::NoMatchingKey)
                           return ready(resultOf(first));
                       return andThen(
                           m_provider.refreshedKeys(), this,
                           [this, idToken, expected](const LogtoResult<JsonWebKeySet> &newKeys) {
                               return resultOf(verifyWith(newKeys, idToken, expected));
                           });
                   })
        .unwrap();
}

IdTokenVerification Connection::verifyWith(const LogtoResult<JsonWebKeySet> &keys,
                                           const QByteArray &idToken,
                                           IdTokenExpectations expected) const
{
    if (!keys) {
        IdTokenVerification refused;
        refused.error = keys.error();
        return refused;
    }
    expected.allowedAlgorithms = m_provider.knownMetadata().idTokenSigningAlgorithms;
    return verifyIdToken(idToken, *keys, expected);
}

QFuture<LogtoResult<LogtoUserInfo>> Connection::fetchUserInfo(const Session &session)
{
    return withMetadata<LogtoUserInfo>([this, session](const ProviderMetadata &metadata) {
        const QByteArray bearer = "Bearer " + session.accessToken().value().toLatin1();
        return andThen(m_http.get(metadata.userInfoEndpoint, {{"Authorization", bearer}}), this,
                       [this, session](const HttpOutcome &outcome) {
                           return isSignedUserInfo(outcome)
                               ? readSigned(outcome, session)
                               : ready(readUserInfo(outcome, session.claims.sub()));
                       })
            .unwrap();
    });
}

QFuture<LogtoResult<LogtoUserInfo>> Connection::readSigned(const HttpOutcome &outcome,
                                                           const Session &session)
{
    return andThen(
        m_provider.keys(), this, [this, outcome, session](const LogtoResult<JsonWebKeySet> &keys) {
            return keys ? readSignedUserInfo(outcome, session.claims.sub(), session.appId,
                                             m_provider.knownMetadata(), *keys)
                        : LogtoResult<LogtoUserInfo>(keys.error());
        });
}

QFuture<LogtoResult<void>> Connection::revoke(const Session &session)
{
    const Parameters parameters = revocationParameters(session.appId, session.refreshToken);
    return withMetadata<void>([this, parameters](const ProviderMetadata &metadata) {
        return andThen(post(metadata.revocationEndpoint, parameters), this,
                       [this](const HttpOutcome &outcome) {
                           closeConnections();
                           // RFC 7009, section 2.2: a success has no body worth reading.
                           const bool revoked =
                               outcome.hasResponse() && outcome.response.isSuccess();
                           return revoked ? LogtoResult<void>()
                                          : LogtoResult<void>(jsonAnswer(outcome).error());
                       });
    });
}

} // namespace Logto
