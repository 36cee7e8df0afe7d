// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoclient_p.h"

#include "andthen_p.h"
#include "errors_p.h"

// The part of the client that hands out access tokens and asks for userinfo.

using namespace Qt::StringLiterals;
using namespace Logto;

QFuture<LogtoClientPrivate::TokenResult>
LogtoClientPrivate::accessToken(const LogtoTokenTarget &target)
{
    return refresher ? refresher->accessToken(target)
                     : QtFuture::makeReadyFuture(TokenResult(Errors::notSignedIn()));
}

QFuture<LogtoClientPrivate::TokenResult>
LogtoClientPrivate::refreshAccessToken(const LogtoTokenTarget &target)
{
    return refresher ? refresher->refresh(target)
                     : QtFuture::makeReadyFuture(TokenResult(Errors::notSignedIn()));
}

QFuture<LogtoClientPrivate::UserInfoResult> LogtoClientPrivate::fetchUserInfo()
{
    const bool isFirst = userInfoWaiters.isEmpty();
    QFuture<UserInfoResult> future = userInfoWaiters.add();
    if (isFirst) {
        Q_EMIT q->fetchingUserInfoChanged();
        setLastError({});
        requestUserInfo(accessToken({}), true);
    }
    return future;
}

void LogtoClientPrivate::requestUserInfo(const QFuture<TokenResult> &token, bool mayRefresh)
{
    andThen(token, this,
            [this, mayRefresh, ofGeneration = generation()](const TokenResult &result) {
                if (keeper && ofGeneration != keeper->generation())
                    return takeUserInfo(ofGeneration, Errors::notSignedIn(), mayRefresh);
                if (!result)
                    return finishUserInfo(result.error());
                andThen(connection->fetchUserInfo(*session()), this,
                        [this, mayRefresh, ofGeneration](const UserInfoResult &userInfo) {
                            takeUserInfo(ofGeneration, userInfo, mayRefresh);
                        });
            });
}

void LogtoClientPrivate::takeUserInfo(quint64 ofGeneration, const UserInfoResult &result,
                                      bool mayRefresh)
{
    const bool isStale = ofGeneration != keeper->generation();
    if (isStale && session()) // of another sign-in, whose userinfo is wanted then
        return requestUserInfo(accessToken({}), true);
    if (isStale) // signed out meanwhile, which is no failure to tell the user of
        return answerUserInfo(Errors::notSignedIn());
    if (!result && result.error().httpStatus() == 401 && mayRefresh)
        return requestUserInfo(refreshAccessToken({}), false);
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
    const bool wasNewer = std::exchange(userInfoIsNewer, true);
    if (!(std::exchange(userInfo, info) == info))
        Q_EMIT q->userInfoChanged();
    else if (!wasNewer)
        Q_EMIT userInfoAffirmed();
}
