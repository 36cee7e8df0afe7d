// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection_p.h"
#include "logtoclient.h"
#include "sessionstorage_p.h"
#include "signinoperation_p.h"
#include "signoutoperation_p.h"
#include "waiters_p.h"

#include <QtCore/QPointer>
#include <QtCore/QPromise>

#include <functional>

// The state machine behind LogtoClient. The state follows from what there is: an operation under
// way, a session, or neither.
class LOGTO_CORE_EXPORT LogtoClientPrivate : public QObject
{
    Q_OBJECT

public:
    using State = LogtoClient::State;
    using SignInResult = LogtoResult<LogtoClient::SignInOutcome>;
    using TokenResult = LogtoResult<LogtoAccessToken>;
    using UserInfoResult = LogtoResult<LogtoUserInfo>;

    explicit LogtoClientPrivate(LogtoClient *client);
    ~LogtoClientPrivate() override;

    static LogtoClientPrivate &of(LogtoClient &client) { return *client.d; }

    void start(const LogtoConfig &newConfig, std::unique_ptr<LogtoStore> store);
    void restore();

    QFuture<SignInResult> signIn(const LogtoSignInOptions &options);
    void refuseSignIn(const LogtoError &error);
    void cancelSignIn();
    QFuture<LogtoSignOutReport> signOut(LogtoClient::SignOutScope scope);

    QFuture<TokenResult> accessToken();
    QFuture<TokenResult> refreshAccessToken();
    QFuture<UserInfoResult> fetchUserInfo();

    State currentState() const;
    bool isAuthenticated() const;
    bool isFetchingUserInfo() const { return !userInfoWaiters.isEmpty(); }

    Logto::Clock clock = &QDateTime::currentDateTimeUtc;
    LogtoConfig config;
    std::unique_ptr<Logto::Connection> connection;
    std::unique_ptr<Logto::SessionStorage> storage;
    QPointer<LogtoUserAgent> userAgent;
    std::optional<Logto::Session> session;
    LogtoUserInfo userInfo;
    LogtoError lastError;

private:
    void takeRestored(const LogtoResult<std::optional<Logto::Session>> &loaded);

    void useStoreAgain();
    void storeSession(const std::function<void()> &whenStored = {});

    void adoptSignIn(const Logto::Session &newSession);
    void finishSignIn(const SignInResult &result);
    void releaseSignInOperation();
    void beginNewGeneration();
    Logto::Session endSession();

    bool isFresh(const LogtoAccessToken &token) const;
    void takeRefreshed(quint64 ofGeneration, const LogtoResult<Logto::Session> &refreshed);
    void requireReauthentication();

    void requestUserInfo(QFuture<TokenResult> token, bool mayRefresh);
    void takeUserInfo(quint64 ofGeneration, const UserInfoResult &result, bool mayRefresh);
    void finishUserInfo(const UserInfoResult &result);
    void answerUserInfo(const UserInfoResult &result);
    void setUserInfo(const LogtoUserInfo &info);

    void update();
    void setLastError(const LogtoError &error);

    LogtoClient *q;
    LogtoError configurationError;
    bool restoring = true;
    bool reauthenticationRequired = false;
    bool storing = false;
    bool unsaved = false;
    quint64 generation = 0;

    Logto::SignInOperation *signInOperation = nullptr; // until there is a verified session
    std::optional<QPromise<SignInResult>> signInPromise; // until that is stored
    Logto::SignOutOperation *signOutOperation = nullptr;

    Logto::Waiters<TokenResult> tokenWaiters;
    Logto::Waiters<UserInfoResult> userInfoWaiters;

    // What has been announced, to announce changes only.
    State announcedState = State::Restoring;
    bool announcedAuthenticated = false;
    LogtoIdTokenClaims announcedClaims;
};
