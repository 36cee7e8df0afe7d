// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "comparecode.h"
#include "desktop/mimeappslist_p.h"
#include "logtoschemeregistration.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestSchemeRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void registersAndUnregisters();
    void programThatHasMovedRegistersAgain();
    void imageIsRegisteredInPlaceOfItsProgram();
    void leavesTheRestOfTheListAlone_data();
    void leavesTheRestOfTheListAlone();
    void commandIsQuoted_data();
    void commandIsQuoted();
    void badSchemes_data();
    void badSchemes();
    void badCommands();
    void otherApplicationsStay();

private:
    QByteArray read(const QString &name)
    {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSchemeRegistration::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toUtf8());
    qputenv("XDG_CONFIG_DIRS", m_home->filePath(u"etc"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toUtf8());
    qputenv("XDG_DATA_DIRS", m_home->filePath(u"share"_s).toUtf8());
}

void TestSchemeRegistration::registersAndUnregisters()
{
    LogtoSchemeRegistration registration(u"COM.Example.app"_s);
    QCOMPARE(registration.scheme(), u"com.example.app"_s);
    registration.setCommand({u"/opt/My App/app"_s, u"--callback"_s});
    QVERIFY(!registration.isRegistered());
    QVERIFY(registration.registerScheme());
    QVERIFY(registration.isRegistered());
    const QByteArray entry = read(u"data/applications/com.example.app-callback.desktop"_s);
    QVERIFY(entry.contains("\nExec=\"/opt/My App/app\" --callback %u\n"));
    QVERIFY(entry.contains("\nMimeType=x-scheme-handler/com.example.app;\n"));
    QVERIFY(entry.contains("\nNoDisplay=true\n"));
    const QByteArray list = read(u"config/mimeapps.list"_s);
    QVERIFY(registration.registerScheme());
    QCOMPARE(read(u"config/mimeapps.list"_s), list);

    QVERIFY(registration.unregister());
    QVERIFY(!registration.isRegistered());
    QVERIFY(
        !QFile::exists(m_home->filePath(u"data/applications/com.example.app-callback.desktop"_s)));
    QVERIFY(!read(u"config/mimeapps.list"_s).contains("com.example"));
    QVERIFY(registration.unregister());
}

void TestSchemeRegistration::programThatHasMovedRegistersAgain()
{
    LogtoSchemeRegistration registration(u"com.example.app"_s);
    registration.setCommand({u"/opt/app"_s});
    QVERIFY(registration.registerScheme());
    LogtoSchemeRegistration moved(u"com.example.app"_s);
    moved.setCommand({u"/opt/app-2"_s});
    QVERIFY(!moved.isRegistered());
    QVERIFY(moved.registerScheme());
    QVERIFY(moved.isRegistered());
    QVERIFY(!registration.isRegistered());
}

void TestSchemeRegistration::imageIsRegisteredInPlaceOfItsProgram()
{
    const auto restore = qScopeGuard([] {
        qunsetenv("APPDIR");
        qunsetenv("APPIMAGE");
    });
    const QString program = QCoreApplication::applicationFilePath();
    qputenv("APPIMAGE", "/opt/App.AppImage");
    qputenv("APPDIR", "/somewhere/else"); // of the program that has started this one
    QCOMPARE(LogtoSchemeRegistration(u"com.example.app"_s).command(), QStringList{program});
    qputenv("APPDIR", QCoreApplication::applicationDirPath().toUtf8());
    QCOMPARE(LogtoSchemeRegistration(u"com.example.app"_s).command(),
             QStringList{u"/opt/App.AppImage"_s});
}

