// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "quickstart.h"

//! [includes]
#include <LogtoBrowserUserAgent>
#include <LogtoClient>
#include <LogtoKeychainStore>
#include <LogtoNetworkAccessManager>
#include <LogtoReadOnlyStore>
#include <LogtoScope>
#include <QDebug>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
//! [includes]

namespace QuickStart {

LogtoConfig configuration()
{
    //! [configuration]
    LogtoConfig config(QUrl(u"https://your-tenant.logto.app"_s), u"your-application-id"_s,
                       QUrl(u"com.example.app://callback"_s));
    config.setPostLogoutRedirectUri(QUrl(u"com.example.app://signed-out"_s));
    //! [configuration]
    return config;
}

LogtoClient *makeClient(const LogtoConfig &config, QObject *parent)
{
    //! [client]
    auto *client = new LogtoClient(config, std::make_unique<LogtoKeychainStore>(), parent);
    //! [client]
    return client;
}

void useBrowser(LogtoClient *client)
{
    //! [browser]
    client->setUserAgent(new LogtoBrowserUserAgent(client));
    //! [browser]
}

//! [sign-in]
void signIn(LogtoClient *client)
{
    client->signIn().then(client, [](const LogtoResult<LogtoClient::SignInOutcome> &outcome) {
        if (!outcome)
            qInfo().noquote() << outcome.error().message();
        else if (*outcome == LogtoClient::SignInOutcome::Cancelled)
            qInfo("The user has changed their mind.");
    });
}

void signOut(LogtoClient *client)
{
    client->signOut(LogtoClient::SignOutScope::ApplicationAndProvider);
}
//! [sign-in]

//! [status]
void showStatus(LogtoClient *client)
{
    const auto show = [client] {
        if (client->isAuthenticated())
            qInfo().noquote() << "Hello," << client->idTokenClaims().name();
        else
            qInfo().noquote() << client->state() << client->lastError().message();
    };
    QObject::connect(client, &LogtoClient::stateChanged, client, show);
    QObject::connect(client, &LogtoClient::reauthenticationRequired, client,
                     [] { qInfo("Please sign in again."); });
    show();
}
//! [status]

LogtoConfig configurationWithScopes()
{
    LogtoConfig config = configuration();
    //! [scopes]
    config.setScopes({LogtoScope::Email, LogtoScope::Phone, LogtoScope::CustomData});
    //! [scopes]
    return config;
}

//! [user]
void showUser(LogtoClient *client)
{
    const LogtoIdTokenClaims claims = client->idTokenClaims();
    qInfo().noquote() << claims.sub() << claims.name() << claims.email();
}

void fetchUserInfo(LogtoClient *client)
{
    client->fetchUserInfo().then(client, [](const LogtoResult<LogtoUserInfo> &user) {
        if (user)
            qInfo() << user->customData();
        else
            qInfo().noquote() << user.error().message();
    });
}
//! [user]

LogtoConfig configurationWithResources()
{
    LogtoConfig config = configuration();
    //! [resources]
    config.setResources({u"https://shopping.example/api"_s});
    config.setScopes({u"read:products"_s, u"write:products"_s});
    //! [resources]
    return config;
}

//! [token]
void fetchTokens(LogtoClient *client)
{
    const LogtoTokenTarget shopping(u"https://shopping.example/api"_s);
    client->accessToken(shopping).then(client, [](const LogtoResult<LogtoAccessToken> &token) {
        if (token)
            qInfo() << "Good until" << token->expiresAt() << "for" << token->scopes();
        else
            qInfo().noquote() << token.error().message();
    });
}
//! [token]

//! [call]
void callApi(LogtoClient *client, const QUrl &api)
{
    const LogtoApiRule rule(api, u"https://shopping.example/api"_s);
    auto *network = new LogtoNetworkAccessManager(client, {rule}, client);
    const QNetworkRequest products(QUrl(api.toString() + "/products"_L1));
    QNetworkReply *reply = network->get(products);
    QObject::connect(reply, &QNetworkReply::finished, client, [reply] {
        const LogtoError error = LogtoNetworkAccessManager::error(reply);
        if (error.isError())
            qInfo().noquote() << error.message();
        else
            qInfo().noquote() << reply->readAll();
        reply->deleteLater();
    });
}
//! [call]

LogtoConfig configurationWithOrganizations()
{
    LogtoConfig config = configuration();
    //! [organizations]
    config.setResources({u"https://org.example/api"_s});
    config.setScopes({LogtoScope::Organizations, u"read:report"_s, u"read:org-data"_s});
    //! [organizations]
    return config;
}

//! [organization-token]
void fetchOrganizationTokens(LogtoClient *client, const QString &organizationId)
{
    const auto show = [](const LogtoResult<LogtoAccessToken> &token) {
        if (token)
            qInfo() << token->claims().value("aud"_L1).toString() << token->scopes();
        else
            qInfo().noquote() << token.error().message();
    };
    client->organizationToken(organizationId).then(client, show);
    client->accessToken(LogtoTokenTarget(u"https://org.example/api"_s, organizationId))
        .then(client, show);
}
//! [organization-token]

LogtoClient *makeReader(const LogtoConfig &config, QObject *parent)
{
    //! [read-only]
    auto store = std::make_unique<LogtoReadOnlyStore>(std::make_unique<LogtoKeychainStore>());
    auto *client = new LogtoClient(config, std::move(store), parent);
    //! [read-only]
    return client;
}

} // namespace QuickStart
