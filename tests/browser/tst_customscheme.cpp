// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "childprocess.h"
#include "formloginagent.h"
#include "localprovider.h"
#include "logtocallbackhandover.h"
#include "logtoschemeregistration.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

// Redirects with a scheme of the application's own, which the desktop opens: real processes,
// xdg-open, and a desktop file that the library has written.
class TestCustomScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void redirectReachesTheProcessThatWaits();
    void redirectReachesAProcessStartedAfterAKill();
    void redirectComesBeforeASignInAtTheStart();
    void foreignRedirectChangesNothing();
    void foreignRedirectLeavesTheSession();
    void replayIsRefused();
    void expiredSignInIsRefused();
    void expiredSignInIsRemovedAtTheNextStart();
    void cancelledSignInLeavesNothing();
    void signOutComesBack();
    void signOutOfASecondProcessDoesNotWait();

private:
    std::unique_ptr<ChildProcess> startApp();
    std::unique_ptr<ChildProcess> openWithDesktop(const QUrl &url);
    static QUrl walk(FormLoginAgent &browser, ChildProcess &app, const QUrl &redirectUri);
    static QUrl walkThrough(ChildProcess &app);
    QUrl beginAndKill();

    LocalProvider m_provider;
    std::unique_ptr<QTemporaryDir> m_store;
    QString m_folder;
};

void TestCustomScheme::initTestCase()
{
    LogtoSchemeRegistration registration(u"io.logto.qt"_s);
    registration.setCommand({QStringLiteral(LOGTO_TEST_SCHEMEAPP)});
    QVERIFY(!registration.isRegistered());
    const auto registered = registration.registerScheme();
    QVERIFY2(registered, qPrintable(registered.error().toString()));
    QVERIFY(registration.isRegistered());
}

void TestCustomScheme::init()
{
    m_provider.reset();
    m_store = std::make_unique<QTemporaryDir>();
    m_folder = m_store->path();
    qputenv("LOGTO_TEST_ENDPOINT", m_provider.endpoint().toString().toUtf8());
    qputenv("LOGTO_TEST_FOLDER", m_folder.toUtf8());
    qunsetenv("LOGTO_TEST_LATER");
    qunsetenv("LOGTO_TEST_SIGN_IN_AT_ONCE");
}

// What the desktop has started ends in its own time; the next test wants to be the first process.
void TestCustomScheme::cleanup()
{
    LogtoCallbackHandover next(u"io.logto.qt"_s);
    QTRY_VERIFY(next.listen());
}

std::unique_ptr<ChildProcess> TestCustomScheme::startApp()
{
    auto app = std::make_unique<ChildProcess>(QStringLiteral(LOGTO_TEST_SCHEMEAPP));
    app->take(u"signedOut"_s);
    return app;
}

std::unique_ptr<ChildProcess> TestCustomScheme::openWithDesktop(const QUrl &url)
{
    return std::make_unique<ChildProcess>(u"xdg-open"_s,
                                          QStringList{url.toString(QUrl::FullyEncoded)});
}

