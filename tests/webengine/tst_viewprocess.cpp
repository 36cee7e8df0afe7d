// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "pageserver.h"
#include "webenginetest.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;

// How a process fares that opens a page in an environment that Chromium does not take, or should
// not be given: each goes on and says why.
class TestViewProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void ordinary();
    void rootWithoutSandboxSwitch();
    void remoteDebugging();
    void dangerousFlags_data();
    void dangerousFlags();
    void unpreparedApplication();
    void withoutTheBrowser();

private:
    QJsonObject run(const QProcessEnvironment &environment);

    std::unique_ptr<PageServer> m_provider;
    QProcessEnvironment m_environment;
};

void TestViewProcess::init()
{
    m_provider = std::make_unique<PageServer>();
    m_provider->serve(u"/"_s, PageResponse::redirect(302, QUrl(u"io.logto.test://callback"_s)));
    m_environment = QProcessEnvironment::systemEnvironment();
}

QJsonObject TestViewProcess::run(const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(LOGTO_TEST_OPENPAGE), {m_provider->url().toString()});
    if (!finished.wait(30000)) {
        process.kill();
        process.waitForFinished();
        return {{u"ended"_s, u"never"_s}};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {{u"ended"_s, u"with %1"_s.arg(process.exitCode())}};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void TestViewProcess::ordinary()
{
    const QJsonObject outcome = run(m_environment);
    QCOMPARE(outcome["redirected"_L1].toString(), u"io.logto.test://callback"_s);
    QCOMPARE(outcome["chosen"_L1].toString(), u"embedded"_s);
    QCOMPARE(outcome["chromium"_L1].toBool(), true);
}

void TestViewProcess::rootWithoutSandboxSwitch()
{
    if (geteuid() != 0)
        QSKIP("needs root");
    m_environment.remove(u"QTWEBENGINE_DISABLE_SANDBOX"_s);
    const QJsonObject outcome = run(m_environment);
    QVERIFY(outcome["failed"_L1].toString().contains(u"QTWEBENGINE_DISABLE_SANDBOX"_s));
    QVERIFY(!outcome["message"_L1].toString().isEmpty());
    QCOMPARE(outcome["chromium"_L1].toBool(true), false);
    QVERIFY(!m_provider->wasContacted());
}

void TestViewProcess::remoteDebugging()
{
#ifndef QT_NO_DEBUG
    QSKIP("allowed in debug builds");
#endif
    m_environment.insert(u"QTWEBENGINE_REMOTE_DEBUGGING"_s, u"0"_s);
    const QJsonObject outcome = run(m_environment);
    QVERIFY(outcome["failed"_L1].toString().contains(u"QTWEBENGINE_REMOTE_DEBUGGING"_s));
    QCOMPARE(outcome["chromium"_L1].toBool(true), false);
}

void TestViewProcess::dangerousFlags_data()
{
    QTest::addColumn<QString>("flag");
    for (const QString &flag : {u"--remote-debugging-port=0"_s, u"--disable-web-security"_s,
                                u"--ignore-certificate-errors"_s})
        QTest::newRow(qPrintable(flag)) << flag;
}

void TestViewProcess::dangerousFlags()
{
#ifndef QT_NO_DEBUG
    QSKIP("allowed in debug builds");
#endif
    QFETCH(QString, flag);
    m_environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, flag);
    const QJsonObject outcome = run(m_environment);
    QVERIFY(outcome["failed"_L1].toString().contains(flag.section(u'=', 0, 0)));
    QVERIFY(outcome["failed"_L1].toString().contains(u"QTWEBENGINE_CHROMIUM_FLAGS"_s));
    QCOMPARE(outcome["chromium"_L1].toBool(true), false);
}

void TestViewProcess::unpreparedApplication()
{
    m_environment.insert(u"LOGTO_TEST_UNPREPARED"_s, u"1"_s);
    const QJsonObject outcome = run(m_environment);
    QVERIFY(outcome["failed"_L1].toString().contains(TestedView::preparation()));
    QCOMPARE(outcome["chromium"_L1].toBool(true), false);
}

void TestViewProcess::withoutTheBrowser()
{
    const QTemporaryDir folder;
    const QJsonObject outcome = run(TestedView::withoutBrowser(folder.path()));
    QVERIFY(outcome["failed"_L1].toString().contains(TestedView::browserPlugin()));
    QVERIFY(!outcome["message"_L1].toString().isEmpty());
    QCOMPARE(outcome["chosen"_L1].toString(), u"manual"_s);
    QCOMPARE(outcome["chromium"_L1].toBool(true), false);
}

LOGTO_WEBENGINE_TEST_MAIN(TestViewProcess)

#include "tst_viewprocess.moc"
