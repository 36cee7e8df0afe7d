// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoaccountgrant.h"
#include "logtoaccountprofile.h"
#include "logtoaccountsession.h"
#include "logtoclient.h"
#include "logtomfafactor.h"
#include "logtoverification.h"

#include <memory>

class LogtoAccountPrivate;

class LOGTO_CORE_EXPORT LogtoAccount : public QObject
{
    Q_OBJECT
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(LogtoAccountProfile profile READ profile NOTIFY profileChanged FINAL)
    Q_PROPERTY(bool verified READ isVerified NOTIFY verifiedChanged FINAL)

public:
    enum class Page {
        Security,
        Profile,
        Sessions,
        Email,
        Phone,
        Username,
        Password,
        AuthenticatorApp,
        BackupCodes,
        AddPasskey,
        Passkeys,
    };
    Q_ENUM(Page)

    enum class RevokedGrants {
        None,
        FirstParty,
        All,
    };
    Q_ENUM(RevokedGrants)

    using Done = QFuture<LogtoResult<void>>;
    using ProfileFuture = QFuture<LogtoResult<LogtoAccountProfile>>;
    using VerificationFuture = QFuture<LogtoResult<LogtoVerification>>;

    explicit LogtoAccount(QObject *parent = nullptr);
    explicit LogtoAccount(LogtoClient *client, QObject *parent = nullptr);
    ~LogtoAccount() override;

    LogtoClient *client() const;
    void setClient(LogtoClient *client);

    LogtoAccountProfile profile() const;
    bool isVerified() const;

    ProfileFuture fetchProfile();
    ProfileFuture updateProfile(const QJsonObject &members);
    ProfileFuture updateProfileClaims(const QJsonObject &claims);

    VerificationFuture verifyPassword(const QString &password);
    VerificationFuture
    sendEmailCode(const QString &email,
                  LogtoVerification::Purpose purpose = LogtoVerification::Purpose::ProveIdentity);
    VerificationFuture
    sendPhoneCode(const QString &phone,
                  LogtoVerification::Purpose purpose = LogtoVerification::Purpose::ProveIdentity);
    VerificationFuture verifyCode(const LogtoVerification &sent, const QString &code);

    Done setPassword(const QString &password);
    Done setEmail(const LogtoVerification &verification);
    Done removeEmail();
    Done setPhone(const LogtoVerification &verification);
    Done removePhone();

    VerificationFuture startSocialVerification(const QString &connectorId, const QUrl &redirectUri);
    VerificationFuture finishSocialVerification(const LogtoVerification &started,
                                                const QUrl &callback);
    Done linkIdentity(const LogtoVerification &verification);
    Done unlinkIdentity(const QString &target);

    QFuture<LogtoResult<QList<LogtoMfaFactor>>> fetchMfaFactors();
    Done removeMfaFactor(const QString &id);
    QFuture<LogtoResult<QStringList>> generateBackupCodes();
    Done addBackupCodes(const QStringList &codes);

    QFuture<LogtoResult<QList<LogtoAccountSession>>> fetchSessions();
    Done revokeSession(const QString &id, RevokedGrants grants = RevokedGrants::None);
    QFuture<LogtoResult<QList<LogtoAccountGrant>>> fetchGrants();
    Done revokeGrant(const QString &id);

    Q_INVOKABLE QUrl accountCenterUrl(LogtoAccount::Page page, const QUrl &returnTo = {}) const;
    QUrl accountCenterUrl(const QString &path, const QUrl &returnTo = {}) const;

Q_SIGNALS:
    void clientChanged();
    void profileChanged();
    void verifiedChanged();
    // Signed out, or another user: nothing here is about the present user any more.
    void sessionChanged();

private:
    friend class LogtoAccountPrivate;
    std::unique_ptr<LogtoAccountPrivate> d;
};
