// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "browserperson.h"
#include "comparecode.h"
#include "loadedlibraries.h"
#include "localprovider.h"
#include "logtobrowseruseragent.h"
#include "logtoclient.h"
#include "logtoclient_p.h"
#include "logtomemorystore.h"
#include "rawclient.h"

#include <QtCore/QJsonArray>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Outcome = LogtoClient::SignInOutcome;
using Scope = LogtoClient::SignOutScope;

// A person signs in with the browser of the desktop, which is a real one.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void signsIn();
    void codeIsNotLeftInTheBrowser();
    void lostPageIsOpenedAgain();
    void cancelOnThePage();
    void cancelInTheApplication();
    void completeSignOut();
    void signOutWhenThePortIsTaken();
    void chromiumIsNotLoaded();

private:
    LogtoClient &restart();
    QFuture<LogtoResult<Outcome>> begin();
    LogtoResult<Outcome> signIn();
    QJsonObject look(const QString &path, const QString &title)
    {
        return m_person.call(u"look"_s, {{u"path"_s, path}, {u"title"_s, title}});
    }

    // First of all, to find a port for it to know.
    quint16 m_signOutPort = [] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }();
    QUrl m_signedOut{u"http://127.0.0.1:%1/signed-out"_s.arg(m_signOutPort)};
    LocalProvider m_provider{{u"--post-logout-redirect-uri"_s, m_signedOut.toString()}};
    LogtoBrowserUserAgent m_agent;
    std::unique_ptr<LogtoClient> m_client;
    BrowserPerson m_person;
};

void TestBrowserSignIn::initTestCase()
{
    QGuiApplication::setApplicationDisplayName(u"Test & Co"_s);
    m_agent.setPostLogoutRedirectUri(m_signedOut);
}

void TestBrowserSignIn::init()
{
    m_provider.reset();
}

LogtoClient &TestBrowserSignIn::restart()
{
    m_client = std::make_unique<LogtoClient>();
    m_client->setUserAgent(&m_agent);
    const LogtoConfig config(m_provider.endpoint(), m_provider.appId());
    m_client->start(config, std::make_unique<LogtoMemoryStore>());
    if (m_client->state() == LogtoClient::State::Restoring)
        awaitSignal(m_client.get(), &LogtoClient::stateChanged);
    return *m_client;
}

QFuture<LogtoResult<Outcome>> TestBrowserSignIn::begin()
{
    LogtoSignInOptions options;
    options.setPrompt(u"login consent"_s); // whoever was signed in there before
    return restart().signIn(options);
}

LogtoResult<Outcome> TestBrowserSignIn::signIn()
{
    const auto future = begin();
    m_person.send({{u"do"_s, u"signIn"_s}, {u"user"_s, u"alice"_s}});
    const auto result = await(future);
    m_person.take(u"signIn"_s);
    return result;
}

void TestBrowserSignIn::signsIn()
{
    QVERIFY2(!m_agent.problem().isError(), qPrintable(m_agent.problem().toString()));
    const auto result = signIn();
    QVERIFY2(result, qPrintable(result.error().toString()));
    QCOMPARE(*result, Outcome::SignedIn);
    QCOMPARE(m_client->idTokenClaims().username(), u"alice"_s);
    QCOMPARE(m_client->signInMethod(), u"browser"_s);
    QVERIFY(!m_agent.isActive());
}

void TestBrowserSignIn::codeIsNotLeftInTheBrowser()
{
    QVERIFY(signIn());
    const QJsonObject page = look(u"/callback/done"_s, u"You are signed in"_s);
    QVERIFY2(page.contains("href"_L1), qPrintable(page.value("problem"_L1).toString()));
    QVERIFY(QUrl(page.value("href"_L1).toString()).query().isEmpty());
    const QJsonArray history = page.value("history"_L1).toArray();
    QVERIFY(!history.isEmpty());
    for (const auto &address : history)
        QVERIFY2(!address.toString().contains("code="_L1), qPrintable(address.toString()));
    QVERIFY(page.value("text"_L1).toString().contains("go back to Test & Co"_L1));
    QCOMPARE(page.value("lang"_L1).toString(), u"en"_s);
    QVERIFY(page.value("centred"_L1).toBool()); // its policy lets its style in
}

void TestBrowserSignIn::lostPageIsOpenedAgain()
{
    QUrl opened;
    m_agent.setOpener([&opened](const QUrl &url) {
        opened = url;
        return true;
    });
    const auto future = begin();
    QTRY_VERIFY(!opened.isEmpty());
    m_agent.setOpener({});
    m_agent.openAgain();
    m_person.send({{u"do"_s, u"signIn"_s}, {u"user"_s, u"alice"_s}});
    QVERIFY(await(future));
    m_person.take(u"signIn"_s);
}

void TestBrowserSignIn::cancelOnThePage()
{
    const auto future = begin();
    m_person.send({{u"do"_s, u"cancel"_s}});
    const auto result = await(future);
    COMPARE_CODE(result, AccessDenied);
    m_person.take(u"cancel"_s);
    const QJsonObject page = look(u"/callback/done"_s, u"Sign-in did not work"_s);
    QVERIFY(page.contains("href"_L1));
}

void TestBrowserSignIn::cancelInTheApplication()
{
    const auto future = begin();
    QTRY_VERIFY(m_agent.isActive());
    m_agent.cancel();
    const auto result = await(future);
    QVERIFY(result);
    QCOMPARE(*result, Outcome::Cancelled);
    QVERIFY(!m_agent.isActive());
}

void TestBrowserSignIn::completeSignOut()
{
    QVERIFY(signIn());
    QCOMPARE(m_provider.grants().value("sessions"_L1).toInt(), 1);
    QCOMPARE(m_provider.grants().value("grants"_L1).toArray().size(), 1);

    const QString refreshToken = LogtoClientPrivate::of(*m_client).session()->refreshToken;
    const auto report = await(m_client->signOut(Scope::ApplicationAndProvider));
    QVERIFY2(report.providerSessionEnded, qPrintable(report.error.toString()));
    QVERIFY(report.revoked);
    QCOMPARE(m_provider.refusalOf(refreshToken, m_provider.appId()), u"invalid_grant"_s);
    QVERIFY(report.storageCleared);
    QCOMPARE(m_provider.grants().value("sessions"_L1).toInt(), 0);
    QVERIFY(m_provider.grants().value("grants"_L1).toArray().isEmpty());
    QVERIFY(look(u"/signed-out/done"_s, u"You are signed out"_s).contains("href"_L1));
}

void TestBrowserSignIn::signOutWhenThePortIsTaken()
{
    QVERIFY(signIn());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, m_signOutPort));
    const auto report = await(m_client->signOut(Scope::ApplicationAndProvider));
    QVERIFY(!report.providerSessionEnded); // as far as the application can know
    QVERIFY(report.revoked);
    QTRY_COMPARE_WITH_TIMEOUT(m_provider.grants().value("sessions"_L1).toInt(), 0, 20000);
}

void TestBrowserSignIn::chromiumIsNotLoaded()
{
    QVERIFY(isLibraryLoaded(u"libLogtoBrowser"_s));
    QVERIFY(!isLibraryLoaded(u"libQt6WebEngine"_s));
}

QTEST_MAIN(TestBrowserSignIn)

#include "tst_browsersignin.moc"
