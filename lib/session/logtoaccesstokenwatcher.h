// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"

#include <QtCore/QPointer>

class LogtoAccessTokenWatcherPrivate;

class LOGTO_CORE_EXPORT LogtoAccessTokenWatcher : public QObject
{
    Q_OBJECT
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(QString resource READ resource WRITE setResource NOTIFY resourceChanged FINAL)
    Q_PROPERTY(QString organizationId READ organizationId WRITE setOrganizationId NOTIFY
                   organizationIdChanged FINAL)
    Q_PROPERTY(QStringList scopes READ scopes WRITE setScopes NOTIFY scopesChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(QString token READ token NOTIFY tokenChanged FINAL)
    Q_PROPERTY(QDateTime expiresAt READ expiresAt NOTIFY tokenChanged FINAL)
    Q_PROPERTY(QJsonObject claims READ claims NOTIFY tokenChanged FINAL)
    Q_PROPERTY(QStringList grantedScopes READ grantedScopes NOTIFY tokenChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(LogtoError error READ error NOTIFY errorChanged FINAL)

public:
    explicit LogtoAccessTokenWatcher(QObject *parent = nullptr);
    ~LogtoAccessTokenWatcher() override;

    LogtoClient *client() const;
    void setClient(LogtoClient *client);

    QString resource() const;
    void setResource(const QString &resource);

    QString organizationId() const;
    void setOrganizationId(const QString &organizationId);

    QStringList scopes() const;
    void setScopes(const QStringList &scopes);

    bool isActive() const;
    void setActive(bool active);

    LogtoAccessToken accessToken() const;
    QString token() const;
    QDateTime expiresAt() const;
    QJsonObject claims() const;
    QStringList grantedScopes() const;
    bool isBusy() const;
    LogtoError error() const;

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void clientChanged();
    void resourceChanged();
    void organizationIdChanged();
    void scopesChanged();
    void activeChanged();
    void tokenChanged();
    void busyChanged();
    void errorChanged();

private:
    friend class LogtoAccessTokenWatcherPrivate;
    std::unique_ptr<LogtoAccessTokenWatcherPrivate> d;
};
