// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoapirule.h"
#include "logtoquick_export.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

class LOGTO_QUICK_EXPORT LogtoQuickApiRule : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogtoApiRule)
    Q_PROPERTY(QUrl url READ url WRITE setUrl NOTIFY urlChanged FINAL)
    Q_PROPERTY(QString resource READ resource WRITE setResource NOTIFY resourceChanged FINAL)
    Q_PROPERTY(QString organizationId READ organizationId WRITE setOrganizationId NOTIFY
                   organizationIdChanged FINAL)
    Q_PROPERTY(QStringList scopes READ scopes WRITE setScopes NOTIFY scopesChanged FINAL)
    Q_PROPERTY(bool followsCurrentOrganization READ followsCurrentOrganization WRITE
                   setFollowsCurrentOrganization NOTIFY followsCurrentOrganizationChanged FINAL)
    Q_PROPERTY(bool tokenOptional READ isTokenOptional WRITE setTokenOptional NOTIFY
                   tokenOptionalChanged FINAL)

public:
    explicit LogtoQuickApiRule(QObject *parent = nullptr);
    ~LogtoQuickApiRule() override;

    QUrl url() const { return m_url; }
    void setUrl(const QUrl &url);

    QString resource() const { return m_resource; }
    void setResource(const QString &resource);

    QString organizationId() const { return m_organizationId; }
    void setOrganizationId(const QString &organizationId);

    QStringList scopes() const { return m_scopes; }
    void setScopes(const QStringList &scopes);

    bool followsCurrentOrganization() const { return m_followsCurrentOrganization; }
    void setFollowsCurrentOrganization(bool follows);

    bool isTokenOptional() const { return m_tokenOptional; }
    void setTokenOptional(bool optional);

    LogtoApiRule rule() const;

Q_SIGNALS:
    void urlChanged();
    void resourceChanged();
    void organizationIdChanged();
    void scopesChanged();
    void followsCurrentOrganizationChanged();
    void tokenOptionalChanged();
    // One of the above.
    void changed(QPrivateSignal);

private:
    template<typename T>
    void set(T &member, const T &value, void (LogtoQuickApiRule::*signal)());

    QUrl m_url;
    QString m_resource;
    QString m_organizationId;
    QStringList m_scopes;
    bool m_followsCurrentOrganization = false;
    bool m_tokenOptional = false;
};
