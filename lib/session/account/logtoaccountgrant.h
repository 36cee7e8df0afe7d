// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoAccountGrant
{
    Q_GADGET
    Q_PROPERTY(QString id READ id CONSTANT FINAL)
    Q_PROPERTY(QString applicationId READ applicationId CONSTANT FINAL)
    Q_PROPERTY(QString applicationName READ applicationName CONSTANT FINAL)
    Q_PROPERTY(QDateTime createdAt READ createdAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime expiresAt READ expiresAt CONSTANT FINAL)
    Q_PROPERTY(QJsonObject raw READ raw CONSTANT FINAL)

public:
    LogtoAccountGrant() = default;
    explicit LogtoAccountGrant(const QJsonObject &json)
        : m_json(json)
    {
    }

    QString id() const;
    QString applicationId() const;
    QString applicationName() const;
    QDateTime createdAt() const;
    QDateTime expiresAt() const;

    bool isEmpty() const { return m_json.isEmpty(); }
    QJsonObject raw() const { return m_json; }

    friend bool operator==(const LogtoAccountGrant &a, const LogtoAccountGrant &b)
    {
        return a.m_json == b.m_json;
    }

private:
    QJsonObject m_json;
};

Q_DECLARE_TYPEINFO(LogtoAccountGrant, Q_RELOCATABLE_TYPE);
