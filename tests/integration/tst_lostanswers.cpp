// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"
#include "http/httpclient_p.h"
#include "openid/jsonanswer_p.h"
#include "openid/tokenresponse_p.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = LogtoClient::State;

// Of every hundred answers to a refresh five get lost on their way: the provider has replaced the
// refresh token, the client does not have the new one.
//
// LOGTO_REFRESHES=10000 makes it run for longer.
class TestLostAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void noSessionIsLost();
    void oneWhoAsksAgainAtOnceLosesFew();
    void oneWhoDoesNotAskAgainLosesMany();

private:
    struct Count
    {
        int refreshes = 0;
        int failed = 0; // with a session that may go on
        int sessionsLost = 0;
    };
    enum class NextAttempt {
        AtOnce,
        AfterTheLeeway,
    };

    static int refreshes();
    LogtoClient &signedIn(ClientSetup &setup);
    Count refreshWithLibrary(NextAttempt afterFailure);
    Count refreshWithoutAskingAgain();
    void report(const char *who, const Count &count);
    void setLeeway(int seconds);

    LocalProvider m_provider;
    std::unique_ptr<FaultyNetwork> m_network;
    QElapsedTimer m_elapsed;
};

int TestLostAnswers::refreshes()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("LOGTO_REFRESHES", &isSet);
    return isSet ? asked : 300;
}

void TestLostAnswers::init()
{
    m_provider.reset();
    m_network = std::make_unique<FaultyNetwork>();
    m_network->loseAtRandom("/oidc/token", 0.05, 20260101);
    m_elapsed.start();
}

LogtoClient &TestLostAnswers::signedIn(ClientSetup &setup)
{
    setup.config.setProxy(m_network->proxy());
    m_network->pauseLosing(true);
    LogtoClient &client = setup.restart();
    if (!setup.signIn())
        qFatal("the sign-in before the test failed");
    m_network->pauseLosing(false);
    return client;
}

void TestLostAnswers::setLeeway(int seconds)
{
    m_provider.control(u"settings"_s, {{u"leeway"_s, seconds}});
}

void TestLostAnswers::report(const char *who, const Count &count)
{
    qInfo("%s: %d refreshes, %d answers lost, %d refreshes failed, %d sessions lost, %lld s", who,
          count.refreshes, m_network->lost(), count.failed, count.sessionsLost,
          m_elapsed.elapsed() / 1000);
}

TestLostAnswers::Count TestLostAnswers::refreshWithLibrary(NextAttempt afterFailure)
{
    ClientSetup setup(m_provider);
    LogtoClient *client = &signedIn(setup);
    Count count;
    bool isLate = false;
    for (; count.refreshes < refreshes(); ++count.refreshes) {
        if (isLate)
            setLeeway(0);
        const auto token = await(client->refreshAccessToken());
        if (isLate)
            setLeeway(3);
        isLate = false;
        if (token)
            continue;
        if (client->state() == State::SignedIn) {
            ++count.failed;
            isLate = afterFailure == NextAttempt::AfterTheLeeway;
            continue;
        }
        ++count.sessionsLost;
        client = &signedIn(setup);
    }
    return count;
}

// What a simple client does: a refresh that failed is one that has not happened.
TestLostAnswers::Count TestLostAnswers::refreshWithoutAskingAgain()
{
    ClientSetup setup(m_provider);
    signedIn(setup);
    Logto::HttpClient http(setup.config);
    QUrl endpoint = m_provider.endpoint();
    endpoint.setPath(u"/oidc/token"_s);
    QString refreshToken = setup.refreshToken();
    Count count;
    bool isLate = false;
    for (; count.refreshes < refreshes(); ++count.refreshes) {
        if (isLate)
            setLeeway(0);
        const auto outcome = await(http.postForm(
            endpoint,
            Logto::refreshParameters(setup.config.appId(), refreshToken, LogtoTokenTarget())));
        if (isLate)
            setLeeway(3);
        isLate = !outcome.hasResponse();
        if (isLate) {
            ++count.failed;
        } else if (const auto answer = Logto::jsonAnswer(outcome)) {
            refreshToken = answer->value("refresh_token"_L1).toString();
        } else {
            ++count.sessionsLost;
            signedIn(setup);
            refreshToken = setup.refreshToken();
        }
    }
    return count;
}

void TestLostAnswers::noSessionIsLost()
{
    const Count count = refreshWithLibrary(NextAttempt::AtOnce);
    report("Logto for Qt", count);
    QVERIFY(m_network->lost() > refreshes() / 50);
    QCOMPARE(count.sessionsLost, 0);
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
}

// Two answers in a row are lost, and nobody asks again for a while: nothing helps then.
void TestLostAnswers::oneWhoAsksAgainAtOnceLosesFew()
{
    const Count count = refreshWithLibrary(NextAttempt::AfterTheLeeway);
    report("Logto for Qt, used again only when the leeway is over", count);
    QVERIFY(count.sessionsLost <= count.failed);
    QVERIFY(count.failed <= std::max(2, refreshes() / 100));
}

void TestLostAnswers::oneWhoDoesNotAskAgainLosesMany()
{
    const Count count = refreshWithoutAskingAgain();
    report("a client that does not ask again", count);
    QVERIFY(count.sessionsLost > refreshes() / 50);
}

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lostanswers.moc"
