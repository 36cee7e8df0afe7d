// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "logtomanualuseragent.h"
#include "logtouseragentchoice.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;
using Outcome = LogtoClient::SignInOutcome;

namespace {

// An agent of a machine on which it may not work.
class PickyAgent : public FormLoginAgent
{
public:
    explicit PickyAgent(const QString &name, const LogtoError &reason = {})
        : m_name(name)
        , m_reason(reason)
    {
    }

    QString name() const override { return m_name; }
    LogtoError problem() const override { return m_reason; }
    void become(const LogtoError &reason) { m_reason = reason; }

private:
    QString m_name;
    LogtoError m_reason;
};

// One that has a redirect of another process.
class LateAgent : public FormLoginAgent
{
public:
    explicit LateAgent(const QUrl &callback)
        : m_callback(callback)
    {
    }

    bool outlivesProcess() const override { return true; }
    QUrl takeCallback() override { return std::exchange(m_callback, {}); }

private:
    QUrl m_callback;
};

LogtoError missing(const QString &what)
{
    return {Code::UserAgentFailed, what};
}

} // namespace

// The agents that need no browser: the one that leaves it to the application, and the choice.
class TestUserAgents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void manualSignIn();
    void manualSignInRefusesOtherAddresses();
    void manualSignInCanBeCancelled();

    void firstThatWorksIsTaken();
    void preferredOneIsTakenOrFails();
    void preferredOneIsAskedForARedirect();
    void noneWorks();
    void problemKeepsASignInFromStarting();
    void deletedOneIsNotTried();
    void deletedOneEndsItsSignIn();
    void deletedOneEndsItsSignOut();
    void deletedBeforeItsPageIsOpen();
    void lateSignalsOfAnotherAgentAreNotTaken();

private:
    QUrl callbackFor(const LogtoManualUserAgent &agent);

    LocalProvider m_provider;
};

// What somebody else's browser makes of the address.
QUrl TestUserAgents::callbackFor(const LogtoManualUserAgent &agent)
{
    FormLoginAgent browser;
    QSignalSpy arrived(&browser, &FormLoginAgent::arrived);
    browser.open({agent.url(), QUrl(u"io.logto.qt://callback"_s)});
    awaitSignal(&browser, &FormLoginAgent::arrived);
    return arrived.value(0).value(0).toUrl();
}

void TestUserAgents::manualSignIn()
{
    ClientSetup setup(m_provider);
    LogtoManualUserAgent agent;
    LogtoClient &client = setup.restart();
    client.setUserAgent(&agent);
    const auto signIn = client.signIn();
    awaitSignal(&agent, &LogtoManualUserAgent::urlChanged);
    QCOMPARE(agent.url().adjusted(QUrl::RemoveQuery).path(), u"/oidc/auth"_s);

    QVERIFY(agent.finish(callbackFor(agent)));
    QVERIFY(agent.url().isEmpty());
    QCOMPARE(*await(signIn), Outcome::SignedIn);
    QCOMPARE(client.signInMethod(), u"manual"_s);
    QCOMPARE(setup.restart().signInMethod(), u"manual"_s);
}

void TestUserAgents::manualSignInRefusesOtherAddresses()
{
    ClientSetup setup(m_provider);
    LogtoManualUserAgent agent;
    LogtoClient &client = setup.restart();
    client.setUserAgent(&agent);
    QVERIFY(!agent.finish(QUrl(u"io.logto.qt://callback?code=c"_s))); // nothing is asked for
    const auto signIn = client.signIn();
    awaitSignal(&agent, &LogtoManualUserAgent::urlChanged);
    QVERIFY(!agent.finish(QUrl(u"io.logto.qt://elsewhere?code=c"_s)));
    QVERIFY(!agent.finish({}));
    QVERIFY(!agent.url().isEmpty());

    QVERIFY(agent.finish(QUrl(u"io.logto.qt://callback?code=c&state=another"_s)));
    QCOMPARE(await(signIn).error().code(), Code::InvalidCallback);
}

void TestUserAgents::manualSignInCanBeCancelled()
{
    ClientSetup setup(m_provider);
    LogtoManualUserAgent agent;
    LogtoClient &client = setup.restart();
    client.setUserAgent(&agent);
    const auto signIn = client.signIn();
    awaitSignal(&agent, &LogtoManualUserAgent::urlChanged);
    agent.cancel();
    QVERIFY(agent.url().isEmpty());
    QCOMPARE(*await(signIn), Outcome::Cancelled);
}

void TestUserAgents::firstThatWorksIsTaken()
{
    ClientSetup setup(m_provider);
    PickyAgent view(u"view"_s, missing(u"No display."_s));
    PickyAgent browser(u"browser"_s);
    PickyAgent last(u"last"_s);
    LogtoUserAgentChoice choice;
    for (LogtoUserAgent *agent : {&view, &browser, &last})
        choice.add(agent);
    QCOMPARE(choice.best(), &browser);
    QVERIFY(!choice.problem().isError());

    LogtoClient &client = setup.restart();
    client.setUserAgent(&choice);
    QVERIFY(setup.signIn());
    QCOMPARE(client.signInMethod(), u"browser"_s);

    view.become({});
    QVERIFY(setup.signIn());
    QCOMPARE(client.signInMethod(), u"view"_s);
}

void TestUserAgents::preferredOneIsTakenOrFails()
{
    ClientSetup setup(m_provider);
    PickyAgent view(u"view"_s);
    PickyAgent browser(u"browser"_s);
    LogtoUserAgentChoice choice;
    choice.add(&view);
    choice.setPreferred(&browser);
    LogtoClient &client = setup.restart();
    client.setUserAgent(&choice);
    QVERIFY(setup.signIn());
    QCOMPARE(client.signInMethod(), u"browser"_s);

    browser.become(missing(u"No browser."_s));
    QCOMPARE(setup.signIn().error().message(), u"No browser."_s);
    QCOMPARE(client.signInMethod(), u"browser"_s); // of the session before
    choice.setPreferred(nullptr);
    QVERIFY(setup.signIn());
    QCOMPARE(client.signInMethod(), u"view"_s);
}

