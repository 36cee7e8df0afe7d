// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"
#include "logtoquick_export.h"

#include <QtQml/QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

#include <memory>

class LogtoKioskPrivate;

class LOGTO_QUICK_EXPORT LogtoKiosk : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged FINAL)
    Q_PROPERTY(
        int idleTimeout READ idleTimeout WRITE setIdleTimeout NOTIFY idleTimeoutChanged FINAL)
    Q_PROPERTY(int deviceTimeout READ deviceTimeout WRITE setDeviceTimeout NOTIFY
                   deviceTimeoutChanged FINAL)
    Q_PROPERTY(
        int warningTime READ warningTime WRITE setWarningTime NOTIFY warningTimeChanged FINAL)
    Q_PROPERTY(
        int sessionLimit READ sessionLimit WRITE setSessionLimit NOTIFY sessionLimitChanged FINAL)
    Q_PROPERTY(bool warning READ isWarning NOTIFY warningChanged FINAL)
    Q_PROPERTY(int remaining READ remaining NOTIFY remainingChanged FINAL)
    Q_PROPERTY(Reason reason READ reason NOTIFY reasonChanged FINAL)

public:
    enum class Reason {
        Idle,
        SessionLimit,
    };
    Q_ENUM(Reason)

    explicit LogtoKiosk(QObject *parent = nullptr);
    ~LogtoKiosk() override;

    LogtoClient *client() const;
    void setClient(LogtoClient *client);

    bool isEnabled() const;
    void setEnabled(bool enabled);

    int idleTimeout() const;
    void setIdleTimeout(int seconds);

    int deviceTimeout() const;
    void setDeviceTimeout(int seconds);

    int warningTime() const;
    void setWarningTime(int seconds);

    int sessionLimit() const;
    void setSessionLimit(int seconds);

    bool isWarning() const;
    int remaining() const;
    Reason reason() const;

    Q_INVOKABLE void stayActive();
    Q_INVOKABLE void signOut();

Q_SIGNALS:
    void clientChanged();
    void enabledChanged();
    void idleTimeoutChanged();
    void deviceTimeoutChanged();
    void warningTimeChanged();
    void sessionLimitChanged();
    void warningChanged();
    void remainingChanged();
    void reasonChanged();

    void signOutDue(LogtoKiosk::Reason reason);
    void cleared();

protected:
    void classBegin() override;
    void componentComplete() override;

private:
    friend class LogtoKioskPrivate;
    std::unique_ptr<LogtoKioskPrivate> d;
};
