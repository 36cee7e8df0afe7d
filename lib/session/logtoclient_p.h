// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection_p.h"
#include "keeper/tokenrefresher_p.h"
#include "logtoclient.h"
#include "signin/codesignin_p.h"
#include "signin/resumedsignin_p.h"
#include "signout/signoutoperation_p.h"
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

    QFuture<SignInResult> signIn(const LogtoSignInOptions &options);
    // In another way than by the user agent. \a makeOperation is not called where no sign-in may
    // begin.
    using MakeOperation = std::function<Logto::SignInOperation *(Logto::Connection &)>;
    QFuture<SignInResult> signInBy(const MakeOperation &makeOperation);
    QFuture<SignInResult> completeSignIn(const QUrl &callbackUrl);
    void setUserAgent(LogtoUserAgent *agent);
    void refuseSignIn(const LogtoError &error);
    void cancelSignIn();
    QFuture<LogtoSignOutReport> signOut(LogtoClient::SignOutScope scope);

    QFuture<TokenResult> accessToken(const LogtoTokenTarget &target);
    QFuture<TokenResult> refreshAccessToken(const LogtoTokenTarget &target);
    QFuture<UserInfoResult> fetchUserInfo();

    State currentState() const;
    bool isAuthenticated() const;
    // That of the keeper; 0 before the client is started.
    quint64 generation() const;
    // Whether the sign-in under way is on another device.
    bool isDeviceSignIn() const;
    bool isFetchingUserInfo() const { return !userInfoWaiters.isEmpty(); }
    LogtoStore::Status storageStatus() const;
    std::chrono::seconds clockOffset() const;

    // None before start().
    const Logto::Session *session() const;

    Logto::Clock clock;
    LogtoConfig config;
    std::unique_ptr<Logto::Connection> connection;
    std::unique_ptr<Logto::SessionKeeper> keeper;
    std::unique_ptr<Logto::TokenRefresher> refresher;
    std::unique_ptr<Logto::Revocations> revocations;
    QPointer<LogtoUserAgent> userAgent;
    LogtoUserInfo userInfo;
    bool userInfoIsNewer = false; // than the ID token
    LogtoError lastError;

Q_SIGNALS:
    // Userinfo is what it was, but newer than the ID token now.
    void userInfoAffirmed();

private:
    void connectKeeper();
    void connectRefresher();
    void takeRestored(const LogtoError &error);
    void takeReplacement();

    // What keeps a sign-in from starting.
    LogtoError signInObstacle() const;
    void resumeSignIn();
    // Whether there is one.
    bool takeArrivedCallback();
    void dropExpiredSignIn();
    // Takes the operation over.
    QFuture<SignInResult> beginSignIn(Logto::SignInOperation *operation);
    void adoptSignIn(const Logto::Session &newSession);
    void finishSignIn(const SignInResult &result);
    void releaseSignInOperation();

    Logto::Session endSession();
    void leaveSession();
    void finishSignOut(const LogtoSignOutReport &report);

    void requestUserInfo(const QFuture<TokenResult> &token, bool mayRefresh);
    void takeUserInfo(quint64 ofGeneration, const UserInfoResult &result, bool mayRefresh);
    void finishUserInfo(const UserInfoResult &result);
    void answerUserInfo(const UserInfoResult &result);
    void setUserInfo(const LogtoUserInfo &info);

    void update();
    void followSession(State state);
    void updateStorageStatus();
    void updateClockOffset();
    void setLastError(const LogtoError &error);

    LogtoClient *q;
    LogtoError configurationError;
    // Whose session at the provider was left as it was, without any token.
    std::optional<Logto::Session> leftAtProvider;
    bool looksForSignIn = false; // in the store
    Logto::SignInOperation *signInOperation = nullptr; // until there is a verified session
    std::optional<QPromise<SignInResult>> signInPromise; // until that is stored
    Logto::SignOutOperation *signOutOperation = nullptr;

    Logto::Waiters<UserInfoResult> userInfoWaiters;

    // What has been announced, to announce changes only.
    State announcedState = State::Restoring;
    bool announcedAuthenticated = false;
    bool sessionLasts = false; // for the user agent, until its sign-out page is over
    LogtoIdTokenClaims announcedClaims;
    QString announcedSignInMethod;
    LogtoStore::Status announcedStorageStatus = LogtoStore::Status::Unknown;
    std::chrono::seconds announcedClockOffset{0};
};
