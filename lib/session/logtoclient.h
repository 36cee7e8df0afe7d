// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoaccesstoken.h"
#include "logtoconfig.h"
#include "logtoidtokenclaims.h"
#include "logtosigninoptions.h"
#include "logtosignoutreport.h"
#include "logtostore.h"
#include "logtotokentarget.h"
#include "logtouseragent.h"
#include "logtouserinfo.h"

#include <memory>

class LogtoClientPrivate;

class LOGTO_CORE_EXPORT LogtoClient : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool authenticated READ isAuthenticated NOTIFY authenticatedChanged FINAL)
    Q_PROPERTY(
        LogtoIdTokenClaims idTokenClaims READ idTokenClaims NOTIFY idTokenClaimsChanged FINAL)
    Q_PROPERTY(QString signInMethod READ signInMethod NOTIFY signInMethodChanged FINAL)
    Q_PROPERTY(LogtoUserInfo userInfo READ userInfo NOTIFY userInfoChanged FINAL)
    Q_PROPERTY(bool fetchingUserInfo READ isFetchingUserInfo NOTIFY fetchingUserInfoChanged FINAL)
    Q_PROPERTY(LogtoError lastError READ lastError NOTIFY lastErrorChanged FINAL)
    Q_PROPERTY(
        LogtoStore::Status storageStatus READ storageStatus NOTIFY storageStatusChanged FINAL)
    Q_PROPERTY(int clockOffset READ clockOffset NOTIFY clockOffsetChanged FINAL)
    Q_PROPERTY(
        bool revocationPending READ isRevocationPending NOTIFY revocationPendingChanged FINAL)
    Q_PROPERTY(
        LogtoUserAgent *userAgent READ userAgent WRITE setUserAgent NOTIFY userAgentChanged FINAL)

public:
    enum class State {
        Restoring,
        SignedOut,
        SigningIn,
        SignedIn,
        ReauthenticationRequired,
        SigningOut,
    };
    Q_ENUM(State)

    enum class SignInOutcome {
        SignedIn,
        Cancelled,
    };

    enum class SignOutScope {
        Application,
        ApplicationAndProvider,
    };
    Q_ENUM(SignOutScope)

    explicit LogtoClient(QObject *parent = nullptr);
    LogtoClient(const LogtoConfig &config, std::unique_ptr<LogtoStore> store,
                QObject *parent = nullptr);
    ~LogtoClient() override;

    void start(const LogtoConfig &config, std::unique_ptr<LogtoStore> store);
    LogtoConfig config() const;

    State state() const;
    bool isAuthenticated() const;
    LogtoIdTokenClaims idTokenClaims() const;
    QString signInMethod() const;
    LogtoUserInfo userInfo() const;
    bool isFetchingUserInfo() const;
    LogtoError lastError() const;
    LogtoStore::Status storageStatus() const;
    int clockOffset() const;
    bool isRevocationPending() const;

    LogtoUserAgent *userAgent() const;
    void setUserAgent(LogtoUserAgent *agent);

    QFuture<LogtoResult<SignInOutcome>> signIn(const LogtoSignInOptions &options = {});
    QFuture<LogtoResult<SignInOutcome>> completeSignIn(const QUrl &callbackUrl);
    Q_INVOKABLE void cancelSignIn();
    QFuture<LogtoSignOutReport> signOut(SignOutScope scope = SignOutScope::Application);

    QFuture<LogtoResult<LogtoAccessToken>> accessToken(const LogtoTokenTarget &target = {});
    QFuture<LogtoResult<LogtoAccessToken>> organizationToken(const QString &organizationId);
    QFuture<LogtoResult<LogtoAccessToken>> refreshAccessToken(const LogtoTokenTarget &target = {});
    LogtoAccessToken cachedAccessToken(const LogtoTokenTarget &target = {}) const;
    void clearAccessToken(const LogtoTokenTarget &target = {});
    Q_INVOKABLE void clearAccessTokens();

    QFuture<LogtoResult<LogtoUserInfo>> fetchUserInfo();

protected:
    void refuseSignIn(const LogtoError &error);

Q_SIGNALS:
    void started();
    void stateChanged();
    void authenticatedChanged();
    void idTokenClaimsChanged();
    void signInMethodChanged();
    void userInfoChanged();
    void fetchingUserInfoChanged();
    void lastErrorChanged();
    void storageStatusChanged();
    void clockOffsetChanged();
    void revocationPendingChanged();
    void userAgentChanged();

    void signedIn();
    void signInCancelled();
    void signInFailed(const LogtoError &error);
    void signedOut(const LogtoSignOutReport &report);
    void userInfoFailed(const LogtoError &error);
    void accessTokenRefreshed(const LogtoTokenTarget &target);
    void accessTokenAboutToExpire(const LogtoTokenTarget &target);
    void accessTokenFailed(const LogtoTokenTarget &target, const LogtoError &error);
    void reauthenticationRequired();

private:
    friend class LogtoClientPrivate;
    std::unique_ptr<LogtoClientPrivate> d;
};
