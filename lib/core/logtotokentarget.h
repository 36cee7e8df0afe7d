// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QMetaType>
#include <QtCore/QStringList>

class LOGTO_CORE_EXPORT LogtoTokenTarget
{
    Q_GADGET
    Q_PROPERTY(QString resource READ resource CONSTANT FINAL)
    Q_PROPERTY(QString organizationId READ organizationId CONSTANT FINAL)
    Q_PROPERTY(QStringList scopes READ scopes CONSTANT FINAL)

public:
    LogtoTokenTarget() = default;
    explicit LogtoTokenTarget(const QString &resource, const QString &organizationId = {},
                              const QStringList &scopes = {});

    static LogtoTokenTarget organization(const QString &organizationId,
                                         const QStringList &scopes = {});

    QString resource() const { return m_resource; }
    QString organizationId() const { return m_organizationId; }
    QStringList scopes() const { return m_scopes; }

    bool isUserInfo() const { return m_resource.isEmpty() && m_organizationId.isEmpty(); }

    friend bool operator==(const LogtoTokenTarget &a, const LogtoTokenTarget &b)
    {
        return a.m_resource == b.m_resource && a.m_organizationId == b.m_organizationId
            && a.m_scopes == b.m_scopes;
    }
    friend size_t qHash(const LogtoTokenTarget &target, size_t seed = 0)
    {
        return qHashMulti(seed, target.m_resource, target.m_organizationId, target.m_scopes);
    }

private:
    QString m_resource;
    QString m_organizationId;
    QStringList m_scopes;
};

Q_DECLARE_TYPEINFO(LogtoTokenTarget, Q_RELOCATABLE_TYPE);

LOGTO_CORE_EXPORT QDebug operator<<(QDebug debug, const LogtoTokenTarget &target);
