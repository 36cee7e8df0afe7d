// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoserviceclient_p.h"

#include "andthen_p.h"

using namespace Logto;

/*!
    \class LogtoServiceClient
    \inmodule Logto
    \brief Access tokens for devices and services, where nobody signs in.

    \code
    LogtoServiceClient client(config, LogtoGrant::clientCredentials(secret));
    client.accessToken(LogtoTokenTarget(u"https://api.example.com"_s)).then(this, useToken);
    \endcode

    Tokens are cached by target as those of a LogtoClient are, in memory only: there is no refresh
    token, and another one can be had at any time. All functions must be called in the thread the
    client lives in, and none of them blocks.
*/

LogtoServiceClientPrivate::LogtoServiceClientPrivate(const LogtoConfig &newConfig,
                                                     const LogtoGrant &newGrant)
    : config(newConfig)
    , grant(newGrant)
    , configurationError(config.validate().error())
{
}

LogtoAccessToken LogtoServiceClientPrivate::cached(const LogtoTokenTarget &target) const
{
    const auto found = tokens.constFind(target);
    const bool isFresh = found != tokens.constEnd()
        && connection->clock().sinceEpoch() < found->freshUntil(config.refreshLeadTime());
    return isFresh ? found->token : LogtoAccessToken();
}

QFuture<LogtoServiceClientPrivate::TokenResult>
LogtoServiceClientPrivate::request(const LogtoTokenTarget &target)
{
    if (configurationError.isError())
        return QtFuture::makeReadyFuture(TokenResult(configurationError));
    if (!connection)
        connection = std::make_unique<Connection>(config, clock);
    const bool isFirst = !m_waiters.contains(target);
    QFuture<TokenResult> future = m_waiters[target].add();
    if (isFirst) {
        andThen(connection->requestToken(grant, target), this,
                [this, target](const LogtoResult<CachedToken> &result) { take(target, result); });
    }
    return future;
}

void LogtoServiceClientPrivate::take(const LogtoTokenTarget &target,
                                     const LogtoResult<CachedToken> &result)
{
    if (result)
        tokens.insert(target, *result);
    auto waiters = m_waiters.extract(target);
    waiters.mapped().answer(result ? TokenResult(result->token) : TokenResult(result.error()));
}

/*!
    Makes a client of the application that \a config names, with the right of \a grant. Nothing is
    asked of the network yet.
*/
LogtoServiceClient::LogtoServiceClient(const LogtoConfig &config, const LogtoGrant &grant,
                                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<LogtoServiceClientPrivate>(config, grant))
{
}

LogtoServiceClient::~LogtoServiceClient() = default;

/*!
    The access token for \a target, from the cache while it is fresh. Callers at the same time share
    one request. Client credentials need a resource or an organization in the target.

    Fails as LogtoClient::accessToken() does; UnknownApplication also stands for a wrong secret.
*/
QFuture<LogtoResult<LogtoAccessToken>>
LogtoServiceClient::accessToken(const LogtoTokenTarget &target)
{
    const LogtoAccessToken token = cachedAccessToken(target);
    return token.isEmpty() ? d->request(target)
                           : QtFuture::makeReadyFuture(LogtoResult<LogtoAccessToken>(token));
}

/*!
    The same as accessToken(), with a new token even if the present one is still good.
*/
QFuture<LogtoResult<LogtoAccessToken>>
LogtoServiceClient::refreshAccessToken(const LogtoTokenTarget &target)
{
    return d->request(target);
}

/*!
    The token for \a target if it is at hand and fresh, else an empty one.
*/
LogtoAccessToken LogtoServiceClient::cachedAccessToken(const LogtoTokenTarget &target) const
{
    return d->connection ? d->cached(target) : LogtoAccessToken();
}

/*!
    Forgets the token for \a target.
*/
void LogtoServiceClient::clearAccessToken(const LogtoTokenTarget &target)
{
    d->tokens.remove(target);
}

/*!
    Forgets all tokens.
*/
void LogtoServiceClient::clearAccessTokens()
{
    d->tokens.clear();
}
