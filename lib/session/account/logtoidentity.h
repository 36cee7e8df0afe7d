// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoIdentity
{
    Q_GADGET
    Q_PROPERTY(QString target READ target CONSTANT FINAL)
    Q_PROPERTY(QString userId READ userId CONSTANT FINAL)
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString email READ email CONSTANT FINAL)
    Q_PROPERTY(QUrl avatar READ avatar CONSTANT FINAL)
    Q_PROPERTY(QJsonObject raw READ raw CONSTANT FINAL)

public:
    LogtoIdentity() = default;
    explicit LogtoIdentity(const QJsonObject &json)
        : m_json(json)
    {
    }

    QString target() const;
    QString userId() const;
    QString name() const;
    QString email() const;
    QUrl avatar() const;

    bool isEmpty() const { return m_json.isEmpty(); }
    QJsonObject raw() const { return m_json; }

    friend bool operator==(const LogtoIdentity &a, const LogtoIdentity &b)
    {
        return a.m_json == b.m_json;
    }

private:
    QJsonObject m_json;
};

Q_DECLARE_TYPEINFO(LogtoIdentity, Q_RELOCATABLE_TYPE);