void TestUserAgents::preferredOneIsAskedForARedirect()
{
    const QUrl callback(u"io.logto.qt://callback?code=c"_s);
    LateAgent browser(callback);
    LogtoUserAgentChoice choice;
    choice.setPreferred(&browser); // and not added
    QVERIFY(choice.outlivesProcess());
    QCOMPARE(choice.takeCallback(), callback);
    choice.add(&browser);
    QVERIFY(choice.takeCallback().isEmpty()); // once
}

void TestUserAgents::noneWorks()
{
    ClientSetup setup(m_provider);
    PickyAgent view(u"view"_s, missing(u"No display."_s));
    PickyAgent browser(u"browser"_s, missing(u"No browser."_s));
    LogtoUserAgentChoice choice;
    choice.add(&view);
    choice.add(&browser);
    QCOMPARE(choice.best(), nullptr);
    LogtoClient &client = setup.restart();
    client.setUserAgent(&choice);
    const LogtoError error = setup.signIn().error();
    QCOMPARE(error.code(), Code::NoUserAgent);
    QVERIFY(error.message().contains("No display."_L1));
    QVERIFY(error.message().contains("No browser."_L1));
    QCOMPARE(setup.requests, QStringList());
}

void TestUserAgents::problemKeepsASignInFromStarting()
{
    ClientSetup setup(m_provider);
    PickyAgent view(u"view"_s, missing(u"No display."_s));
    LogtoClient &client = setup.restart();
    client.setUserAgent(&view);
    QCOMPARE(setup.signIn().error().message(), u"No display."_s);
    QCOMPARE(setup.requests, QStringList());
    QVERIFY(!view.isOpen());
}

void TestUserAgents::deletedOneIsNotTried()
{
    LogtoUserAgentChoice choice;
    auto view = std::make_unique<PickyAgent>(u"view"_s);
    PickyAgent browser(u"browser"_s);
    choice.add(view.get());
    choice.add(&browser);
    choice.setPreferred(view.get());
    view.reset();
    QCOMPARE(choice.preferred(), nullptr);
    QCOMPARE(choice.best(), &browser);
}

void TestUserAgents::deletedOneEndsItsSignIn()
{
    ClientSetup setup(m_provider);
    auto view = std::make_unique<PickyAgent>(u"view"_s);
    PickyAgent browser(u"browser"_s);
    LogtoUserAgentChoice choice;
    choice.add(view.get());
    choice.add(&browser);
    LogtoClient &client = setup.restart();
    client.setUserAgent(&choice);
    view->setHesitating(true);
    const auto signIn = client.signIn();
    awaitSignal(view.get(), &FormLoginAgent::shown);
    view.reset();
    QTRY_VERIFY(signIn.isFinished());
    QCOMPARE(*signIn.result(), Outcome::Cancelled);
    QVERIFY(setup.signIn());
    QCOMPARE(client.signInMethod(), u"browser"_s);
}

void TestUserAgents::deletedOneEndsItsSignOut()
{
    ClientSetup setup(m_provider);
    auto view = std::make_unique<PickyAgent>(u"view"_s);
    LogtoUserAgentChoice choice;
    choice.add(view.get());
    LogtoClient &client = setup.restart();
    client.setUserAgent(&choice);
    QVERIFY(setup.signIn());
    view->setHesitating(true);
    const auto signOut = client.signOut(LogtoClient::SignOutScope::ApplicationAndProvider);
    awaitSignal(view.get(), &FormLoginAgent::shown);
    view.reset();
    QTRY_VERIFY(signOut.isFinished());
    QVERIFY(!signOut.result().providerSessionEnded);
    QCOMPARE(client.state(), LogtoClient::State::SignedOut);
}

void TestUserAgents::deletedBeforeItsPageIsOpen()
{
    ClientSetup setup(m_provider);
    auto view = std::make_unique<PickyAgent>(u"view"_s);
    LogtoUserAgentChoice choice;
    choice.add(view.get());
    LogtoClient &client = setup.restart();
    client.setUserAgent(&choice);
    const auto signIn = client.signIn(); // the metadata are not there yet
    QVERIFY(!view->isOpen());
    view.reset();
    QTRY_VERIFY(signIn.isFinished());
    QCOMPARE(*signIn.result(), Outcome::Cancelled);
}

void TestUserAgents::lateSignalsOfAnotherAgentAreNotTaken()
{
    ClientSetup setup(m_provider);
    PickyAgent view(u"view"_s);
    PickyAgent browser(u"browser"_s);
    LogtoUserAgentChoice choice;
    choice.add(&view);
    choice.add(&browser);
    LogtoClient &client = setup.restart();
    client.setUserAgent(&choice);
    view.setHesitating(true);
    const auto signIn = client.signIn();
    awaitSignal(&view, &FormLoginAgent::shown);
    Q_EMIT browser.dismissed();
    Q_EMIT browser.failed(missing(u"Late."_s));
    Q_EMIT browser.redirected(QUrl(u"io.logto.qt://callback?code=c"_s));
    view.goOn();
    QCOMPARE(*await(signIn), Outcome::SignedIn);
    Q_EMIT view.redirected(QUrl(u"io.logto.qt://callback?code=c"_s));
    QCOMPARE(client.state(), LogtoClient::State::SignedIn);
}

QTEST_GUILESS_MAIN(TestUserAgents)
#include "tst_useragents.moc"
