// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoapirule.h"
#include "logtoerror.h"

#include <QtNetwork/QNetworkAccessManager>

#include <memory>

class LogtoClient;

namespace Logto {
class ApiAccess;
}

class LOGTO_CORE_EXPORT LogtoNetworkAccessManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit LogtoNetworkAccessManager(LogtoClient *client, const QList<LogtoApiRule> &rules = {},
                                       QObject *parent = nullptr);
    explicit LogtoNetworkAccessManager(std::shared_ptr<Logto::ApiAccess> access,
                                       QObject *parent = nullptr);
    ~LogtoNetworkAccessManager() override;

    LogtoClient *client() const;

    QList<LogtoApiRule> rules() const;
    void setRules(const QList<LogtoApiRule> &rules);

    QString currentOrganizationId() const;
    void setCurrentOrganizationId(const QString &id);

    static LogtoError error(const QNetworkReply *reply);

protected:
    void setAccess(std::shared_ptr<Logto::ApiAccess> access);
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;

private:
    std::shared_ptr<Logto::ApiAccess> m_access;
};
