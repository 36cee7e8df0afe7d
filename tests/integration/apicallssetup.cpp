// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "apicallssetup.h"

#include "await.h"
#include "directory.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

ApiCallsSetup::ApiCallsSetup(LocalProvider &provider)
    : setup(provider)
    , client(signedIn())
    , m_provider(provider)
{
    using namespace Directory;
    manager = std::make_unique<LogtoNetworkAccessManager>(
        &client,
        QList{rule(u"/api"_s, Shopping), rule(u"/api/organization"_s, {}, Acme),
              rule(u"/api/organization/data"_s, OrganizationApi, Acme)});
    provider.control(u"forget-requests"_s);
}

LogtoClient &ApiCallsSetup::signedIn()
{
    setup.askForTokens();
    return setup.restartSignedIn();
}

QUrl ApiCallsSetup::url(const QString &path) const
{
    return setup.config.endpoint().resolved(QUrl(path));
}

LogtoApiRule ApiCallsSetup::rule(const QString &path, const QString &resource,
                                 const QString &organizationId) const
{
    return LogtoApiRule(url(path), resource, organizationId);
}

QList<ApiCallsSetup::Arrival> ApiCallsSetup::arrivals(LocalProvider &provider, const QString &path)
{
    QList<Arrival> found;
    const QJsonArray requests = provider.get(u"log"_s).value("requests"_L1).toArray();
    for (const auto &value : requests) {
        const QJsonObject request = value.toObject();
        if (request.value("path"_L1) == path) {
            found.append(
                {request.value("method"_L1).toString(), request.value("authorized"_L1).toBool(),
                 QDateTime::fromString(request.value("time"_L1).toString(), Qt::ISODateWithMs)});
        }
    }
    return found;
}

int statusOf(QNetworkReply *reply)
{
    if (!reply->isFinished())
        awaitSignal(reply, &QNetworkReply::finished);
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QJsonObject jsonOf(QNetworkReply *reply)
{
    statusOf(reply);
    return QJsonDocument::fromJson(reply->readAll()).object();
}
