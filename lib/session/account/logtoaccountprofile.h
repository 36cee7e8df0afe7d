// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoidentity.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoAccountProfile
{
    Q_GADGET
    Q_PROPERTY(QString id READ id CONSTANT FINAL)
    Q_PROPERTY(QString username READ username CONSTANT FINAL)
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QUrl avatar READ avatar CONSTANT FINAL)
    Q_PROPERTY(QString primaryEmail READ primaryEmail CONSTANT FINAL)
    Q_PROPERTY(QString primaryPhone READ primaryPhone CONSTANT FINAL)
    Q_PROPERTY(QJsonObject profile READ profile CONSTANT FINAL)
    Q_PROPERTY(QJsonObject customData READ customData CONSTANT FINAL)
    Q_PROPERTY(bool hasPassword READ hasPassword CONSTANT FINAL)
    Q_PROPERTY(QDateTime createdAt READ createdAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime updatedAt READ updatedAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime lastSignInAt READ lastSignInAt CONSTANT FINAL)
    Q_PROPERTY(QJsonObject raw READ raw CONSTANT FINAL)

public:
    LogtoAccountProfile() = default;
    explicit LogtoAccountProfile(const QJsonObject &json)
        : m_json(json)
    {
    }

    QString id() const;
    QString username() const;
    QString name() const;
    QUrl avatar() const;
    QString primaryEmail() const;
    QString primaryPhone() const;
    QJsonObject profile() const;
    QJsonObject customData() const;
    bool hasPassword() const;
    QDateTime createdAt() const;
    QDateTime updatedAt() const;
    QDateTime lastSignInAt() const;

    QList<LogtoIdentity> identities() const;

    bool isEmpty() const { return m_json.isEmpty(); }
    QJsonObject raw() const { return m_json; }

    friend bool operator==(const LogtoAccountProfile &a, const LogtoAccountProfile &b)
    {
        return a.m_json == b.m_json;
    }

private:
    QJsonObject m_json;
};

Q_DECLARE_TYPEINFO(LogtoAccountProfile, Q_RELOCATABLE_TYPE);
