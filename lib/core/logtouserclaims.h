// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoUserClaims
{
    Q_GADGET
    Q_PROPERTY(QString sub READ sub CONSTANT FINAL)
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString givenName READ givenName CONSTANT FINAL)
    Q_PROPERTY(QString familyName READ familyName CONSTANT FINAL)
    Q_PROPERTY(QString middleName READ middleName CONSTANT FINAL)
    Q_PROPERTY(QString nickname READ nickname CONSTANT FINAL)
    Q_PROPERTY(QString preferredUsername READ preferredUsername CONSTANT FINAL)
    Q_PROPERTY(QString username READ username CONSTANT FINAL)
    Q_PROPERTY(QString email READ email CONSTANT FINAL)
    Q_PROPERTY(bool emailVerified READ emailVerified CONSTANT FINAL)
    Q_PROPERTY(QString phoneNumber READ phoneNumber CONSTANT FINAL)
    Q_PROPERTY(bool phoneNumberVerified READ phoneNumberVerified CONSTANT FINAL)
    Q_PROPERTY(QUrl picture READ picture CONSTANT FINAL)
    Q_PROPERTY(QUrl profile READ profile CONSTANT FINAL)
    Q_PROPERTY(QUrl website READ website CONSTANT FINAL)
    Q_PROPERTY(QString gender READ gender CONSTANT FINAL)
    Q_PROPERTY(QString birthdate READ birthdate CONSTANT FINAL)
    Q_PROPERTY(QJsonObject address READ address CONSTANT FINAL)
    Q_PROPERTY(QString locale READ locale CONSTANT FINAL)
    Q_PROPERTY(QString zoneInfo READ zoneInfo CONSTANT FINAL)
    Q_PROPERTY(QDateTime createdAt READ createdAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime updatedAt READ updatedAt CONSTANT FINAL)
    Q_PROPERTY(QStringList roles READ roles CONSTANT FINAL)
    Q_PROPERTY(QStringList organizations READ organizations CONSTANT FINAL)
    Q_PROPERTY(QStringList organizationRoles READ organizationRoles CONSTANT FINAL)
    Q_PROPERTY(QJsonObject raw READ raw CONSTANT FINAL)

public:
    LogtoUserClaims() = default;
    explicit LogtoUserClaims(const QJsonObject &claims)
        : m_claims(claims)
    {
    }

    QString sub() const;
    QString name() const;
    QString givenName() const;
    QString familyName() const;
    QString middleName() const;
    QString nickname() const;
    QString preferredUsername() const;
    QString username() const;
    QString email() const;
    bool emailVerified() const;
    QString phoneNumber() const;
    bool phoneNumberVerified() const;
    QUrl picture() const;
    QUrl profile() const;
    QUrl website() const;
    QString gender() const;
    QString birthdate() const;
    QJsonObject address() const;
    QString locale() const;
    QString zoneInfo() const;
    QDateTime createdAt() const;
    QDateTime updatedAt() const;
    QStringList roles() const;
    QStringList organizations() const;
    QStringList organizationRoles() const;

    bool isEmpty() const { return m_claims.isEmpty(); }
    QJsonObject raw() const { return m_claims; }

    friend bool operator==(const LogtoUserClaims &a, const LogtoUserClaims &b)
    {
        return a.m_claims == b.m_claims;
    }

protected:
    QString text(QLatin1StringView claim) const;
    QStringList texts(QLatin1StringView claim) const;

private:
    QUrl webAddress(QLatin1StringView claim) const;
    QDateTime milliseconds(QLatin1StringView claim) const;

    QJsonObject m_claims;
};
