// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtodevicesignin.h"
#include "signin/devicesignin_p.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

// What LogtoDeviceSignIn shows is a copy: the operation ends with the sign-in.
class LOGTO_CORE_EXPORT LogtoDeviceSignInPrivate : public QObject
{
    Q_OBJECT

public:
    using Status = LogtoDeviceSignIn::Status;

    explicit LogtoDeviceSignInPrivate(LogtoDeviceSignIn *deviceSignIn);

    static LogtoDeviceSignInPrivate &of(LogtoDeviceSignIn &deviceSignIn) { return *deviceSignIn.d; }

    void start(const LogtoSignInOptions &newOptions);
    void cancel();
    int remainingSeconds() const;
    void tick();
    void updateTicking();

    QPointer<LogtoClient> client;
    QPointer<Logto::DeviceSignIn> operation;
    LogtoSignInOptions options;
    bool autoRenew = true;
    Status status = Status::Idle;
    Logto::DeviceAuthorization shown;
    QDateTime expiresAt;
    int announcedSeconds = 0;
    LogtoError error;

    void finish(Status newStatus, const LogtoError &newError = {});
    void setError(const LogtoError &newError);

private:
    void follow();
    void setStatus(Status newStatus);
    void show(const Logto::DeviceAuthorization &authorization, const QDateTime &expiry);

    LogtoDeviceSignIn *q;
    QTimer m_ticks;
};
