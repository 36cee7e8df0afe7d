// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "experience/logtosigninexperience.h"
#include "experience/signinexperiencedata_p.h"
#include "http/httpclient_p.h"
#include "network/networkreturn_p.h"

#include <QtCore/QPointer>

// When the tenant is asked, and what becomes of its answer.
class LogtoSignInExperiencePrivate : public QObject
{
    Q_OBJECT

public:
    explicit LogtoSignInExperiencePrivate(LogtoSignInExperience *experience);

    // The client's, if there is one.
    LogtoConfig presentConfig() const;
    // To be called when what is asked has changed, or by which connection.
    void follow();
    // Unless it is known already. Once for all changes of one turn of the event loop.
    void fetchSoon();
    void fetch();

    LogtoSignInExperience *q;
    QPointer<LogtoClient> client;
    LogtoConfig config; // without a client
    QString appId; // in place of the configuration's
    QString organizationId;
    Logto::SignInExperienceData data;
    LogtoError error;
    bool active = true;
    bool busy = false;
    bool loaded = false;

private:
    struct Question
    {
        QUrl endpoint;
        QString appId;
        QString organizationId;

        friend bool operator==(const Question &, const Question &) = default;
    };
    struct State
    {
        Logto::SignInExperienceData data;
        LogtoError error;
        bool loaded = false;
        bool busy = false;
    };

    Question presentQuestion() const;
    QUrl url() const;
    void take(const LogtoResult<Logto::SignInExperienceData> &answer);
    // All of it is there before anybody is told of a part.
    void become(const State &state);
    void retireConnection();

    Question m_question;
    std::unique_ptr<Logto::HttpClient> m_http;
    Logto::NetworkReturn m_networkReturn;
    quint64 m_request = 0;
    bool m_isDue = false;
};
