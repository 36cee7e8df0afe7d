// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"
#include "logtoquick_export.h"

#include <QtQml/QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

class LOGTO_QUICK_EXPORT LogtoQuickClient : public LogtoClient, public QQmlParserStatus
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogtoClient)
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QUrl endpoint READ endpoint WRITE setEndpoint NOTIFY endpointChanged FINAL)
    Q_PROPERTY(QString appId READ appId WRITE setAppId NOTIFY appIdChanged FINAL)
    Q_PROPERTY(
        QString deviceAppId READ deviceAppId WRITE setDeviceAppId NOTIFY deviceAppIdChanged FINAL)
    Q_PROPERTY(
        QUrl redirectUri READ redirectUri WRITE setRedirectUri NOTIFY redirectUriChanged FINAL)
    Q_PROPERTY(QUrl postLogoutRedirectUri READ postLogoutRedirectUri WRITE setPostLogoutRedirectUri
                   NOTIFY postLogoutRedirectUriChanged FINAL)
    Q_PROPERTY(QStringList scopes READ scopes WRITE setScopes NOTIFY scopesChanged FINAL)
    Q_PROPERTY(
        QStringList resources READ resources WRITE setResources NOTIFY resourcesChanged FINAL)
    Q_PROPERTY(bool includeReservedScopes READ includeReservedScopes WRITE setIncludeReservedScopes
                   NOTIFY includeReservedScopesChanged FINAL)
    Q_PROPERTY(QString prompt READ prompt WRITE setPrompt NOTIFY promptChanged FINAL)
    Q_PROPERTY(QString profile READ profile WRITE setProfile NOTIFY profileChanged FINAL)
    Q_PROPERTY(Storage storage READ storage WRITE setStorage NOTIFY storageChanged FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly NOTIFY readOnlyChanged FINAL)

public:
    enum class Storage {
        Keychain,
        Memory,
    };
    Q_ENUM(Storage)

    explicit LogtoQuickClient(QObject *parent = nullptr);
    ~LogtoQuickClient() override;

    QUrl endpoint() const { return m_config.endpoint(); }
    void setEndpoint(const QUrl &endpoint);

    QString appId() const { return m_config.appId(); }
    void setAppId(const QString &appId);

    QString deviceAppId() const { return m_config.deviceAppId(); }
    void setDeviceAppId(const QString &appId);

    QUrl redirectUri() const { return m_config.redirectUri(); }
    void setRedirectUri(const QUrl &uri);

    QUrl postLogoutRedirectUri() const { return m_config.postLogoutRedirectUri(); }
    void setPostLogoutRedirectUri(const QUrl &uri);

    QStringList scopes() const { return m_config.scopes(); }
    void setScopes(const QStringList &scopes);

    QStringList resources() const { return m_config.resources(); }
    void setResources(const QStringList &resources);

    bool includeReservedScopes() const { return m_config.includeReservedScopes(); }
    void setIncludeReservedScopes(bool include);

    QString prompt() const { return m_config.prompt(); }
    void setPrompt(const QString &prompt);

    QString profile() const { return m_config.profile(); }
    void setProfile(const QString &profile);

    Storage storage() const { return m_storage; }
    void setStorage(Storage storage);

    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);

    Q_INVOKABLE void signIn(const QVariantMap &options = {});
    Q_INVOKABLE void completeSignIn(const QUrl &callbackUrl);
    Q_INVOKABLE void signOut(LogtoClient::SignOutScope scope = SignOutScope::Application);
    Q_INVOKABLE void fetchUserInfo();

Q_SIGNALS:
    void endpointChanged();
    void appIdChanged();
    void deviceAppIdChanged();
    void redirectUriChanged();
    void postLogoutRedirectUriChanged();
    void scopesChanged();
    void resourcesChanged();
    void includeReservedScopesChanged();
    void promptChanged();
    void profileChanged();
    void storageChanged();
    void readOnlyChanged();

protected:
    void classBegin() override;
    void componentComplete() override;

    virtual void amendConfig(LogtoConfig &config);
    virtual std::unique_ptr<LogtoStore> makeStore();

private:
    bool mayConfigure(const char *property) const;

    LogtoConfig m_config;
    Storage m_storage = Storage::Keychain;
    bool m_readOnly = false;
    bool m_started = false;
};
