// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"
#include "logtoquick_export.h"
#include "logtoquickapirule.h"

#include <QtCore/QPointer>
#include <QtQml/QJSValue>
#include <QtQml/QQmlListProperty>
#include <QtQml/QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Logto {
class ApiAccess;
}

class LOGTO_QUICK_EXPORT LogtoQuickApi : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogtoApi)
    Q_INTERFACES(QQmlParserStatus)
    Q_CLASSINFO("DefaultProperty", "rules")
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(QString currentOrganizationId READ currentOrganizationId WRITE
                   setCurrentOrganizationId NOTIFY currentOrganizationIdChanged FINAL)
    Q_PROPERTY(int maximumAnswerSize READ maximumAnswerSize WRITE setMaximumAnswerSize NOTIFY
                   maximumAnswerSizeChanged FINAL)
    Q_PROPERTY(QQmlListProperty<LogtoQuickApiRule> rules READ rules NOTIFY rulesChanged FINAL)

public:
    explicit LogtoQuickApi(QObject *parent = nullptr);
    ~LogtoQuickApi() override;

    LogtoClient *client() const { return m_client; }
    void setClient(LogtoClient *client);

    QString currentOrganizationId() const;
    void setCurrentOrganizationId(const QString &id);

    int maximumAnswerSize() const { return m_maximumAnswerSize; }
    void setMaximumAnswerSize(int bytes);

    QQmlListProperty<LogtoQuickApiRule> rules();

    Q_INVOKABLE QJSValue fetch(const QUrl &url, const QVariantMap &options = {});

    Q_INVOKABLE LogtoQuickApiRule *ruleFor(const QUrl &url) const;

    // For the requests of this object, as the client is set up now.
    QNetworkAccessManager *networkAccessManager() const;
    LogtoConfig clientConfig() const;
    bool needsToken(const QUrl &url) const;
    bool isOriginOfRule(const QUrl &url) const;

Q_SIGNALS:
    void clientChanged();
    void currentOrganizationIdChanged();
    void maximumAnswerSizeChanged();
    void rulesChanged();
    // The user has signed out, or is another one.
    void sessionEnded(QPrivateSignal);

protected:
    void classBegin() override;
    void componentComplete() override;

private:
    static void appendRule(QQmlListProperty<LogtoQuickApiRule> *list, LogtoQuickApiRule *rule);
    static void clearRules(QQmlListProperty<LogtoQuickApiRule> *list);
    void useRules();

    QPointer<LogtoClient> m_client;
    int m_maximumAnswerSize = 32 * 1024 * 1024;
    QList<LogtoQuickApiRule *> m_rules;
    std::shared_ptr<Logto::ApiAccess> m_access;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};
