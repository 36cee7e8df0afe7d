// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "faultynetwork.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// The connection ends with the answer, and says so: a client that took it for the next request
// would lose that one.
QByteArray closing(const QByteArray &answer)
{
    const qsizetype statusLineEnd = answer.indexOf("\r\n");
    return statusLineEnd < 0 ? answer
                             : QByteArray(answer).insert(statusLineEnd, "\r\nConnection: close");
}

} // namespace

FaultyNetwork::FaultyNetwork()
{
    m_server.setHandler(
        [this](const ServerRequest &request, QTcpSocket &client) { handle(request, client); });
}

QNetworkProxy FaultyNetwork::proxy() const
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_server.port()};
}

void FaultyNetwork::schedule(const QByteArray &path, Fault fault, int times)
{
    for (int i = 0; i < times; ++i)
        m_plans.append({path, fault, {}});
}

void FaultyNetwork::loseAtRandom(const QByteArray &path, double probability, quint32 seed)
{
    m_unreliablePath = path;
    m_lossProbability = probability;
    m_random.seed(seed);
}

void FaultyNetwork::scheduleAnswer(const QByteArray &path, const QByteArray &answer, int times)
{
    for (int i = 0; i < times; ++i)
        m_plans.append({path, Fault::CloseBeforeSending, answer});
}

void FaultyNetwork::release()
{
    const auto held = std::exchange(m_held, {});
    for (const Held &each : held)
        each.goOn();
}

void FaultyNetwork::breakHeld()
{
    const auto held = std::exchange(m_held, {});
    for (const Held &each : held)
        finish({}, each.client);
}

int FaultyNetwork::count(const QByteArray &path) const
{
    return int(std::ranges::count_if(
        m_paths, [&](const QByteArray &known) { return known.endsWith(path); }));
}

void FaultyNetwork::handle(const ServerRequest &request, QTcpSocket &client)
{
    const QByteArray path = QUrl::fromEncoded(request.target).path().toUtf8();
    m_paths.append(path);
    const auto plan = std::find_if(m_plans.cbegin(), m_plans.cend(),
                                   [&](const Plan &each) { return path.endsWith(each.path); });
    const QPointer<QTcpSocket> socket(&client);
    if (plan == m_plans.cend()) {
        const bool isUnreliable =
            m_lossProbability > 0 && !m_losingPaused && path.endsWith(m_unreliablePath);
        const bool isLost = isUnreliable && m_random.generateDouble() < m_lossProbability;
        m_lost += isLost ? 1 : 0;
        return handOn(request, socket, false, isLost);
    }

    const Plan chosen = m_plans.takeAt(plan - m_plans.cbegin());
    switch (chosen.fault) {
    case Fault::CloseBeforeSending:
        return finish(closing(chosen.answer), socket);
    case Fault::LoseAnswer:
        return handOn(request, socket, false, true);
    case Fault::HoldAnswer:
        return handOn(request, socket, true, false);
    case Fault::HoldRequest:
        m_held.append({socket, [this, request, socket] { handOn(request, socket, false, false); }});
        Q_EMIT held();
        return;
    }
}

void FaultyNetwork::handOn(const ServerRequest &request, const QPointer<QTcpSocket> &client,
                           bool holdAnswer, bool loseAnswer)
{
    const QUrl url = QUrl::fromEncoded(request.target);
    auto *server = new QTcpSocket(this);
    QByteArray message = request.method + ' '
        + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nConnection: close\r\n";
    for (const auto &[name, value] : request.headers) {
        if (!name.toLower().endsWith("connection"))
            message += name + ": " + value + "\r\n";
    }
    message += "\r\n" + request.body;

    connect(server, &QTcpSocket::disconnected, this, [=, this] {
        server->deleteLater();
        const QByteArray answer = loseAnswer ? QByteArray() : server->readAll();
        if (!holdAnswer)
            return finish(answer, client);
        m_held.append({client, [=, this] { finish(answer, client); }});
        Q_EMIT held();
    });
    connect(server, &QTcpSocket::errorOccurred, this, [=, this] {
        if (server->state() == QTcpSocket::UnconnectedState)
            finish({}, client);
    });
    server->connectToHost(url.host(), quint16(url.port(80)));
    server->write(message);
}

void FaultyNetwork::finish(const QByteArray &answer, const QPointer<QTcpSocket> &client)
{
    if (!client)
        return;
    client->write(answer);
    client->disconnectFromHost();
}
