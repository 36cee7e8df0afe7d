// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"

#include <QtCore/QPointer>

namespace Logto {
class NetworkReturn;
}

class LOGTO_CORE_EXPORT LogtoUser : public QObject
{
    Q_OBJECT
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(bool autoFetch READ autoFetch WRITE setAutoFetch NOTIFY autoFetchChanged FINAL)
    Q_PROPERTY(bool present READ isPresent NOTIFY presentChanged FINAL)
    Q_PROPERTY(bool fetching READ isFetching NOTIFY fetchingChanged FINAL)
    Q_PROPERTY(LogtoError error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString id READ id NOTIFY idChanged FINAL)
    Q_PROPERTY(QString displayName READ displayName NOTIFY displayNameChanged FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY initialsChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY nameChanged FINAL)
    Q_PROPERTY(QString givenName READ givenName NOTIFY givenNameChanged FINAL)
    Q_PROPERTY(QString familyName READ familyName NOTIFY familyNameChanged FINAL)
    Q_PROPERTY(QString middleName READ middleName NOTIFY middleNameChanged FINAL)
    Q_PROPERTY(QString nickname READ nickname NOTIFY nicknameChanged FINAL)
    Q_PROPERTY(
        QString preferredUsername READ preferredUsername NOTIFY preferredUsernameChanged FINAL)
    Q_PROPERTY(QString username READ username NOTIFY usernameChanged FINAL)
    Q_PROPERTY(QString email READ email NOTIFY emailChanged FINAL)
    Q_PROPERTY(bool emailVerified READ emailVerified NOTIFY emailVerifiedChanged FINAL)
    Q_PROPERTY(QString phoneNumber READ phoneNumber NOTIFY phoneNumberChanged FINAL)
    Q_PROPERTY(
        bool phoneNumberVerified READ phoneNumberVerified NOTIFY phoneNumberVerifiedChanged FINAL)
    Q_PROPERTY(QUrl picture READ picture NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QUrl profile READ profile NOTIFY profileChanged FINAL)
    Q_PROPERTY(QUrl website READ website NOTIFY websiteChanged FINAL)
    Q_PROPERTY(QString gender READ gender NOTIFY genderChanged FINAL)
    Q_PROPERTY(QString birthdate READ birthdate NOTIFY birthdateChanged FINAL)
    Q_PROPERTY(QJsonObject address READ address NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString locale READ locale NOTIFY localeChanged FINAL)
    Q_PROPERTY(QString zoneInfo READ zoneInfo NOTIFY zoneInfoChanged FINAL)
    Q_PROPERTY(QDateTime createdAt READ createdAt NOTIFY createdAtChanged FINAL)
    Q_PROPERTY(QDateTime updatedAt READ updatedAt NOTIFY updatedAtChanged FINAL)
    Q_PROPERTY(QStringList roles READ roles NOTIFY rolesChanged FINAL)
    Q_PROPERTY(QStringList organizations READ organizations NOTIFY organizationsChanged FINAL)
    Q_PROPERTY(
        QStringList organizationRoles READ organizationRoles NOTIFY organizationRolesChanged FINAL)
    Q_PROPERTY(QJsonObject customData READ customData NOTIFY customDataChanged FINAL)
    Q_PROPERTY(QJsonObject identities READ identities NOTIFY identitiesChanged FINAL)
    Q_PROPERTY(QJsonArray ssoIdentities READ ssoIdentities NOTIFY ssoIdentitiesChanged FINAL)
    Q_PROPERTY(QJsonObject claims READ claims NOTIFY claimsChanged FINAL)

public:
    explicit LogtoUser(QObject *parent = nullptr);
    ~LogtoUser() override;

    LogtoClient *client() const { return m_client; }
    void setClient(LogtoClient *client);
    bool autoFetch() const { return m_autoFetch; }
    void setAutoFetch(bool fetch);

    bool isPresent() const { return !id().isEmpty(); }
    bool isFetching() const { return m_client && m_client->isFetchingUserInfo(); }
    LogtoError error() const { return m_error; }

    QString id() const { return m_user.sub(); }
    QString displayName() const;
    QString initials() const;
    QString name() const { return m_user.name(); }
    QString givenName() const { return m_user.givenName(); }
    QString familyName() const { return m_user.familyName(); }
    QString middleName() const { return m_user.middleName(); }
    QString nickname() const { return m_user.nickname(); }
    QString preferredUsername() const { return m_user.preferredUsername(); }
    QString username() const { return m_user.username(); }
    QString email() const { return m_user.email(); }
    bool emailVerified() const { return m_user.emailVerified(); }
    QString phoneNumber() const { return m_user.phoneNumber(); }
    bool phoneNumberVerified() const { return m_user.phoneNumberVerified(); }
    QUrl picture() const { return m_user.picture(); }
    QUrl profile() const { return m_user.profile(); }
    QUrl website() const { return m_user.website(); }
    QString gender() const { return m_user.gender(); }
    QString birthdate() const { return m_user.birthdate(); }
    QJsonObject address() const { return m_user.address(); }
    QString locale() const { return m_user.locale(); }
    QString zoneInfo() const { return m_user.zoneInfo(); }
    QDateTime createdAt() const { return m_user.createdAt(); }
    QDateTime updatedAt() const { return m_user.updatedAt(); }
    QStringList roles() const { return m_user.roles(); }
    QStringList organizations() const { return m_user.organizations(); }
    QStringList organizationRoles() const { return m_user.organizationRoles(); }
    QJsonObject customData() const { return m_user.customData(); }
    QJsonObject identities() const { return m_user.identities(); }
    QJsonArray ssoIdentities() const { return m_user.ssoIdentities(); }
    QJsonObject claims() const { return m_user.raw(); }

    Q_INVOKABLE bool has(const QString &claim) const;
    Q_INVOKABLE bool isNull(const QString &claim) const;
    Q_INVOKABLE void fetch();

Q_SIGNALS:
    void clientChanged();
    void autoFetchChanged();
    void presentChanged();
    void fetchingChanged();
    void errorChanged();
    void idChanged();
    void displayNameChanged();
    void initialsChanged();
    void nameChanged();
    void givenNameChanged();
    void familyNameChanged();
    void middleNameChanged();
    void nicknameChanged();
    void preferredUsernameChanged();
    void usernameChanged();
    void emailChanged();
    void emailVerifiedChanged();
    void phoneNumberChanged();
    void phoneNumberVerifiedChanged();
    void pictureChanged();
    void profileChanged();
    void websiteChanged();
    void genderChanged();
    void birthdateChanged();
    void addressChanged();
    void localeChanged();
    void zoneInfoChanged();
    void createdAtChanged();
    void updatedAtChanged();
    void rolesChanged();
    void organizationsChanged();
    void organizationRolesChanged();
    void customDataChanged();
    void identitiesChanged();
    void ssoIdentitiesChanged();
    void claimsChanged();

private:
    void connectClient();
    void takeClient();
    void update();
    void updateFetching();
    void fetchIfWanted();
    void takeFailure(const LogtoError &error);
    void setError(const LogtoError &error);

    QPointer<LogtoClient> m_client;
    LogtoUserInfo m_user;
    LogtoError m_error;
    Logto::NetworkReturn *m_networkReturn = nullptr; // from the first failure on
    bool m_autoFetch = false;
    bool m_announcedFetching = false;
};
