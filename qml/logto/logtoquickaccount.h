// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoaccount.h"
#include "logtoquick_export.h"

#include <QtQml/QJSValue>
#include <QtQml/qqmlregistration.h>

class LOGTO_QUICK_EXPORT LogtoQuickAccount : public LogtoAccount
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogtoAccount)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(LogtoError error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(QVariantList identities READ identities NOTIFY profileChanged FINAL)
    Q_PROPERTY(QVariantList mfaFactors READ mfaFactors NOTIFY mfaFactorsChanged FINAL)
    Q_PROPERTY(QVariantList sessions READ sessions NOTIFY sessionsChanged FINAL)
    Q_PROPERTY(QVariantList grants READ grants NOTIFY grantsChanged FINAL)

public:
    explicit LogtoQuickAccount(QObject *parent = nullptr);
    ~LogtoQuickAccount() override;

    bool isBusy() const { return m_calls > 0; }
    LogtoError error() const { return m_error; }
    QVariantList identities() const;
    QVariantList mfaFactors() const { return m_mfaFactors; }
    QVariantList sessions() const { return m_sessions; }
    QVariantList grants() const { return m_grants; }

    Q_INVOKABLE QJSValue fetchProfile();
    Q_INVOKABLE QJSValue updateProfile(const QJsonObject &members);
    Q_INVOKABLE QJSValue updateProfileClaims(const QJsonObject &claims);
    Q_INVOKABLE QJSValue verifyPassword(const QString &password);
    Q_INVOKABLE QJSValue sendEmailCode(const QString &email);
    Q_INVOKABLE QJSValue sendPhoneCode(const QString &phone);
    Q_INVOKABLE QJSValue sendNewEmailCode(const QString &email);
    Q_INVOKABLE QJSValue sendNewPhoneCode(const QString &phone);
    Q_INVOKABLE QJSValue verifyCode(const LogtoVerification &sent, const QString &code);
    Q_INVOKABLE QJSValue setPassword(const QString &password);
    Q_INVOKABLE QJSValue setEmail(const LogtoVerification &verification);
    Q_INVOKABLE QJSValue removeEmail();
    Q_INVOKABLE QJSValue setPhone(const LogtoVerification &verification);
    Q_INVOKABLE QJSValue removePhone();
    Q_INVOKABLE QJSValue startSocialVerification(const QString &connectorId,
                                                 const QUrl &redirectUri);
    Q_INVOKABLE QJSValue finishSocialVerification(const LogtoVerification &started,
                                                  const QUrl &callback);
    Q_INVOKABLE QJSValue linkIdentity(const LogtoVerification &verification);
    Q_INVOKABLE QJSValue unlinkIdentity(const QString &target);
    Q_INVOKABLE QJSValue removeMfaFactor(const QString &id);
    Q_INVOKABLE QJSValue generateBackupCodes();
    Q_INVOKABLE QJSValue addBackupCodes(const QStringList &codes);
    Q_INVOKABLE QJSValue revokeGrant(const QString &id);
    Q_INVOKABLE QJSValue fetchMfaFactors();
    Q_INVOKABLE QJSValue fetchSessions();
    Q_INVOKABLE QJSValue revokeSession(const QString &id,
                                       LogtoAccount::RevokedGrants grants = RevokedGrants::None);
    Q_INVOKABLE QJSValue fetchGrants();

Q_SIGNALS:
    void busyChanged();
    void errorChanged();
    void mfaFactorsChanged();
    void sessionsChanged();
    void grantsChanged();
    void failed(const LogtoError &error);

private:
    using ListSignal = void (LogtoQuickAccount::*)();

    template<typename T>
    QJSValue track(QFuture<LogtoResult<T>> future);
    // The list becomes the one in the property as well.
    template<typename T>
    QJSValue trackList(QFuture<LogtoResult<QList<T>>> future, QVariantList &list,
                       ListSignal changed);
    void setList(QVariantList &list, const QVariantList &value, ListSignal changed);
    void begin();
    void end(const LogtoError &error);
    void clear();

    LogtoError m_error;
    QVariantList m_mfaFactors;
    QVariantList m_sessions;
    QVariantList m_grants;
    int m_calls = 0;
};
