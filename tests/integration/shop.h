// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoNetworkAccessManager>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkReply>

// The API of a shop: api is its address, such as https://shop.example/api/.
class Shop : public QObject
{
    Q_OBJECT

public:
    Shop(LogtoClient &client, const QUrl &api)
        : m_api(api)
        , m_manager(&client, {LogtoApiRule(api, QStringLiteral("https://shopping.example/api"))})
    {
    }

    void fetchProducts()
    {
        const QUrl url = m_api.resolved(QUrl(QStringLiteral("products")));
        QNetworkReply *reply = m_manager.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            const LogtoError error = LogtoNetworkAccessManager::error(reply);
            if (error.isError())
                Q_EMIT failed(error.message());
            else
                Q_EMIT fetched(QJsonDocument::fromJson(reply->readAll()).object());
        });
    }

Q_SIGNALS:
    void fetched(const QJsonObject &products);
    void failed(const QString &message);

private:
    QUrl m_api;
    LogtoNetworkAccessManager m_manager;
};
