// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"
#include "localprovider.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

// Each way to sign in, and out again as the provider sees it: in the window, with the browser of
// with-browser, and on another device.
class TestDemoWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndOut_data();
    void signsInAndOut();
    void signOutInTheBrowserCanBeGivenUp();
};

void TestDemoWays::signsInAndOut_data()
{
    QTest::addColumn<bool>("endsSessionOfTheProvider");

    QTest::newRow("embedded") << true;
    QTest::newRow("browser") << true;
    QTest::newRow("device") << false; // it is in the browser of the other device
}

void TestDemoWays::signsInAndOut()
{
    const QString signedOut = u"http://127.0.0.1:%1/signed-out"_s;
    const QString way = QString::fromLatin1(QTest::currentDataTag());
    // A port that was free a moment ago.
    const int port = LocalProvider().endpoint().port();
    LocalProvider provider({u"--post-logout-redirect-uri"_s, signedOut.arg(port)});
    const DemoProcess demo(
        {u"--self-test"_s, u"sign-out"_s, u"--storage"_s, u"memory"_s, u"--sign-in"_s, way,
         u"--test-person"_s, QStringLiteral(LOGTO_TEST_PERSON), u"--endpoint"_s,
         provider.endpoint().toString(), u"--app-id"_s, provider.appId(), u"--device-app-id"_s,
         u"logto-qt-device"_s, u"--browser-post-logout-redirect-uri"_s, signedOut.arg(port)});
    const QJsonObject step = demo.step(u"signed-out"_s);
    QVERIFY2(!step.isEmpty(), qPrintable(demo.errorOutput()));
    QCOMPARE(step.value("via"_L1).toString(), way);
    QVERIFY(step.value("revoked"_L1).toBool());
    QVERIFY(step.value("storageCleared"_L1).toBool());
    QCOMPARE(step.value("chromiumLoaded"_L1), QJsonValue(way == "embedded"_L1));
    QTEST(step.value("providerSessionEnded"_L1).toBool(), "endsSessionOfTheProvider");
    QCOMPARE(provider.grants().value("sessions"_L1).toInt(), way == "device"_L1 ? 1 : 0);
    QCOMPARE(demo.exitCode(), 0);
}

// Nobody sees that the page in the browser was closed.
void TestDemoWays::signOutInTheBrowserCanBeGivenUp()
{
    const QString signedOut = u"http://127.0.0.1:%1/signed-out"_s;
    const int port = LocalProvider().endpoint().port();
    LocalProvider provider({u"--post-logout-redirect-uri"_s, signedOut.arg(port)});
    const DemoProcess demo({u"--self-test"_s, u"sign-out-given-up"_s, u"--storage"_s, u"memory"_s,
                            u"--sign-in"_s, u"browser"_s, u"--test-person"_s,
                            QStringLiteral(LOGTO_TEST_PERSON), u"--endpoint"_s,
                            provider.endpoint().toString(), u"--app-id"_s, provider.appId(),
                            u"--browser-post-logout-redirect-uri"_s, signedOut.arg(port)});
    const QJsonObject step = demo.step(u"signed-out"_s);
    QVERIFY2(!step.isEmpty(), qPrintable(demo.errorOutput()));
    QVERIFY(step.value("revoked"_L1).toBool());
    QVERIFY(!step.value("providerSessionEnded"_L1).toBool());
    QCOMPARE(demo.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestDemoWays)
#include "tst_demoways.moc"
