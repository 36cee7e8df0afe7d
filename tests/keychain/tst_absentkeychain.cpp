// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "newprocess.h"
#include "sessionmark_p.h"
#include "silentprompter.h"
#include "storetest.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Logto::SessionMark;
using Status = LogtoStore::Status;

// Run in each mode of with-keyring that has no keyring to use.
class tst_AbsentKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read();
    void readOfSession();
    void write();
    void remove();
    void asksNobody();
    void withoutAddress();
    void startedLater();

private:
    void compareError(const LogtoError &error);

    const QString m_mode = qEnvironmentVariable("LOGTO_TEST_KEYRING");
    LogtoKeychainStore m_store;
    QElapsedTimer m_timer;
};

void tst_AbsentKeychain::compareError(const LogtoError &error)
{
    // Without a time limit of D-Bus or of the store: those are 25 and 5 seconds.
    QCOMPARE_LT(m_timer.elapsed(), 5000);
    QCOMPARE(error.code(), LogtoError::Code::StorageUnavailable);
    QCOMPARE(m_store.status(), Status::Unavailable);

    static const QHash<QString, QString> advice{
        {u"no-bus"_s, u"dbus-run-session"_s},
        {u"no-keyring"_s, u"Install and start"_s},
        {u"no-collection"_s, u"Create one"_s},
    };
    QVERIFY(advice.contains(m_mode));
    QVERIFY2(error.detail().contains(advice.value(m_mode)), qPrintable(error.detail()));
}

void tst_AbsentKeychain::read()
{
    m_timer.start();
    compareError(await(m_store.read(testKey())).error());
}

void tst_AbsentKeychain::readOfSession()
{
    Logto::setSessionMark(testKey(), SessionMark::Session);
    m_timer.start();
    compareError(await(m_store.read(testKey())).error());
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::Session);
}

void tst_AbsentKeychain::write()
{
    m_timer.start();
    compareError(await(m_store.write(testKey(), "for tests only")).error());
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::None);
}

void tst_AbsentKeychain::remove()
{
    m_timer.start();
    compareError(await(m_store.remove(testKey())).error());
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::Removal);
}

// A collection can be made, but only with a password that the user would have to think of now.
void tst_AbsentKeychain::asksNobody()
{
    if (m_mode != "no-collection"_L1)
        QSKIP("Only where a Secret Service could ask");
    SilentPrompter prompter;
    QVERIFY(prompter.isReady());
    m_timer.start();
    compareError(await(m_store.read(testKey())).error());
    compareError(await(m_store.write(testKey(), "for tests only")).error());
    compareError(await(m_store.remove(testKey())).error());
    QCOMPARE(prompter.prompts(), 0);
}

void tst_AbsentKeychain::withoutAddress()
{
    if (m_mode != "no-bus"_L1)
        QSKIP("Only where there is no bus");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"DISPLAY"_s);
    const QJsonObject answer = inNewProcess(u"read"_s, testKey(), 5s, environment);
    QCOMPARE(answer.value("code"_L1), "StorageUnavailable"_L1);
    QVERIFY(answer.value("detail"_L1).toString().contains("dbus-run-session"_L1));
}

void tst_AbsentKeychain::startedLater()
{
    if (m_mode != "no-keyring"_L1)
        QSKIP("Only where a Secret Service can be started");
    QSignalSpy available(&m_store, &LogtoStore::available);
    QProcess daemon;
    daemon.start(u"gnome-keyring-daemon"_s,
                 {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    daemon.write(qgetenv("LOGTO_TEST_KEYRING_PASSWORD"));
    daemon.closeWriteChannel();
    QTRY_COMPARE(available.count(), 1);
    QCOMPARE(m_store.status(), Status::Secure);
    COMPARE_CODE(await(m_store.write(testKey(), "for tests only")), NoError);
    QCOMPARE(await(m_store.read(testKey())).value(), "for tests only");

    daemon.terminate();
    QVERIFY(daemon.waitForFinished());
    compareError(await(m_store.read(testKey())).error());
}

QTEST_GUILESS_MAIN(tst_AbsentKeychain)

#include "tst_absentkeychain.moc"
