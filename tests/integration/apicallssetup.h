// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "clientsetup.h"
#include "logtonetworkaccessmanager.h"

#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkReply>

// Alice signed in, and a network access manager for the API of the local provider: the shopping
// API, but for what is below /api/organization.
class ApiCallsSetup
{
public:
    explicit ApiCallsSetup(LocalProvider &provider);

    QUrl url(const QString &path) const;
    QNetworkRequest request(const QString &path) const { return QNetworkRequest(url(path)); }
    LogtoApiRule rule(const QString &path, const QString &resource,
                      const QString &organizationId = {}) const;

    QNetworkReply *get(const QString &path) { return manager->get(request(path)); }

    // The requests that have arrived there so far, and whether they had a token.
    struct Arrival
    {
        QString method;
        bool authorized = false;
        QDateTime time;
        friend bool operator==(const Arrival &, const Arrival &) = default;
    };
    static QList<Arrival> arrivals(LocalProvider &provider, const QString &path);
    QList<Arrival> arrivals(const QString &path) { return arrivals(m_provider, path); }
    int refreshes() { return m_provider.count(QStringLiteral("/oidc/token")); }

    ClientSetup setup;
    LogtoClient &client;
    std::unique_ptr<LogtoNetworkAccessManager> manager;

private:
    LogtoClient &signedIn();

    LocalProvider &m_provider;
};

// Waits for the end of the reply.
int statusOf(QNetworkReply *reply);
QJsonObject jsonOf(QNetworkReply *reply);
