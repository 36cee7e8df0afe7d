// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "commandreader.h"
#include "formloginagent.h"
#include "logtoclient.h"
#include "mortalstore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

// A client in a process of its own, which shares its session with others through a LogtoFileStore.
// Commands, each answered by the event of its name:
//
//   start    endpoint, appId, folder; optional proxy (port), readOnly and timeout (s)
//            -> state
//   signIn   user                 -> error (empty: none)
//   signOut                       -> error
//   token    resource, forced     -> value or error
//   cached   resource             -> value
//   dieAt    point (of MortalStore, or "BeforeSend"), delay in microseconds
//   loop     milliseconds: asks for tokens again and again, at times by force
//            -> tokens, errors (by code), refreshes, reauthentications
//
// And by itself: state (state, user), refreshed, reauthenticationRequired.
class SharedSession : public QObject
{
    Q_OBJECT

public:
    SharedSession();

private:
    using TokenResult = LogtoResult<LogtoAccessToken>;

    void take(const QJsonObject &command);
    void start(const QJsonObject &command);
    void signIn(const QJsonObject &command);
    void signOut();
    void token(const QJsonObject &command);
    void dieAt(const QJsonObject &command);
    void reportState();
    QJsonObject state() const;

    void loop(const QJsonObject &command);
    void askAgain();
    void count(const TokenResult &result);

    CommandReader m_reader;
    FormLoginAgent m_agent;
    MortalStore *m_store = nullptr;
    bool m_diesBeforeSending = false;

    QTimer m_asking;
    QElapsedTimer m_looping;
    qint64 m_loopLength = 0;
    int m_round = 0;
    int m_underWay = 0;
    int m_tokens = 0;
    int m_refreshes = 0;
    int m_reauthentications = 0;
    QJsonObject m_errors;

    LogtoClient m_client; // last: the others must outlive it
};