// Does in a browser what leads to the redirect of the page that \a app opens.
QUrl TestCustomScheme::walk(FormLoginAgent &browser, ChildProcess &app, const QUrl &redirectUri)
{
    QSignalSpy arrived(&browser, &FormLoginAgent::arrived);
    browser.open({QUrl(app.take(u"opened"_s).value("url"_L1).toString()), redirectUri});
    if (!QTest::qWaitFor([&arrived] { return !arrived.isEmpty(); }, 20'000))
        return {};
    return arrived.constFirst().constFirst().toUrl();
}

QUrl TestCustomScheme::walkThrough(ChildProcess &app)
{
    app.send({{u"do"_s, u"signIn"_s}});
    FormLoginAgent browser;
    return walk(browser, app, QUrl(u"io.logto.qt://callback"_s));
}

// Of the provider's answer to a token that somebody has kept.
QUrl TestCustomScheme::beginAndKill()
{
    const auto app = startApp();
    const QUrl callback = walkThrough(*app);
    app->kill(); // SIGKILL
    return callback;
}

void TestCustomScheme::redirectReachesTheProcessThatWaits()
{
    const auto app = startApp();
    const QUrl callback = walkThrough(*app);
    const auto second = openWithDesktop(callback);
    QVERIFY(!second->take(u"delivered"_s).isEmpty());
    QVERIFY(second->waitForEnd());
    const QJsonObject signedIn = app->take(u"signedIn"_s);
    QCOMPARE(signedIn.value("user"_L1).toString(), u"alice"_s);
    QCOMPARE(signedIn.value("method"_L1).toString(), u"browser"_s);
}

void TestCustomScheme::redirectReachesAProcessStartedAfterAKill()
{
    const QUrl callback = beginAndKill();
    const auto second = openWithDesktop(callback);
    const QJsonObject signedIn = second->take(u"signedIn"_s);
    QCOMPARE(signedIn.value("user"_L1).toString(), u"alice"_s);
    QCOMPARE(signedIn.value("method"_L1).toString(), u"browser"_s);
    QCOMPARE(second->count(u"failed"_s), 0);
}

// By an application that does not wait for the user to press a button.
void TestCustomScheme::redirectComesBeforeASignInAtTheStart()
{
    const QUrl callback = beginAndKill();
    qputenv("LOGTO_TEST_SIGN_IN_AT_ONCE", "1");
    const auto second = openWithDesktop(callback);
    QCOMPARE(second->take(u"signedIn"_s).value("user"_L1).toString(), u"alice"_s);
    QCOMPARE(second->count(u"signedOut"_s), 0);
    QCOMPARE(second->count(u"opened"_s), 0);
}

void TestCustomScheme::foreignRedirectChangesNothing()
{
    const QUrl callback = beginAndKill();
    const int requests = m_provider.count(u"/openid-configuration"_s);
    const QUrl foreign(u"io.logto.qt://callback?code=other&state=other"_s);
    auto app = openWithDesktop(foreign);
    QVERIFY(!app->take(u"ignored"_s).isEmpty());
    QVERIFY(!app->take(u"signedOut"_s).isEmpty());
    QCOMPARE(app->count(u"failed"_s), 0);
    QCOMPARE(app->count(u"signingIn"_s), 0);
    QCOMPARE(m_provider.count(u"/openid-configuration"_s), requests);
    // The right one still ends the sign-in, in the process that runs.
    const auto third = openWithDesktop(callback);
    QVERIFY(!third->take(u"delivered"_s).isEmpty());
    QVERIFY(!app->take(u"signedIn"_s).isEmpty());
}

void TestCustomScheme::foreignRedirectLeavesTheSession()
{
    const auto app = startApp();
    openWithDesktop(walkThrough(*app))->waitForEnd();
    QVERIFY(!app->take(u"signedIn"_s).isEmpty());
    app->forget();
    const int requests = m_provider.count(QString());
    const auto other = openWithDesktop(QUrl(u"io.logto.qt://callback?code=other&state=other"_s));
    QVERIFY(!other->take(u"delivered"_s).isEmpty());
    QVERIFY(!app->take(u"ignored"_s).isEmpty());
    QCOMPARE(app->count(u"failed"_s), 0);
    QCOMPARE(app->count(u"signingIn"_s), 0);
    QCOMPARE(m_provider.count(QString()), requests);
}

void TestCustomScheme::replayIsRefused()
{
    const QUrl callback = beginAndKill();
    const auto app = openWithDesktop(callback);
    QVERIFY(!app->take(u"signedIn"_s).isEmpty());
    const auto again = openWithDesktop(callback);
    QVERIFY(!again->take(u"delivered"_s).isEmpty());
    QVERIFY(!app->take(u"ignored"_s).isEmpty());
    QCOMPARE(app->count(u"failed"_s), 0);
    QCOMPARE(m_provider.count(u"/token"_s), 1); // the grant would have been revoked
}

void TestCustomScheme::expiredSignInIsRefused()
{
    const QUrl callback = beginAndKill();
    qputenv("LOGTO_TEST_LATER", "601");
    const auto app = openWithDesktop(callback);
    QCOMPARE(app->take(u"failed"_s).value("error"_L1).toString(), u"InvalidCallback"_s);
    QCOMPARE(m_provider.count(u"/token"_s), 0);
}

void TestCustomScheme::expiredSignInIsRemovedAtTheNextStart()
{
    const auto files = [this] { return QDir(m_folder).entryList(QDir::Files).size(); };
    const qsizetype before = [&] {
        const auto app = startApp();
        return files();
    }();
    beginAndKill();
    QVERIFY(files() > before);
    qputenv("LOGTO_TEST_LATER", "601");
    const auto app = startApp();
    QTRY_COMPARE(files(), before);
    qunsetenv("LOGTO_TEST_LATER");
}

void TestCustomScheme::cancelledSignInLeavesNothing()
{
    const auto app = startApp();
    const QUrl callback = walkThrough(*app);
    app->send({{u"do"_s, u"cancel"_s}});
    app->take(u"signedOut"_s);
    const auto second = openWithDesktop(callback);
    QVERIFY(!second->take(u"delivered"_s).isEmpty());
    QVERIFY(!app->take(u"ignored"_s).isEmpty());
    QCOMPARE(app->count(u"failed"_s), 0);
    QCOMPARE(m_provider.count(u"/token"_s), 0);
}

void TestCustomScheme::signOutComesBack()
{
    const auto app = startApp();
    FormLoginAgent browser; // with the cookies of the session
    app->send({{u"do"_s, u"signIn"_s}});
    openWithDesktop(walk(browser, *app, QUrl(u"io.logto.qt://callback"_s)))->waitForEnd();
    const QString refreshToken = app->take(u"signedIn"_s).value("refreshToken"_L1).toString();
    QVERIFY(!refreshToken.isEmpty());
    QCOMPARE(m_provider.grants().value("sessions"_L1).toInt(), 1);

    app->send({{u"do"_s, u"signOut"_s}});
    const auto second = openWithDesktop(walk(browser, *app, QUrl(u"io.logto.qt://signed-out"_s)));
    QVERIFY(!second->take(u"delivered"_s).isEmpty());
    const QJsonObject left = app->take(u"left"_s);
    QVERIFY(left.value("providerSessionEnded"_L1).toBool());
    QVERIFY(left.value("revoked"_L1).toBool());
    QVERIFY(!app->take(u"signedOut"_s).isEmpty());
    QCOMPARE(m_provider.grants().value("sessions"_L1).toInt(), 0);
    QCOMPARE(m_provider.refusalOf(refreshToken, m_provider.appId()), u"invalid_grant"_s);
}

// The redirect would reach the first one, which has nothing to do with it.
void TestCustomScheme::signOutOfASecondProcessDoesNotWait()
{
    const auto app = startApp();
    openWithDesktop(walkThrough(*app))->waitForEnd();
    QVERIFY(!app->take(u"signedIn"_s).isEmpty());
    ChildProcess second(QStringLiteral(LOGTO_TEST_SCHEMEAPP));
    QVERIFY(!second.take(u"restored"_s).isEmpty());
    second.send({{u"do"_s, u"signOut"_s}});
    QVERIFY(!second.take(u"opened"_s).isEmpty());
    const QJsonObject left = second.take(u"left"_s);
    QVERIFY(left.value("revoked"_L1).toBool());
    QVERIFY(!left.value("providerSessionEnded"_L1).toBool());
}

QTEST_MAIN(TestCustomScheme)

#include "tst_customscheme.moc"
