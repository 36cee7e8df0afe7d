// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"
#include "localprovider.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Each way to sign in, and out again as the provider sees it: in the window, with the browser of
// with-browser, and on another device.
class TestDemoWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signsInAndOut_data() { addWays(); }
    void signsInAndOut();
    void keepsItsSession_data() { addWays(); }
    void keepsItsSession();
    void signOutInTheBrowserCanBeGivenUp();

private:
    static void addWays();
    QStringList arguments(const QString &run, const QString &way) const;
    int sessions() { return m_provider->grants().value("sessions"_L1).toInt(); }

    std::unique_ptr<LocalProvider> m_provider;
    QString m_signedOut;
};

void TestDemoWays::init()
{
    // A port that was free a moment ago.
    const int port = LocalProvider().endpoint().port();
    m_signedOut = u"http://127.0.0.1:%1/signed-out"_s.arg(port);
    m_provider = std::make_unique<LocalProvider>(QStringList{
        u"--post-logout-redirect-uri"_s, m_signedOut, u"--access-token-ttl"_s, u"15"_s});
}

void TestDemoWays::addWays()
{
    QTest::addColumn<bool>("endsSessionOfTheProvider");

    QTest::newRow("embedded") << true;
    QTest::newRow("browser") << true;
    QTest::newRow("device") << false; // it is in the browser of the other device
}

QStringList TestDemoWays::arguments(const QString &run, const QString &way) const
{
    return argumentsFor(*m_provider, run)
        + QStringList{u"--sign-in"_s,
                      way,
                      u"--test-person"_s,
                      QStringLiteral(LOGTO_TEST_PERSON),
                      u"--device-app-id"_s,
                      u"logto-qt-device"_s,
                      u"--browser-post-logout-redirect-uri"_s,
                      m_signedOut};
}

void TestDemoWays::signsInAndOut()
{
    const QString way = QString::fromLatin1(QTest::currentDataTag());
    const DemoProcess demo(arguments(u"sign-out"_s, way));
    const QJsonObject step = demo.step(u"signed-out"_s);
    QVERIFY2(!step.isEmpty(), qPrintable(demo.errorOutput()));
    QCOMPARE(step.value("via"_L1).toString(), way);
    QVERIFY(step.value("revoked"_L1).toBool());
    QVERIFY(step.value("storageCleared"_L1).toBool());
    QCOMPARE(step.value("chromiumLoaded"_L1), QJsonValue(way == "embedded"_L1));
    QTEST(step.value("providerSessionEnded"_L1).toBool(), "endsSessionOfTheProvider");
    QCOMPARE(sessions(), way == "device"_L1 ? 1 : 0);
    QCOMPARE(demo.exitCode(), 0);
}

// What ./run demo --self-test does: one process signs in, and the next one finds the session in the
// keychain and ends it.
void TestDemoWays::keepsItsSession()
{
    QFETCH(bool, endsSessionOfTheProvider);
    const QString way = QString::fromLatin1(QTest::currentDataTag());
    const QStringList keychain{u"--storage"_s, u"keychain"_s};
    const DemoProcess first(arguments(u"sign-in"_s, way) + keychain);
    const QJsonObject signedIn = first.step(u"signed-in"_s);
    QVERIFY2(!signedIn.isEmpty(), qPrintable(first.errorOutput()));
    QCOMPARE(signedIn.value("via"_L1).toString(), way);
    QCOMPARE(signedIn.value("storage"_L1).toString(), u"keychain"_s);
    QCOMPARE(first.step(u"api-call"_s).value("status"_L1).toInt(), 200);
    QVERIFY(!first.step(u"organization"_s).value("roles"_L1).toArray().isEmpty());
    QVERIFY(first.step(u"refreshed"_s).value("ahead"_L1).toBool());
    QCOMPARE(first.exitCode(), 0);

    const DemoProcess second(arguments(u"restore"_s, way) + keychain);
    QVERIFY2(!second.step(u"restored"_s).isEmpty(), qPrintable(second.errorOutput()));
    const QJsonObject signedOut = second.step(u"signed-out"_s);
    QVERIFY(signedOut.value("revoked"_L1).toBool());
    QVERIFY(signedOut.value("keychainEmpty"_L1).toBool());
    QCOMPARE(signedOut.value("providerSessionEnded"_L1).toBool(), endsSessionOfTheProvider);
    QCOMPARE(sessions(), way == "device"_L1 ? 1 : 0);
    QCOMPARE(second.exitCode(), 0);
}

// Nobody sees that the page in the browser was closed.
void TestDemoWays::signOutInTheBrowserCanBeGivenUp()
{
    const DemoProcess demo(arguments(u"sign-out-given-up"_s, u"browser"_s));
    const QJsonObject step = demo.step(u"signed-out"_s);
    QVERIFY2(!step.isEmpty(), qPrintable(demo.errorOutput()));
    QVERIFY(step.value("revoked"_L1).toBool());
    QVERIFY(!step.value("providerSessionEnded"_L1).toBool());
    QCOMPARE(demo.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestDemoWays)
#include "tst_demoways.moc"
