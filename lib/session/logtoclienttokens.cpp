// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoclient_p.h"

#include "errors_p.h"

// The part of the client that keeps the access token fresh and asks for userinfo.

using namespace Qt::StringLiterals;
using namespace Logto;

bool LogtoClientPrivate::isFresh(const LogtoAccessToken &token) const
{
    return !token.isEmpty() && clock().secsTo(token.expiresAt()) > config.refreshLeadTime().count();
}

QFuture<LogtoClientPrivate::TokenResult> LogtoClientPrivate::accessToken()
{
    if (isAuthenticated() && !storing && isFresh(session->accessToken))
        return QtFuture::makeReadyFuture(TokenResult(session->accessToken));
    return refreshAccessToken();
}

QFuture<LogtoClientPrivate::TokenResult> LogtoClientPrivate::refreshAccessToken()
{
    if (!session)
        return QtFuture::makeReadyFuture(TokenResult(Errors::notSignedIn()));
    if (storing)
        return tokenWaiters.add();
    if (session->refreshToken.isEmpty())
        requireReauthentication();
    if (reauthenticationRequired)
        return QtFuture::makeReadyFuture(TokenResult(Errors::reauthenticationRequired()));

    const bool isFirst = tokenWaiters.isEmpty();
    QFuture<TokenResult> future = tokenWaiters.add();
    if (isFirst) {
        connection->refresh(*session).then(
            this, [this, ofGeneration = generation](const LogtoResult<Session> &refreshed) {
                takeRefreshed(ofGeneration, refreshed);
            });
    }
    return future;
}

void LogtoClientPrivate::takeRefreshed(quint64 ofGeneration, const LogtoResult<Session> &refreshed)
{
    if (ofGeneration != generation) {
        // After a sign-out nothing may stay valid; after a sign-in it may be the same grant.
        if (refreshed && !session)
            connection->revoke(refreshed->refreshToken);
        return;
    }
    if (refreshed) {
        session = *refreshed;
        return storeSession();
    }
    const LogtoError error = refreshed.error();
    if (error.oauthError() == "invalid_grant"_L1) {
        requireReauthentication();
        tokenWaiters.answer(Errors::reauthenticationRequired());
    } else {
        tokenWaiters.answer(error);
    }
}

void LogtoClientPrivate::requireReauthentication()
{
    reauthenticationRequired = true;
    setLastError(Errors::reauthenticationRequired());
    update();
}

QFuture<LogtoClientPrivate::UserInfoResult> LogtoClientPrivate::fetchUserInfo()
{
    const bool isFirst = userInfoWaiters.isEmpty();
    QFuture<UserInfoResult> future = userInfoWaiters.add();
    if (isFirst) {
        Q_EMIT q->fetchingUserInfoChanged();
        setLastError({});
        requestUserInfo(accessToken(), true);
    }
    return future;
}

void LogtoClientPrivate::requestUserInfo(QFuture<TokenResult> token, bool mayRefresh)
{
    token.then(this, [this, mayRefresh, ofGeneration = generation](const TokenResult &result) {
        if (ofGeneration != generation)
            return takeUserInfo(ofGeneration, Errors::notSignedIn(), mayRefresh);
        if (!result)
            return finishUserInfo(result.error());
        connection->fetchUserInfo(*session).then(
            this, [this, mayRefresh, ofGeneration](const UserInfoResult &userInfo) {
                takeUserInfo(ofGeneration, userInfo, mayRefresh);
            });
    });
}

void LogtoClientPrivate::takeUserInfo(quint64 ofGeneration, const UserInfoResult &result,
                                      bool mayRefresh)
{
    const bool isStale = ofGeneration != generation;
    if (isStale && session) // of another sign-in, whose userinfo is wanted then
        return requestUserInfo(accessToken(), true);
    if (isStale) // signed out meanwhile, which is no failure to tell the user of
        return answerUserInfo(Errors::notSignedIn());
    if (!result && result.error().httpStatus() == 401 && mayRefresh)
        return requestUserInfo(refreshAccessToken(), false);
    finishUserInfo(result);
}

void LogtoClientPrivate::finishUserInfo(const UserInfoResult &result)
{
    if (result) {
        setUserInfo(*result);
    } else {
        setLastError(result.error());
        Q_EMIT q->userInfoFailed(result.error());
    }
    answerUserInfo(result);
}

void LogtoClientPrivate::answerUserInfo(const UserInfoResult &result)
{
    userInfoWaiters.answer(result);
    Q_EMIT q->fetchingUserInfoChanged();
}

void LogtoClientPrivate::setUserInfo(const LogtoUserInfo &info)
{
    if (userInfo == info)
        return;
    userInfo = info;
    Q_EMIT q->userInfoChanged();
}
