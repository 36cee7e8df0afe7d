// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoSignInExperience>

// What a tenant offers, for buttons "Continue with …", and what they do.
class WaysToContinue : public QObject
{
    Q_OBJECT

public:
    explicit WaysToContinue(LogtoClient *client)
        : m_client(client)
    {
        connect(&m_experience, &LogtoSignInExperience::connectorsChanged, this, [this] {
            const auto connectors = m_experience.connectors();
            for (const LogtoSocialConnector &connector : connectors)
                Q_EMIT offered(connector.name(), connector.logo, connector.directSignIn());
        });
        m_experience.setClient(client);
    }

    void continueWith(const QString &directSignIn)
    {
        LogtoSignInOptions options;
        options.setDirectSignIn(directSignIn);
        m_client->signIn(options);
    }

Q_SIGNALS:
    void offered(const QString &name, const QUrl &logo, const QString &directSignIn);

private:
    LogtoClient *m_client;
    LogtoSignInExperience m_experience;
};
