// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "localprovider.h"
#include "logtoclient_p.h"
#include "processes.h"
#include "scriptedstore.h"
#include "signinpage_p.h"
#include "signinviewfixture.h"
#include "webenginetest.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;
using Scope = LogtoClient::SignOutScope;
using State = LogtoClient::State;

// The whole way in and out again in the view, as the provider sees it.
class TestViewSignOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void endsTheSessionOfAKeptProfile();
    void endsTheSessionOfTheSignIn();
    void profileEndsWithTheSession_data();
    void profileEndsWithTheSession();
    void cancelledSignInKeepsNoProfile();
    void nextSignInAsksForThePassword();
    void closedPageIsNoError();
    void restartEndsTheSessionOfAKeptProfile();
    void restartClaimsNothingWithoutCookies();
    void laterSignOutClaimsNothingWithoutCookies();
    void refusedSignInLeavesTheCookiesOfTheFirst();

private:
    void connectClient(SignInViewFixture &fixture, const QString &storageName = {},
                       State expected = State::SignedOut);
    void typePassword(SignInViewFixture &fixture);
    void signInAndEndProcess(const QString &storageName = {});
    LogtoSignOutReport signOut() { return await(m_client->signOut(Scope::ApplicationAndProvider)); }
    int sessionsAtTheProvider() { return m_provider.grants().value("sessions"_L1).toInt(); }

    LocalProvider m_provider;
    std::shared_ptr<ScriptedDisk> m_disk = std::make_shared<ScriptedDisk>();
    std::unique_ptr<LogtoClient> m_client;
    // Of the last sign-in.
    QPointer<QObject> m_profile;
    QString m_profileFolder;
};

void TestViewSignOut::init()
{
    m_client.reset();
    *m_disk = {};
    m_provider.reset();
}

void TestViewSignOut::connectClient(SignInViewFixture &fixture, const QString &storageName,
                                    State expected)
{
    LogtoConfig config(m_provider.endpoint(), m_provider.appId(),
                       QUrl(u"io.logto.qt://callback"_s));
    config.setPostLogoutRedirectUri(QUrl(u"io.logto.qt://signed-out"_s));
    m_client = std::make_unique<LogtoClient>(config, std::make_unique<ScriptedStore>(m_disk));
    fixture.agent().setStorageName(storageName);
    fixture.agent().setClient(m_client.get());
    QTRY_COMPARE(m_client->state(), expected);
}

void TestViewSignOut::typePassword(SignInViewFixture &fixture)
{
    m_client->signIn();
    QTRY_VERIFY(fixture.agent().isActive());
    QTRY_VERIFY(fixture.agent().page()->hasDocument() && !fixture.agent().isLoading());
    m_profile = fixture.agent().page()->profile()->chromium();
    m_profileFolder = fixture.agent().page()->profile()->folder().path();
    fixture.type(u"alice"_s);
    fixture.press(Qt::Key_Tab);
    fixture.type(u"alice-test-only"_s);
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(m_client->state(), State::SignedIn);
    QCOMPARE(m_client->signInMethod(), u"embedded"_s);
}

// Only what is stored is there afterwards.
void TestViewSignOut::signInAndEndProcess(const QString &storageName)
{
    SignInViewFixture fixture;
    connectClient(fixture, storageName);
    typePassword(fixture);
    m_client.reset();
}

void TestViewSignOut::endsTheSessionOfAKeptProfile()
{
    SignInViewFixture fixture;
    connectClient(fixture, u"kept"_s);
    typePassword(fixture);
    QCOMPARE(sessionsAtTheProvider(), 1);

    const LogtoSignOutReport report = signOut();
    QVERIFY2(report.providerSessionEnded, qPrintable(report.error.toString()));
    QVERIFY(report.revoked);
    QCOMPARE(sessionsAtTheProvider(), 0);
    QVERIFY(m_provider.grants().value("grants"_L1).toArray().isEmpty());
}

void TestViewSignOut::endsTheSessionOfTheSignIn()
{
    SignInViewFixture fixture;
    connectClient(fixture);
    typePassword(fixture);
    QCOMPARE(sessionsAtTheProvider(), 1);
    const QString refreshToken = LogtoClientPrivate::of(*m_client).session()->refreshToken;
    // What is kept for the sign-out needs none of them.
    QTRY_COMPARE(Processes::ofPages().filter(u"QtWebEngineProcess"_s), QStringList());

    const LogtoSignOutReport report = signOut();
    QVERIFY2(report.providerSessionEnded, qPrintable(report.error.toString()));
    QCOMPARE(sessionsAtTheProvider(), 0);
    QCOMPARE(m_provider.refusalOf(refreshToken, m_provider.appId()), u"invalid_grant"_s);
}

