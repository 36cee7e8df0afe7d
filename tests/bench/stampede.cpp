// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// Many callers that want many different access tokens at once: they queue, as each request uses
// and replaces the refresh token.

#include "benchmarks.h"
#include "openid/tokenresponse_p.h"
#include "session_p.h"
#include "signedinclient.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int CallersPerTarget = 10;

struct Times
{
    double total = 0; // milliseconds
    double callerMedian = 0;
    double callerMaximum = 0;

    static Times of(const QList<double> &answered)
    {
        const double last = *std::max_element(answered.begin(), answered.end());
        return {last, median(answered), last};
    }
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

Times callClient(LogtoClient &client)
{
    const QList<LogtoTokenTarget> targets = benchTargets(Bench::Targets);
    const qsizetype callers = targets.size() * CallersPerTarget;
    QObject context;
    QEventLoop loop;
    QList<double> answered;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype caller = 0; caller < callers; ++caller) {
        client.accessToken(targets[caller % targets.size()])
            .then(&context, [&](const LogtoResult<LogtoAccessToken> &token) {
                if (!token)
                    qFatal("no token: %s", qPrintable(token.error().toString()));
                answered.append(milliseconds(timer));
                if (answered.size() == callers)
                    loop.quit();
            });
    }
    loop.exec();
    Times times = Times::of(answered);
    times.total = milliseconds(timer);
    return times;
}

// The same requests by QNetworkAccessManager alone, one after the other on one connection.
class BareRequests
{
public:
    BareRequests(const LogtoConfig &config, const QString &refreshToken)
        : m_config(config)
        , m_refreshToken(refreshToken)
    {
        send({}); // makes the connection, which the client has too
    }

    Times sendAll()
    {
        QList<double> answered;
        QElapsedTimer timer;
        timer.start();
        for (const LogtoTokenTarget &target : benchTargets(Bench::Targets)) {
            send(target);
            answered.append(milliseconds(timer));
        }
        return Times::of(answered);
    }

private:
    void send(const LogtoTokenTarget &target)
    {
        QUrl url = m_config.endpoint();
        url.setPath(u"/oidc/token"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        const auto parameters = Logto::refreshParameters(m_config.appId(), m_refreshToken, target);
        const std::unique_ptr<QNetworkReply> reply(
            m_manager.post(request, Logto::formEncoded(parameters)));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QJsonDocument answer = QJsonDocument::fromJson(reply->readAll());
        if (!answer["access_token"_L1].isString())
            qFatal("no token: %s", qPrintable(reply->errorString()));
        m_refreshToken = answer["refresh_token"_L1].toString();
    }

    LogtoConfig m_config;
    QString m_refreshToken;
    QNetworkAccessManager m_manager;
};

void add(Report &report, const QString &name, const QList<Times> &ours, const QList<Times> &bare,
         double Times::*part)
{
    const auto medianOf = [part](const QList<Times> &rounds) {
        QList<double> values;
        for (const Times &times : rounds)
            values.append(times.*part);
        return median(values);
    };
    report.add(name, medianOf(ours), u"ms"_s, u"the same requests by QNetworkAccessManager alone"_s,
               medianOf(bare));
}

} // namespace

void measureStampede(Bench &bench)
{
    const LogtoConfig config = benchConfig(bench.provider, Bench::Targets);
    const int rounds = bench.quick ? 1 : 7;
    QList<Times> ours;
    QList<Times> bare;
    QList<double> requests;
    for (int round = 0; round < rounds; ++round) {
        SignedInClient signedIn(config);
        const int before = bench.provider.count(u"/token"_s);
        ours.append(callClient(signedIn.client()));
        requests.append(bench.provider.count(u"/token"_s) - before);

        SignedInClient other(config);
        bare.append(BareRequests(config, other.session().refreshToken).sendAll());
    }
    bench.report.add(
        u"stampede-requests"_s, *std::max_element(requests.begin(), requests.end()), u"requests"_s,
        u"tokens that %1 callers want"_s.arg(Bench::Targets * CallersPerTarget), Bench::Targets);
    add(bench.report, u"stampede-total"_s, ours, bare, &Times::total);
    add(bench.report, u"stampede-caller-median"_s, ours, bare, &Times::callerMedian);
    add(bench.report, u"stampede-caller-max"_s, ours, bare, &Times::callerMaximum);
}
