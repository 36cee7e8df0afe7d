// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "devicesetup.h"

#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The code is entered in a second, real browser.
class TestDeviceBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn_data();
    void signsIn();

private:
    LocalProvider m_provider;
};

void TestDeviceBrowser::signsIn_data()
{
    QTest::addColumn<bool>("scanned");
    QTest::newRow("typed") << false;
    QTest::newRow("scanned") << true;
}

void TestDeviceBrowser::signsIn()
{
    QFETCH(bool, scanned);

    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QVERIFY(setup.showCode());
    QVERIFY(setup.poll());
    const QUrl address =
        scanned ? setup.device->verificationUriComplete() : setup.device->verificationUri();
    QProcess browser;
    browser.setProcessChannelMode(QProcess::ForwardedChannels);
    QSignalSpy finished(&browser, &QProcess::finished);
    browser.start(QStringLiteral(LOGTO_NODE),
                  {QStringLiteral(ENTER_DEVICE_CODE), address.toString(),
                   scanned ? QString() : setup.device->userCode(), u"bob"_s});
    QVERIFY(finished.wait(60'000));
    QCOMPARE(browser.exitCode(), 0);
    QVERIFY(setup.complete());
    QCOMPARE(client.idTokenClaims().name(), u"Bob Example"_s);
    QCOMPARE(client.signInMethod(), u"device"_s);
}

QTEST_GUILESS_MAIN(TestDeviceBrowser)
#include "tst_devicebrowser.moc"
