// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "childprocess.h"
#include "comparecode.h"
#include "formloginagent.h"
#include "handoversocket_p.h"
#include "localprovider.h"
#include "logtocallbackhandover.h"
#include "logtoschemeregistration.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFileOpenEvent>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

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
    void foreignRedirectChangesNothing();
    void replayIsRefused();
    void expiredSignInIsRefused();
    void expiredSignInIsRemovedAtTheNextStart();
    void cancelledSignInLeavesNothing();
    void onlyThisUserCanOpenTheSocket();
    void anotherUserIsRefused();
    void sharedFolderIsNotUsed();
    void oneListenerForEachScheme();
    void lockOfNobodyStopsNoListener();
    void eventOfTheSystem();
    void argumentsThatAreNoCallback();

private:
    std::unique_ptr<ChildProcess> startApp();
    std::unique_ptr<ChildProcess> openWithDesktop(const QUrl &url);
    QUrl walkThrough(ChildProcess &app);
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

// Begins a sign-in in \a app, and does in a browser what leads to its redirect.
QUrl TestCustomScheme::walkThrough(ChildProcess &app)
{
    app.send({{u"do"_s, u"signIn"_s}});
    FormLoginAgent browser;
    QSignalSpy arrived(&browser, &FormLoginAgent::arrived);
    browser.open({QUrl(app.take(u"opened"_s).value("url"_L1).toString()),
                  QUrl(u"io.logto.qt://callback"_s)});
    if (!QTest::qWaitFor([&arrived] { return !arrived.isEmpty(); }, 20'000))
        return {};
    return arrived.constFirst().constFirst().toUrl();
}

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

void TestCustomScheme::foreignRedirectChangesNothing()
{
    const QUrl callback = beginAndKill();
    const QUrl foreign(u"io.logto.qt://callback?code=other&state=other"_s);
    auto app = openWithDesktop(foreign);
    QCOMPARE(app->take(u"failed"_s).value("error"_L1).toString(), u"InvalidCallback"_s);
    // The right one still ends the sign-in, in the process that runs.
    const auto third = openWithDesktop(callback);
    QVERIFY(!third->take(u"delivered"_s).isEmpty());
    QVERIFY(!app->take(u"signedIn"_s).isEmpty());
}

void TestCustomScheme::replayIsRefused()
{
    const QUrl callback = beginAndKill();
    const auto app = openWithDesktop(callback);
    QVERIFY(!app->take(u"signedIn"_s).isEmpty());
    const auto again = openWithDesktop(callback);
    QVERIFY(!again->take(u"delivered"_s).isEmpty());
    const QJsonObject failed = app->take(u"failed"_s);
    QCOMPARE(failed.value("error"_L1).toString(), u"InvalidCallback"_s);
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
    QCOMPARE(app->take(u"failed"_s).value("error"_L1).toString(), u"InvalidCallback"_s);
    QCOMPARE(m_provider.count(u"/token"_s), 0);
}

void TestCustomScheme::onlyThisUserCanOpenTheSocket()
{
    LogtoCallbackHandover handover(u"org.example.test"_s);
    QVERIFY(handover.listen());
    const QString name = Logto::handoverSocketName(u"org.example.test"_s);
    struct stat info = {};
    QCOMPARE(lstat(QFile::encodeName(name).constData(), &info), 0);
    QVERIFY(S_ISSOCK(info.st_mode));
    QCOMPARE(int(info.st_mode & 0777), 0600);
    QCOMPARE(info.st_uid, geteuid());
    QCOMPARE(lstat(QFile::encodeName(QFileInfo(name).path()).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0700);
}

// Even if the rights of folder and socket had been opened to everybody.
void TestCustomScheme::anotherUserIsRefused()
{
    if (geteuid() != 0)
        QSKIP("needs root");
    LogtoCallbackHandover handover(u"org.example.test"_s);
    QSignalSpy received(&handover, &LogtoCallbackHandover::received);
    QVERIFY(handover.listen());
    const QByteArray name = QFile::encodeName(Logto::handoverSocketName(u"org.example.test"_s));
    QVERIFY(chmod(name.constData(), 0777) == 0);
    for (QDir folder = QFileInfo(QString::fromUtf8(name)).dir(); !folder.isRoot(); folder.cdUp())
        chmod(QFile::encodeName(folder.path()).constData(),
              folder.path() == "/tmp"_L1 ? 01777 : 0755);

    QProcess other;
    other.setChildProcessModifier([] { // nobody
        if (setgid(65534) != 0 || setuid(65534) != 0)
            _exit(99);
    });
    other.start(QStringLiteral(LOGTO_TEST_HANDOVERCLIENT),
                {QString::fromUtf8(name), u"org.example.test://callback"_s});
    QTRY_COMPARE(other.state(), QProcess::NotRunning);
    QCOMPARE(other.readAllStandardOutput(), "connected\n"_ba); // and no answer
    QVERIFY(received.isEmpty());
    chmod(QFile::encodeName(QFileInfo(QString::fromUtf8(name)).path()).constData(), 0700);
    chmod(qgetenv("XDG_RUNTIME_DIR").constData(), 0700);
}

void TestCustomScheme::sharedFolderIsNotUsed()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR") + "/logto-qt"_L1;
    const QByteArray path = QFile::encodeName(folder);
    QVERIFY(!Logto::handoverSocketName(u"org.example.test"_s).isEmpty());
    QCOMPARE(chmod(path.constData(), 0777), 0);
    QVERIFY(Logto::handoverSocketName(u"org.example.test"_s).isEmpty());
    LogtoCallbackHandover handover(u"org.example.test"_s);
    COMPARE_CODE(handover.listen(), UserAgentFailed);
    QCOMPARE(chmod(path.constData(), 0700), 0);
}

void TestCustomScheme::oneListenerForEachScheme()
{
    const auto app = startApp();
    LogtoCallbackHandover same(u"io.logto.qt"_s);
    COMPARE_CODE(same.listen(), UserAgentFailed);
    app->kill(); // and leaves its socket and lock behind
    QVERIFY(same.listen());
}

// As of a process that was killed right after it made it.
void TestCustomScheme::lockOfNobodyStopsNoListener()
{
    QFile lock(Logto::handoverSocketName(u"org.example.test"_s) + ".lock"_L1);
    QVERIFY(lock.open(QFile::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-10),
                             QFileDevice::FileModificationTime));
    lock.close();
    LogtoCallbackHandover handover(u"org.example.test"_s);
    QVERIFY(handover.listen());
}

// As macOS sends it.
void TestCustomScheme::eventOfTheSystem()
{
    LogtoCallbackHandover handover(u"org.example.test"_s);
    QSignalSpy received(&handover, &LogtoCallbackHandover::received);
    QVERIFY(handover.listen());
    QFileOpenEvent event(QUrl(u"org.example.test://callback?state=1"_s));
    QCoreApplication::sendEvent(qApp, &event);
    QCOMPARE(received.count(), 1);
    QFileOpenEvent other(QUrl(u"org.example.other://callback"_s));
    QCoreApplication::sendEvent(qApp, &other);
    QCOMPARE(received.count(), 1);
}

void TestCustomScheme::argumentsThatAreNoCallback()
{
    using Handover = LogtoCallbackHandover;
    QVERIFY(Handover::callbackUrl({u"/usr/bin/app"_s, u"--file=a.b:c"_s, u"https://a.b/"_s,
                                   u"C:/a.b"_s, u"notes.txt"_s})
                .isEmpty());
    const QString callback = u"com.example.app://callback?code=1"_s;
    QCOMPARE(Handover::callbackUrl({u"app"_s, callback}), QUrl(callback));
    QVERIFY(!Handover::deliver({u"app"_s, callback})); // nobody waits
}

QTEST_MAIN(TestCustomScheme)

#include "tst_customscheme.moc"
