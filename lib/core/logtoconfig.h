// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"
#include "logtoresult.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSharedDataPointer>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkRequest;
class QProcessEnvironment;
QT_END_NAMESPACE

class LogtoConfigData;

class LOGTO_CORE_EXPORT LogtoConfig
{
public:
    using RequestHook = std::function<void(QNetworkRequest &)>;

    LogtoConfig();
    LogtoConfig(const QUrl &endpoint, const QString &appId, const QUrl &redirectUri = {});
    LogtoConfig(const LogtoConfig &);
    LogtoConfig(LogtoConfig &&) noexcept;
    LogtoConfig &operator=(const LogtoConfig &);
    LogtoConfig &operator=(LogtoConfig &&) noexcept;
    ~LogtoConfig();

    static LogtoResult<LogtoConfig> fromJson(const QJsonObject &json);
    static LogtoResult<LogtoConfig> fromEnvironment(const QProcessEnvironment &environment);

    QUrl endpoint() const;
    void setEndpoint(const QUrl &endpoint);

    QString appId() const;
    void setAppId(const QString &appId);

    QString deviceAppId() const;
    void setDeviceAppId(const QString &appId);

    QUrl redirectUri() const;
    void setRedirectUri(const QUrl &uri);

    QUrl postLogoutRedirectUri() const;
    void setPostLogoutRedirectUri(const QUrl &uri);

    QStringList scopes() const;
    void setScopes(const QStringList &scopes);

    QStringList resources() const;
    void setResources(const QStringList &resources);

    bool includeReservedScopes() const;
    void setIncludeReservedScopes(bool include);

    QString prompt() const;
    void setPrompt(const QString &prompt);

    QString profile() const;
    void setProfile(const QString &profile);

    std::chrono::seconds clockTolerance() const;
    void setClockTolerance(std::chrono::seconds tolerance);

    std::chrono::seconds refreshLeadTime() const;
    void setRefreshLeadTime(std::chrono::seconds leadTime);
    std::chrono::seconds fleetSpread() const;
    void setFleetSpread(std::chrono::seconds spread);

    std::chrono::milliseconds networkTimeout() const;
    void setNetworkTimeout(std::chrono::milliseconds timeout);

    QList<QSslCertificate> caCertificates() const;
    void setCaCertificates(const QList<QSslCertificate> &certificates);

    QSslCertificate clientCertificate() const;
    QSslKey clientKey() const;
    void setClientCertificate(const QSslCertificate &certificate, const QSslKey &key);

    QNetworkProxy proxy() const;
    void setProxy(const QNetworkProxy &proxy);

    RequestHook requestHook() const;
    void setRequestHook(RequestHook hook);

    QStringList effectiveScopes() const;
    QStringList effectiveResources() const;
    QString effectiveDeviceAppId() const;
    QString issuer() const;
    QString storageKey() const;

    LogtoResult<void> validate() const;

private:
    QSharedDataPointer<LogtoConfigData> d;
};

Q_DECLARE_TYPEINFO(LogtoConfig, Q_RELOCATABLE_TYPE);
