// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "chromiumflags_p.h"
#include "qtlibrary_p.h"
#include "viewenvironment_p.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;

class TestViewEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinary();
    void rootWithSandbox();
    void rootWithoutSandbox();
    void unpreparedApplication();
    void debugging_data();
    void debugging();
    void harmlessFlags_data();
    void harmlessFlags();
    void flagsOfTheCommandLine();
    void librariesOfQt();
    void zygotesStayWithTheSandbox();
    void zygotesAreLeftOutWithoutTheSandbox();

private:
    static ViewEnvironment with(const QString &variable, const QString &value);
};

ViewEnvironment TestViewEnvironment::with(const QString &variable, const QString &value)
{
    ViewEnvironment environment;
    environment.variables.insert(variable, value);
    return environment;
}

void TestViewEnvironment::ordinary()
{
    QVERIFY(ViewEnvironment().check());
}

void TestViewEnvironment::rootWithSandbox()
{
    ViewEnvironment environment;
    environment.isRoot = true;
    const LogtoError error = environment.check().error();
    QCOMPARE(error.code(), LogtoError::Code::UserAgentFailed);
    QVERIFY(error.message().contains(u"root"_s));
    QVERIFY(error.detail().contains(u"QTWEBENGINE_DISABLE_SANDBOX=1"_s));
}

void TestViewEnvironment::rootWithoutSandbox()
{
    ViewEnvironment environment = with(u"QTWEBENGINE_DISABLE_SANDBOX"_s, u"1"_s);
    environment.isRoot = true;
    QVERIFY(environment.check());
}

void TestViewEnvironment::unpreparedApplication()
{
    ViewEnvironment environment;
    environment.sharesOpenGLContexts = false;
    const LogtoError error = environment.check().error();
    QCOMPARE(error.code(), LogtoError::Code::UserAgentFailed);
    QVERIFY(error.detail().contains(u"LogtoQuick::prepareApplication()"_s));
}

void TestViewEnvironment::debugging_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named");

    const QString flags = u"QTWEBENGINE_CHROMIUM_FLAGS"_s;
    const QString port = u"QTWEBENGINE_REMOTE_DEBUGGING"_s;
    QTest::newRow("port") << port << u"9222"_s << port;
    QTest::newRow("key log") << u"SSLKEYLOGFILE"_s << u"/tmp/keys"_s << u"SSLKEYLOGFILE"_s;
    for (const QString &flag :
         {u"--remote-debugging-port=9222"_s, u"--remote-debugging-pipe"_s,
          u"--disable-web-security"_s, u"--no-sandbox"_s, u"--single-process"_s,
          u"--ignore-certificate-errors"_s, u"--allow-running-insecure-content"_s,
          u"--log-net-log=/tmp/log"_s, u"--ssl-key-log-file=/tmp/keys"_s, u"--enable-logging"_s,
          u"--use-fake-ui-for-media-stream"_s, u"--renderer-cmd-prefix=gdb"_s})
        QTest::newRow(qPrintable(flag)) << flags << flag << flag.section(u'=', 0, 0);
    QTest::newRow("among others") << flags << u"--disable-gpu --no-sandbox --foo"_s
                                  << u"--no-sandbox"_s;
    QTest::newRow("quoted") << flags << u"\"--no-sandbox\""_s << u"--no-sandbox"_s;
    QTest::newRow("one dash") << flags << u"-no-sandbox"_s << u"--no-sandbox"_s;
}

void TestViewEnvironment::debugging()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, named);

    ViewEnvironment environment = with(variable, value);
    const LogtoError error = environment.check().error();
    QCOMPARE(error.code(), LogtoError::Code::UserAgentFailed);
    QVERIFY2(error.detail().contains(variable), qPrintable(error.detail()));
    QVERIFY2(error.detail().contains(named), qPrintable(error.detail()));

    environment.isReleaseBuild = false;
    QVERIFY(environment.check());
}

void TestViewEnvironment::harmlessFlags_data()
{
    QTest::addColumn<QString>("flags");
    QTest::newRow("empty") << QString();
    QTest::newRow("graphics") << u"--disable-gpu --enable-gpu-rasterization"_s;
    QTest::newRow("begins like a dangerous one") << u"--no-sandbox-and-fly"_s;
    QTest::newRow("as a value") << u"--user-agent=\"x --no-sandbox\""_s;
}

void TestViewEnvironment::harmlessFlags()
{
    QFETCH(QString, flags);
    QVERIFY(with(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, flags).check());
}

// Qt WebEngine reads them where the variable is not set.
void TestViewEnvironment::flagsOfTheCommandLine()
{
    ViewEnvironment environment;
    environment.arguments =
        QStringList{u"app"_s, u"--webEngineArgs"_s, u"--remote-debugging-port=1"_s};
    QVERIFY(environment.check().error().detail().contains(u"--webEngineArgs"_s));

    environment.variables.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--disable-gpu"_s);
    QVERIFY(environment.check());

    ViewEnvironment withoutMarker;
    withoutMarker.arguments = QStringList{u"app"_s, u"--no-sandbox"_s};
    QVERIFY(withoutMarker.check());
}

void TestViewEnvironment::librariesOfQt()
{
    QVERIFY(isQtLibraryInstalled(u"WebEngineCore"));
    QVERIFY(!isQtLibraryInstalled(u"NoSuchModule"));
}

void TestViewEnvironment::zygotesStayWithTheSandbox()
{
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu");
    ChromiumFlags::leaveOutZygotes();
    QCOMPARE(qgetenv("QTWEBENGINE_CHROMIUM_FLAGS"), QByteArray("--disable-gpu"));
}

void TestViewEnvironment::zygotesAreLeftOutWithoutTheSandbox()
{
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu");
    ChromiumFlags::leaveOutZygotes();
    ChromiumFlags::leaveOutZygotes();
    QCOMPARE(qgetenv("QTWEBENGINE_CHROMIUM_FLAGS"), QByteArray("--disable-gpu --no-zygote"));
}

QTEST_GUILESS_MAIN(TestViewEnvironment)

#include "tst_viewenvironment.moc"
