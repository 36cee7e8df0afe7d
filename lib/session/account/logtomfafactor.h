// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoMfaFactor
{
    Q_GADGET
    Q_PROPERTY(QString id READ id CONSTANT FINAL)
    Q_PROPERTY(QString type READ type CONSTANT FINAL)
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString agent READ agent CONSTANT FINAL)
    Q_PROPERTY(int remainingCodes READ remainingCodes CONSTANT FINAL)
    Q_PROPERTY(QDateTime createdAt READ createdAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime lastUsedAt READ lastUsedAt CONSTANT FINAL)
    Q_PROPERTY(QJsonObject raw READ raw CONSTANT FINAL)

public:
    LogtoMfaFactor() = default;
    explicit LogtoMfaFactor(const QJsonObject &json)
        : m_json(json)
    {
    }

    QString id() const;
    QString type() const;
    QString name() const;
    QString agent() const;
    int remainingCodes() const;
    QDateTime createdAt() const;
    QDateTime lastUsedAt() const;

    bool isEmpty() const { return m_json.isEmpty(); }
    QJsonObject raw() const { return m_json; }

    friend bool operator==(const LogtoMfaFactor &a, const LogtoMfaFactor &b)
    {
        return a.m_json == b.m_json;
    }

private:
    QJsonObject m_json;
};

Q_DECLARE_TYPEINFO(LogtoMfaFactor, Q_RELOCATABLE_TYPE);
