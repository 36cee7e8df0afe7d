// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoServiceClient>

#include <QtNetwork/QNetworkRequest>

// A device that reports its stock to a shop as itself: no user signs in.
class StockReporter : public QObject
{
    Q_OBJECT

public:
    StockReporter(const LogtoConfig &config, const QString &appSecret)
        : m_client(config, LogtoGrant::clientCredentials(appSecret))
    {
    }

    // Each time that there is something to report; as long as the token is good, nothing is asked
    // for.
    void begin(const QUrl &url)
    {
        const LogtoTokenTarget shopping(QStringLiteral("https://shopping.example/api"));
        m_client.accessToken(shopping).then(
            this, [this, url](const LogtoResult<LogtoAccessToken> &token) {
                if (!token)
                    return Q_EMIT failed(token.error());
                QNetworkRequest request(url);
                request.setRawHeader("Authorization", "Bearer " + token->value().toUtf8());
                Q_EMIT ready(request);
            });
    }

Q_SIGNALS:
    void ready(const QNetworkRequest &request);
    void failed(const LogtoError &error);

private:
    LogtoServiceClient m_client;
};
