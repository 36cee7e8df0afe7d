// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "childprocess.h"
#include "comparecode.h"
#include "handoversocket_p.h"
#include "logtocallbackhandover.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFileOpenEvent>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// How an address gets from one process of the application to another, and who else could send one.
class TestCallbackHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void onlyThisUserCanOpenTheSocket();
    void anotherUserIsRefused();
    void sharedFolderIsNotUsed();
    void oneListenerForEachScheme();
    void oneListenerInAProcess();
    void activationTokenIsHandedOver_data();
    void activationTokenIsHandedOver();
    void lockOfNobodyStopsNoListener();
    void eventOfTheSystem();
    void argumentsThatAreNoCallback();

private:
    QTemporaryDir m_store;
};

// Of the application that is started: it needs no provider here.
void TestCallbackHandover::initTestCase()
{
    qputenv("LOGTO_TEST_ENDPOINT", "http://127.0.0.1:9");
    qputenv("LOGTO_TEST_FOLDER", m_store.path().toUtf8());
}

void TestCallbackHandover::onlyThisUserCanOpenTheSocket()
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
void TestCallbackHandover::anotherUserIsRefused()
{
    if (geteuid() != 0)
        QSKIP("needs root");
    LogtoCallbackHandover handover(u"org.example.test"_s);
    QSignalSpy received(&handover, &LogtoCallbackHandover::received);
    QVERIFY(handover.listen());
    const QByteArray name = QFile::encodeName(Logto::handoverSocketName(u"org.example.test"_s));
    QVERIFY(chmod(name.constData(), 0777) == 0);
    const auto closeAgain = qScopeGuard([&name] {
        chmod(QFile::encodeName(QFileInfo(QString::fromUtf8(name)).path()).constData(), 0700);
        chmod(qgetenv("XDG_RUNTIME_DIR").constData(), 0700);
    });
    for (QDir folder = QFileInfo(QString::fromUtf8(name)).dir(); !folder.isRoot(); folder.cdUp())
        chmod(QFile::encodeName(folder.path()).constData(),
              folder.path() == "/tmp"_L1 ? 01777 : 0755);

    const QString nobody = u"65534"_s;
    QProcess other;
    other.start(QStringLiteral(LOGTO_TEST_HANDOVERCLIENT),
                {QString::fromUtf8(name), u"org.example.test://callback"_s, nobody});
    QTRY_COMPARE(other.state(), QProcess::NotRunning);
    QCOMPARE(other.readAllStandardOutput(), "connected\n"_ba); // and no answer
    QVERIFY(received.isEmpty());
}

void TestCallbackHandover::sharedFolderIsNotUsed()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR") + "/logto-qt"_L1;
    const QByteArray path = QFile::encodeName(folder);
    QVERIFY(!Logto::handoverSocketName(u"org.example.test"_s).isEmpty());
    QCOMPARE(chmod(path.constData(), 0777), 0);
    QVERIFY(Logto::handoverSocketName(u"org.example.test"_s).isEmpty());
    LogtoCallbackHandover handover(u"org.example.test"_s);
    const auto listening = handover.listen();
    COMPARE_CODE(listening, UserAgentFailed);
    QVERIFY(listening.error().message().contains("other users"_L1));
    QCOMPARE(chmod(path.constData(), 0700), 0);
}

void TestCallbackHandover::oneListenerForEachScheme()
{
    ChildProcess app(QStringLiteral(LOGTO_TEST_SCHEMEAPP));
    QVERIFY(!app.take(u"signedOut"_s).isEmpty());
    LogtoCallbackHandover same(u"io.logto.qt"_s);
    const auto listening = same.listen();
    COMPARE_CODE(listening, UserAgentFailed);
    QVERIFY(listening.error().message().contains("open twice"_L1));
    app.kill(); // and leaves its socket and lock behind
    QVERIFY(same.listen());
}

// Which the user could do nothing about by closing a window.
void TestCallbackHandover::oneListenerInAProcess()
{
    LogtoCallbackHandover first(u"org.example.test"_s);
    QVERIFY(first.listen());
    LogtoCallbackHandover second(u"org.example.test"_s);
    const auto listening = second.listen();
    COMPARE_CODE(listening, UserAgentFailed);
    QVERIFY(!listening.error().message().contains("open twice"_L1));
}

void TestCallbackHandover::activationTokenIsHandedOver_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("handedOver");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("token") << "kwin-42_TIME7"_ba
                           << "kwin-42_TIME7"_ba;
    QTest::newRow("space") << "a b"_ba << QByteArray();
    QTest::newRow("line break") << "a\nb"_ba << QByteArray();
    QTest::newRow("long") << QByteArray(257, 'a') << QByteArray();
}

// So that Wayland lets the window come to the front.
void TestCallbackHandover::activationTokenIsHandedOver()
{
    QFETCH(QByteArray, token);

    LogtoCallbackHandover handover(u"org.example.test"_s);
    QSignalSpy received(&handover, &LogtoCallbackHandover::received);
    QVERIFY(handover.listen());
    const QUrl callback(u"org.example.test://callback?state=1"_s);
    qputenv("XDG_ACTIVATION_TOKEN", token);
    ChildProcess other(QStringLiteral(LOGTO_TEST_SCHEMEAPP), {callback.toString()});
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QVERIFY(!other.take(u"delivered"_s).isEmpty());
    QCOMPARE(received.count(), 1);
    QCOMPARE(received.constFirst().constFirst().toUrl(), callback);
    QTEST(handover.activationToken(), "handedOver");
}

// As of a process that was killed right after it made it.
void TestCallbackHandover::lockOfNobodyStopsNoListener()
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
void TestCallbackHandover::eventOfTheSystem()
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

void TestCallbackHandover::argumentsThatAreNoCallback()
{
    using Handover = LogtoCallbackHandover;
    QVERIFY(Handover::callbackUrl({u"/usr/bin/app"_s, u"--file=a.b:c"_s, u"https://a.b/"_s,
                                   u"C:/a.b"_s, u"notes.txt"_s})
                .isEmpty());
    const QString callback = u"com.example.app://callback?code=1"_s;
    QCOMPARE(Handover::callbackUrl({u"app"_s, callback}), QUrl(callback));
    QVERIFY(!Handover::deliver({u"app"_s, callback})); // nobody waits
}

QTEST_MAIN(TestCallbackHandover)

#include "tst_callbackhandover.moc"
