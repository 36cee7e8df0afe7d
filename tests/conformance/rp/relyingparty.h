// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"
#include "redirectfollower.h"

#include <QtCore/QJsonObject>

// Plays the part that tests/conformance/README.md gives to each module, with a real LogtoClient.
class RelyingParty : public QObject
{
    Q_OBJECT

public:
    RelyingParty(const QString &issuer, const QString &appId, const QUrl &redirectUri);

    QJsonObject play(const QString &module);

private:
    LogtoError playScript(const QString &module);
    LogtoError signIn();
    LogtoError signInAndFetchUserInfo();
    LogtoError mixUpTwoSignIns();
    LogtoError replayCallback();
    LogtoError fetchUserInfo();
    LogtoError refresh();
    LogtoError signOut();

    void noteRequest();
    QString stageOf(const LogtoError &error) const;

    LogtoConfig m_config;
    RedirectFollower m_agent;
    LogtoClient m_client;
    QString m_stage;
    QString m_logoutState;
    QJsonObject m_userInfo;
};
