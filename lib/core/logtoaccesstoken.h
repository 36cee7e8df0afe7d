// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

class LOGTO_CORE_EXPORT LogtoAccessToken
{
public:
    LogtoAccessToken() = default;
    LogtoAccessToken(const QString &value, const QDateTime &expiresAt, const QStringList &scopes);

    QString value() const { return m_value; }
    QDateTime expiresAt() const { return m_expiresAt; }
    QStringList scopes() const { return m_scopes; }
    QStringList missingScopes(const QStringList &wanted) const;
    QJsonObject claims() const;

    bool isEmpty() const { return m_value.isEmpty(); }

    friend LOGTO_CORE_EXPORT bool operator==(const LogtoAccessToken &a, const LogtoAccessToken &b);

private:
    QString m_value;
    QDateTime m_expiresAt;
    QStringList m_scopes;
};
