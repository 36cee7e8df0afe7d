// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtotokentarget.h"

#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoApiRule
{
public:
    LogtoApiRule() = default;
    explicit LogtoApiRule(const QUrl &url, const QString &resource = {},
                          const QString &organizationId = {}, const QStringList &scopes = {});

    QUrl url() const { return m_url; }
    QString resource() const { return m_resource; }
    QString organizationId() const { return m_organizationId; }
    QStringList scopes() const { return m_scopes; }

    bool followsCurrentOrganization() const { return m_followsCurrentOrganization; }
    void setFollowsCurrentOrganization(bool follows) { m_followsCurrentOrganization = follows; }

    bool isTokenOptional() const { return m_tokenOptional; }
    void setTokenOptional(bool optional) { m_tokenOptional = optional; }

    bool isValid() const;
    bool matches(const QUrl &url) const;
    static qsizetype bestMatch(const QList<LogtoApiRule> &rules, const QUrl &url);

    LogtoTokenTarget target(const QString &currentOrganizationId = {}) const;

    friend bool operator==(const LogtoApiRule &, const LogtoApiRule &) = default;

private:
    QUrl m_url;
    QString m_resource;
    QString m_organizationId;
    QStringList m_scopes;
    bool m_followsCurrentOrganization = false;
    bool m_tokenOptional = false;
};

Q_DECLARE_TYPEINFO(LogtoApiRule, Q_RELOCATABLE_TYPE);
