// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"

class LogtoDeviceSignInPrivate;

class LOGTO_CORE_EXPORT LogtoDeviceSignIn : public QObject
{
    Q_OBJECT
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(bool autoRenew READ autoRenew WRITE setAutoRenew NOTIFY autoRenewChanged FINAL)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY statusChanged FINAL)
    Q_PROPERTY(QString userCode READ userCode NOTIFY codeChanged FINAL)
    Q_PROPERTY(QUrl verificationUri READ verificationUri NOTIFY codeChanged FINAL)
    Q_PROPERTY(QUrl verificationUriComplete READ verificationUriComplete NOTIFY codeChanged FINAL)
    Q_PROPERTY(QDateTime expiresAt READ expiresAt NOTIFY codeChanged FINAL)
    Q_PROPERTY(int remainingSeconds READ remainingSeconds NOTIFY remainingSecondsChanged FINAL)
    Q_PROPERTY(LogtoError error READ error NOTIFY errorChanged FINAL)

public:
    enum class Status {
        Idle,
        Requesting,
        Waiting,
        Expired,
        Succeeded,
        Failed,
    };
    Q_ENUM(Status)

    explicit LogtoDeviceSignIn(QObject *parent = nullptr);
    explicit LogtoDeviceSignIn(LogtoClient *client, QObject *parent = nullptr);
    ~LogtoDeviceSignIn() override;

    LogtoClient *client() const;
    void setClient(LogtoClient *client);

    bool autoRenew() const;
    void setAutoRenew(bool renew);

    Status status() const;
    bool isBusy() const;
    QString userCode() const;
    QUrl verificationUri() const;
    QUrl verificationUriComplete() const;
    QDateTime expiresAt() const;
    int remainingSeconds() const;
    LogtoError error() const;

    void start(const LogtoSignInOptions &options = {});
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void renew();

Q_SIGNALS:
    void clientChanged();
    void autoRenewChanged();
    void statusChanged();
    void codeChanged();
    void remainingSecondsChanged();
    void errorChanged();

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void refuse(const LogtoError &error);

private:
    friend class LogtoDeviceSignInPrivate;
    std::unique_ptr<LogtoDeviceSignInPrivate> d;
};
