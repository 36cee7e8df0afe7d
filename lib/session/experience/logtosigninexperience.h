// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"
#include "logtopasswordpolicy.h"
#include "logtosigninmethod.h"
#include "logtosocialconnector.h"
#include "logtossoconnector.h"

#include <memory>

class LogtoSignInExperiencePrivate;

class LOGTO_CORE_EXPORT LogtoSignInExperience : public QObject
{
    Q_OBJECT
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(QUrl endpoint READ endpoint WRITE setEndpoint NOTIFY endpointChanged FINAL)
    Q_PROPERTY(QString appId READ appId WRITE setAppId NOTIFY appIdChanged FINAL)
    Q_PROPERTY(QString organizationId READ organizationId WRITE setOrganizationId NOTIFY
                   organizationIdChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    Q_PROPERTY(LogtoError error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(QUrl logo READ logo NOTIFY brandingChanged FINAL)
    Q_PROPERTY(QUrl darkLogo READ darkLogo NOTIFY brandingChanged FINAL)
    Q_PROPERTY(QUrl favicon READ favicon NOTIFY brandingChanged FINAL)
    Q_PROPERTY(QUrl darkFavicon READ darkFavicon NOTIFY brandingChanged FINAL)
    Q_PROPERTY(QString primaryColor READ primaryColor NOTIFY brandingChanged FINAL)
    Q_PROPERTY(QString darkPrimaryColor READ darkPrimaryColor NOTIFY brandingChanged FINAL)
    Q_PROPERTY(bool darkModeEnabled READ isDarkModeEnabled NOTIFY brandingChanged FINAL)
    Q_PROPERTY(bool signInAllowed READ isSignInAllowed NOTIFY waysChanged FINAL)
    Q_PROPERTY(bool registrationAllowed READ isRegistrationAllowed NOTIFY waysChanged FINAL)
    Q_PROPERTY(QStringList signUpIdentifiers READ signUpIdentifiers NOTIFY waysChanged FINAL)
    Q_PROPERTY(bool signUpPassword READ asksForPassword NOTIFY waysChanged FINAL)
    Q_PROPERTY(bool signUpVerification READ asksForVerification NOTIFY waysChanged FINAL)
    Q_PROPERTY(LogtoPasswordPolicy passwordPolicy READ passwordPolicy NOTIFY waysChanged FINAL)
    Q_PROPERTY(QUrl termsOfUseUrl READ termsOfUseUrl NOTIFY linksChanged FINAL)
    Q_PROPERTY(QUrl privacyPolicyUrl READ privacyPolicyUrl NOTIFY linksChanged FINAL)
    Q_PROPERTY(QUrl supportWebsiteUrl READ supportWebsiteUrl NOTIFY linksChanged FINAL)
    Q_PROPERTY(QString supportEmail READ supportEmail NOTIFY linksChanged FINAL)
    Q_PROPERTY(bool languageDetected READ isLanguageDetected NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString fallbackLanguage READ fallbackLanguage NOTIFY languageChanged FINAL)

public:
    explicit LogtoSignInExperience(QObject *parent = nullptr);
    ~LogtoSignInExperience() override;

    LogtoClient *client() const;
    void setClient(LogtoClient *client);
    void setConfig(const LogtoConfig &config);

    QUrl endpoint() const;
    void setEndpoint(const QUrl &endpoint);
    QString appId() const;
    void setAppId(const QString &id);
    QString organizationId() const;
    void setOrganizationId(const QString &id);

    bool isActive() const;
    void setActive(bool active);
    bool isBusy() const;
    bool isLoaded() const;
    LogtoError error() const;

    QUrl logo() const;
    QUrl darkLogo() const;
    QUrl favicon() const;
    QUrl darkFavicon() const;
    QString primaryColor() const;
    QString darkPrimaryColor() const;
    bool isDarkModeEnabled() const;

    bool isSignInAllowed() const;
    bool isRegistrationAllowed() const;
    QList<LogtoSignInMethod> methods() const;
    QStringList signUpIdentifiers() const;
    bool asksForPassword() const;
    bool asksForVerification() const;
    LogtoPasswordPolicy passwordPolicy() const;

    QList<LogtoSocialConnector> connectors() const;
    QList<LogtoSsoConnector> ssoConnectors() const;

    QUrl termsOfUseUrl() const;
    QUrl privacyPolicyUrl() const;
    QUrl supportWebsiteUrl() const;
    QString supportEmail() const;

    bool isLanguageDetected() const;
    QString fallbackLanguage() const;

    Q_INVOKABLE void fetch();

Q_SIGNALS:
    void clientChanged();
    void endpointChanged();
    void appIdChanged();
    void organizationIdChanged();
    void activeChanged();
    void busyChanged();
    void loadedChanged();
    void errorChanged();
    void brandingChanged();
    void waysChanged();
    void connectorsChanged();
    void ssoConnectorsChanged();
    void linksChanged();
    void languageChanged();

private:
    friend class LogtoSignInExperiencePrivate;
    std::unique_ptr<LogtoSignInExperiencePrivate> d;
};
