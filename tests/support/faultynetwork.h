// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "scriptedserver.h"

#include <QtCore/QPointer>
#include <QtCore/QRandomGenerator>
#include <QtNetwork/QNetworkProxy>

// The network between client and provider, with its faults: an HTTP proxy that hands requests on
// and answers back, but for those that the test has other plans for.
class FaultyNetwork : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        CloseBeforeSending, // the provider never sees the request
        LoseAnswer, // the provider has carried it out, the client sees the connection close
        HoldRequest, // not handed on before release()
        HoldAnswer, // carried out, the answer not handed back before release()
    };

    FaultyNetwork();

    QNetworkProxy proxy() const;

    // For the next \a times requests whose path ends with \a path.
    void schedule(const QByteArray &path, Fault fault, int times = 1);
    // From now on every answer under \a path is lost with this probability, the same ones with
    // every run.
    void loseAtRandom(const QByteArray &path, double probability, quint32 seed);
    void pauseLosing(bool paused) { m_losingPaused = paused; }
    int lost() const { return m_lost; }
    // Answers in place of the provider.
    void scheduleAnswer(const QByteArray &path, const QByteArray &answer, int times = 1);
    // What is still scheduled does not happen.
    void recover() { m_plans.clear(); }
    void release();
    void forgetHeld() { m_held.clear(); }
    // Closes the connections of those that are held, and the provider never sees their requests.
    void breakHeld();
    void goOffline() { m_server.close(); }
    // At the address of before.
    bool goOnline() { return m_server.open(); }

    const QList<ServerRequest> &requests() const { return m_server.requests(); }
    int count(const QByteArray &path) const;
    void forgetRequests() { m_paths.clear(); }

Q_SIGNALS:
    void held();

private:
    struct Plan
    {
        QByteArray path;
        Fault fault;
        QByteArray answer;
    };

    void handle(const ServerRequest &request, QTcpSocket &client);
    void handOn(const ServerRequest &request, const QPointer<QTcpSocket> &client, bool holdAnswer,
                bool loseAnswer);
    void finish(const QByteArray &answer, const QPointer<QTcpSocket> &client);

    ScriptedServer m_server;
    QList<Plan> m_plans;
    QByteArray m_unreliablePath;
    double m_lossProbability = 0;
    QRandomGenerator m_random;
    bool m_losingPaused = false;
    int m_lost = 0;
    QList<QByteArray> m_paths;
    struct Held
    {
        QPointer<QTcpSocket> client;
        std::function<void()> goOn;
    };
    QList<Held> m_held;
};
