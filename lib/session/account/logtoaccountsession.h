// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoAccountSession
{
    Q_GADGET
    Q_PROPERTY(QString id READ id CONSTANT FINAL)
    Q_PROPERTY(bool current READ isCurrent CONSTANT FINAL)
    Q_PROPERTY(QString clientId READ clientId CONSTANT FINAL)
    Q_PROPERTY(QString ip READ ip CONSTANT FINAL)
    Q_PROPERTY(QString userAgent READ userAgent CONSTANT FINAL)
    Q_PROPERTY(QDateTime signedInAt READ signedInAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime expiresAt READ expiresAt CONSTANT FINAL)
    Q_PROPERTY(QJsonObject raw READ raw CONSTANT FINAL)

public:
    LogtoAccountSession() = default;
    explicit LogtoAccountSession(const QJsonObject &json)
        : m_json(json)
    {
    }

    QString id() const;
    bool isCurrent() const;
    QString clientId() const;
    QString ip() const;
    QString userAgent() const;
    QDateTime signedInAt() const;
    QDateTime expiresAt() const;

    bool isEmpty() const { return m_json.isEmpty(); }
    QJsonObject raw() const { return m_json; }

    friend bool operator==(const LogtoAccountSession &a, const LogtoAccountSession &b)
    {
        return a.m_json == b.m_json;
    }

private:
    QJsonObject m_json;
};

Q_DECLARE_TYPEINFO(LogtoAccountSession, Q_RELOCATABLE_TYPE);