void TestSchemeRegistration::leavesTheRestOfTheListAlone_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray group = "[Default Applications]\n";
    QTest::newRow("empty") << ""_ba << group + "x/a=a.desktop\n";
    QTest::newRow("other group") << "[Added Associations]\nx/a=b.desktop;\n"_ba
                                 << "[Added Associations]\nx/a=b.desktop;\n" + group
            + "x/a=a.desktop\n";
    QTest::newRow("in its group") << group + "x/b=b.desktop\n\n[Z]\nx/a=1\n"
                                  << group + "x/a=a.desktop\nx/b=b.desktop\n\n[Z]\nx/a=1\n";
    QTest::newRow("comments") << "# mine\n" + group + "#x/a=old\n"
                              << "# mine\n" + group + "x/a=a.desktop\n#x/a=old\n";
    QTest::newRow("no line end") << group + "x/b=b.desktop"
                                 << group + "x/a=a.desktop\nx/b=b.desktop\n";
}

void TestSchemeRegistration::leavesTheRestOfTheListAlone()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray written = Logto::withDefaultHandler(before, u"x/a"_s, u"a.desktop"_s);
    QCOMPARE(written, after);
    QCOMPARE(Logto::withDefaultHandler(written, u"x/a"_s, u"a.desktop"_s), after);
    QVERIFY(!Logto::withDefaultHandler(written, u"x/a"_s, {}).contains("a.desktop"));
}

void TestSchemeRegistration::commandIsQuoted_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"/usr/bin/app"_s << u"/usr/bin/app"_s;
    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("space") << u"/a b"_s << u"\"/a b\""_s;
    QTest::newRow("percent") << u"/a%u"_s << u"/a%%u"_s;
    QTest::newRow("dollar") << u"$HOME"_s << uR"("\\$HOME")"_s;
    QTest::newRow("quote") << u"a\"b"_s << uR"("a\\"b")"_s;
    QTest::newRow("backslash") << u"a\\b"_s << uR"("a\\\\b")"_s;
    QTest::newRow("command") << u"`id`"_s << uR"("\\`id\\`")"_s;
    QTest::newRow("semicolon") << u"a;b"_s << u"\"a;b\""_s;
}

void TestSchemeRegistration::commandIsQuoted()
{
    QFETCH(QString, argument);
    QTEST(Logto::execArgument(argument), "quoted");
}

void TestSchemeRegistration::badSchemes_data()
{
    QTest::addColumn<QString>("scheme");
    for (const auto &scheme : {u""_s, u"myapp"_s, u"https"_s, u"a..b"_s, u"a.b/c"_s, u"../a.b"_s,
                               u"a.b;c"_s, u"a.b\nExec=x"_s, u"1.b"_s})
        QTest::newRow(qPrintable(scheme)) << scheme;
}

void TestSchemeRegistration::badSchemes()
{
    QFETCH(QString, scheme);
    COMPARE_CODE(LogtoSchemeRegistration(scheme).registerScheme(), InvalidConfiguration);
    QVERIFY(QDir(m_home->path()).isEmpty());
}

void TestSchemeRegistration::badCommands()
{
    LogtoSchemeRegistration registration(u"com.example.app"_s);
    registration.setCommand({});
    COMPARE_CODE(registration.registerScheme(), InvalidConfiguration);
    registration.setCommand({u"/bin/app\nName=x"_s});
    COMPARE_CODE(registration.registerScheme(), InvalidConfiguration);
}

void TestSchemeRegistration::otherApplicationsStay()
{
    QDir(m_home->path()).mkpath(u"config"_s);
    QDir(m_home->path()).mkpath(u"share/applications"_s);
    const QByteArray other =
        "[Default Applications]\nx-scheme-handler/com.example.app=other.desktop\n";
    QFile list(m_home->filePath(u"config/mimeapps.list"_s));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write(other) > 0);
    list.close();
    QFile entry(m_home->filePath(u"share/applications/other.desktop"_s));
    QVERIFY(entry.open(QIODevice::WriteOnly));
    const LogtoSchemeRegistration registration(u"com.example.app"_s);
    QVERIFY(registration.isRegistered());
    QVERIFY(registration.unregister());
    QCOMPARE(read(u"config/mimeapps.list"_s), other);
}

QTEST_GUILESS_MAIN(TestSchemeRegistration)

#include "tst_schemeregistration.moc"