void TestViewSignOut::profileEndsWithTheSession_data()
{
    QTest::addColumn<Scope>("scope");

    QTest::newRow("the provider's, too") << Scope::ApplicationAndProvider;
    QTest::newRow("the application's alone") << Scope::Application;
}

void TestViewSignOut::profileEndsWithTheSession()
{
    QFETCH(Scope, scope);
    SignInViewFixture fixture;
    connectClient(fixture);
    typePassword(fixture);
    const QPointer<QObject> profile = m_profile;
    QVERIFY(profile && QFile::exists(m_profileFolder));
    await(m_client->signOut(scope));
    QTRY_VERIFY(!profile);
    QVERIFY(!QFile::exists(m_profileFolder));
}

void TestViewSignOut::cancelledSignInKeepsNoProfile()
{
    SignInViewFixture fixture;
    connectClient(fixture);
    m_client->signIn();
    QTRY_VERIFY(fixture.agent().isActive() && fixture.agent().page()->hasDocument());
    const QPointer<QObject> profile = fixture.agent().page()->profile()->chromium();
    QVERIFY(profile);
    fixture.agent().cancel();
    QTRY_VERIFY(!profile);
}

void TestViewSignOut::nextSignInAsksForThePassword()
{
    SignInViewFixture fixture;
    connectClient(fixture);
    typePassword(fixture);
    QVERIFY(signOut().providerSessionEnded);
    typePassword(fixture);
}

void TestViewSignOut::closedPageIsNoError()
{
    SignInViewFixture fixture;
    connectClient(fixture);
    typePassword(fixture);
    connect(&fixture.agent(), &LogtoEmbeddedUserAgent::pageChanged, this,
            [&] { fixture.agent().cancel(); });
    const LogtoSignOutReport report = signOut();
    QVERIFY(!report.providerSessionEnded);
    QVERIFY2(!report.error.isError(), qPrintable(report.error.toString()));
    QVERIFY(report.revoked);
    QCOMPARE(m_client->state(), State::SignedOut);
    QVERIFY(!m_client->lastError().isError());
}

void TestViewSignOut::restartEndsTheSessionOfAKeptProfile()
{
    signInAndEndProcess(u"kept"_s);
    SignInViewFixture fixture;
    connectClient(fixture, u"kept"_s, State::SignedIn);
    const LogtoSignOutReport report = signOut();
    QVERIFY2(report.providerSessionEnded, qPrintable(report.error.toString()));
    QCOMPARE(sessionsAtTheProvider(), 0);
}

// The provider would confirm it.
void TestViewSignOut::restartClaimsNothingWithoutCookies()
{
    signInAndEndProcess();
    SignInViewFixture fixture;
    connectClient(fixture, {}, State::SignedIn);
    const QSignalSpy pages(&fixture.agent(), &LogtoEmbeddedUserAgent::pageChanged);
    const LogtoSignOutReport report = signOut();
    QVERIFY(!report.providerSessionEnded);
    QVERIFY2(!report.error.isError(), qPrintable(report.error.toString()));
    QVERIFY(report.revoked);
    QCOMPARE(pages.count(), 0);
    QCOMPARE(sessionsAtTheProvider(), 1);
}

void TestViewSignOut::laterSignOutClaimsNothingWithoutCookies()
{
    SignInViewFixture fixture;
    connectClient(fixture);
    typePassword(fixture);
    await(m_client->signOut(Scope::Application));
    QVERIFY(!signOut().providerSessionEnded);
    QCOMPARE(sessionsAtTheProvider(), 1);
}

void TestViewSignOut::refusedSignInLeavesTheCookiesOfTheFirst()
{
    SignInViewFixture fixture;
    connectClient(fixture);
    typePassword(fixture);
    const QPointer<QObject> profile = m_profile;
    m_client->signIn();
    QTRY_VERIFY(fixture.agent().isActive() && fixture.agent().page()->hasDocument());
    fixture.agent().page()->loadStopped(QUrl(u"io.logto.qt://callback?error=access_denied"_s));
    QTRY_VERIFY(m_client->lastError().isError());
    QCOMPARE(m_client->state(), State::SignedIn);
    QVERIFY(profile);

    const LogtoSignOutReport report = signOut();
    QVERIFY2(report.providerSessionEnded, qPrintable(report.error.toString()));
    QCOMPARE(sessionsAtTheProvider(), 0);
}

LOGTO_WEBENGINE_TEST_MAIN(TestViewSignOut)

#include "tst_viewsignout.moc"
