// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "kioskfixture.h"
#include "logtodevicesignin.h"
#include "logtoreadonlystore.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Reason = LogtoKiosk::Reason;
using State = LogtoClient::State;

// When a kiosk signs out, by a clock that the test sets.
class TestKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesWrongTimes();
    void warningTooLong();

    void warnsThenSignsOut();
    void withoutWarning();
    void stayActive();
    void sessionLimit();
    void activityDoesNotExtendTheLimit();
    void newUserNewLimit();
    void sleepIsIdleTime();
    void nothingToDoWhileSignedOut();
    void disabled();

    void abandonedSignIn();
    void abandonedDeviceSignIn();
    void abandonedReauthentication();
    void restoredSessionCountsFromTheStart();
    void reauthenticationRequired();
    void signOutPageThatDoesNotEnd();
    void readOnlyClient();
    void clientDestroyed();

    void realTime();

private:
    LocalProvider m_provider;
    std::unique_ptr<KioskFixture> m_fixture;
};

void TestKiosk::init()
{
    m_fixture = std::make_unique<KioskFixture>(m_provider);
}

void TestKiosk::refusesWrongTimes()
{
    LogtoKiosk &kiosk = m_fixture->kiosk;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"idleTimeout has to be at least 1 s"_s));
    kiosk.setIdleTimeout(0);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"deviceTimeout has to be at least 1 s"_s));
    kiosk.setDeviceTimeout(0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"warningTime has to be at least 0 s"_s));
    kiosk.setWarningTime(-1);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"sessionLimit has to be at least 0 s"_s));
    kiosk.setSessionLimit(-5);
    QCOMPARE(kiosk.idleTimeout(), 60);
    QCOMPARE(kiosk.deviceTimeout(), 600);
    QCOMPARE(kiosk.warningTime(), 10);
    QCOMPARE(kiosk.sessionLimit(), 0);
}

// It would never go away, so it is cut.
void TestKiosk::warningTooLong()
{
    LogtoKiosk &kiosk = m_fixture->kiosk;
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"warningTime has to be less than idleTimeout"_s));
    kiosk.setWarningTime(60);
    m_fixture->signIn();
    QVERIFY(!kiosk.isWarning());
    m_fixture->pass(1s);
    QVERIFY(kiosk.isWarning());
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"warningTime has to be less than sessionLimit"_s));
    kiosk.setIdleTimeout(1000);
    kiosk.setSessionLimit(30);
}

void TestKiosk::warnsThenSignsOut()
{
    m_fixture->signIn();
    const LogtoKiosk &kiosk = m_fixture->kiosk;
    QSignalSpy signedOut(&m_fixture->client(), &LogtoClient::signedOut);

    m_fixture->pass(49s);
    QVERIFY(!kiosk.isWarning());
    QCOMPARE(kiosk.remaining(), 0);
    m_fixture->pass(1s);
    QVERIFY(kiosk.isWarning());
    QCOMPARE(kiosk.remaining(), 10);
    QCOMPARE(kiosk.reason(), Reason::Idle);
    m_fixture->pass(1s);
    QCOMPARE(kiosk.remaining(), 9);
    m_fixture->pass(8s);
    QCOMPARE(kiosk.remaining(), 1);
    QCOMPARE(m_fixture->ticks.count(), 3);
    QCOMPARE(m_fixture->due.count(), 0);

    m_fixture->pass(1s);
    QCOMPARE(m_fixture->due.count(), 1);
    QCOMPARE(m_fixture->due.constFirst().constFirst().value<Reason>(), Reason::Idle);
    QVERIFY(!kiosk.isWarning());
    QCOMPARE(m_fixture->client().state(), State::SigningOut);
    QTRY_COMPARE(signedOut.count(), 1);
    QCOMPARE(m_fixture->cleared.count(), 1);
    QCOMPARE(m_fixture->client().state(), State::SignedOut);
    const auto report = signedOut.constFirst().constFirst().value<LogtoSignOutReport>();
    QVERIFY(report.revoked);
    QVERIFY(report.storageCleared);
    QVERIFY(report.providerSessionEnded);
}

void TestKiosk::withoutWarning()
{
    m_fixture->kiosk.setWarningTime(0);
    m_fixture->signIn();
    m_fixture->pass(59s);
    QVERIFY(!m_fixture->kiosk.isWarning());
    m_fixture->pass(1s);
    QCOMPARE(m_fixture->due.count(), 1);
    QVERIFY(!m_fixture->kiosk.isWarning());
}

void TestKiosk::stayActive()
{
    m_fixture->signIn();
    m_fixture->pass(55s);
    QCOMPARE(m_fixture->kiosk.remaining(), 5);
    m_fixture->kiosk.stayActive();
    QTRY_VERIFY(!m_fixture->kiosk.isWarning());
    m_fixture->pass(49s);
    QVERIFY(!m_fixture->kiosk.isWarning());
    m_fixture->pass(1s);
    QCOMPARE(m_fixture->kiosk.remaining(), 10);
}

void TestKiosk::sessionLimit()
{
    m_fixture->kiosk.setSessionLimit(40);
    m_fixture->signIn();
    m_fixture->pass(29s);
    QVERIFY(!m_fixture->kiosk.isWarning());
    m_fixture->pass(1s);
    QCOMPARE(m_fixture->kiosk.remaining(), 10);
    QCOMPARE(m_fixture->kiosk.reason(), Reason::SessionLimit);
    m_fixture->pass(10s);
    QCOMPARE(m_fixture->due.constFirst().constFirst().value<Reason>(), Reason::SessionLimit);
    QTRY_COMPARE(m_fixture->cleared.count(), 1);
}

void TestKiosk::activityDoesNotExtendTheLimit()
{
    m_fixture->kiosk.setSessionLimit(90);
    m_fixture->signIn();
    for (int i = 0; i < 8; ++i) {
        m_fixture->pass(10s);
        m_fixture->kiosk.stayActive();
    }
    QVERIFY(m_fixture->kiosk.isWarning());
    m_fixture->kiosk.stayActive();
    QCoreApplication::processEvents();
    QVERIFY(m_fixture->kiosk.isWarning());
    m_fixture->pass(10s);
    QCOMPARE(m_fixture->due.constFirst().constFirst().value<Reason>(), Reason::SessionLimit);
}

void TestKiosk::newUserNewLimit()
{
    m_fixture->kiosk.setSessionLimit(50);
    m_fixture->signIn();
    m_fixture->pass(30s);
    m_fixture->setup.agent.forgetCookies();
    m_fixture->setup.agent.setUser(u"bob"_s);
    QVERIFY(m_fixture->setup.signIn());
    m_fixture->pass(30s);
    QCOMPARE(m_fixture->due.count(), 0);
    QVERIFY(!m_fixture->kiosk.isWarning());
}

// The clock goes on while the machine sleeps; nobody is shown a warning then.
void TestKiosk::sleepIsIdleTime()
{
    m_fixture->signIn();
    QSignalSpy warnings(&m_fixture->kiosk, &LogtoKiosk::warningChanged);
    m_fixture->pass(8h);
    QCOMPARE(m_fixture->due.count(), 1);
    QCOMPARE(warnings.count(), 0);
}

void TestKiosk::nothingToDoWhileSignedOut()
{
    m_fixture->pass(1000s);
    QVERIFY(!m_fixture->kiosk.isWarning());
    QCOMPARE(m_fixture->due.count(), 0);
    QCOMPARE(m_fixture->cleared.count(), 0);
    // Nor does it look at the clock by itself.
    m_fixture->signIn();
    m_fixture->glances = 0;
    QVERIFY(await(m_fixture->client().fetchUserInfo()));
    QCOMPARE(m_fixture->glances, 0);
}

void TestKiosk::disabled()
{
    m_fixture->kiosk.setEnabled(false);
    m_fixture->signIn();
    m_fixture->pass(1000s);
    QCOMPARE(m_fixture->due.count(), 0);
    QGuiApplication::clipboard()->setText(u"kept"_s);
    await(m_fixture->client().signOut());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"kept"_s);
    QCOMPARE(m_fixture->cleared.count(), 0);
}

void TestKiosk::abandonedSignIn()
{
    m_fixture->pass(100s);
    m_fixture->setup.agent.setHesitating(true);
    QSignalSpy cancelled(&m_fixture->client(), &LogtoClient::signInCancelled);
    m_fixture->client().signIn();
    awaitSignal(&m_fixture->setup.agent, &FormLoginAgent::shown);
    m_fixture->pass(50s);
    QCOMPARE(m_fixture->kiosk.remaining(), 10);
    QVERIFY(m_fixture->setup.agent.isOpen());
    m_fixture->pass(10s);
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!m_fixture->setup.agent.isOpen());
    QCOMPARE(m_fixture->client().state(), State::SignedOut);
    QCOMPARE(m_fixture->cleared.count(), 1);
}

// Who signs in on a phone does not touch the kiosk meanwhile.
void TestKiosk::abandonedDeviceSignIn()
{
    KioskFixture fixture(m_provider);
    fixture.setup.config.setDeviceAppId(u"logto-qt-device"_s);
    fixture.kiosk.setClient(&fixture.setup.restart());
    LogtoDeviceSignIn device(&fixture.client());
    device.start();
    QTRY_COMPARE(device.status(), LogtoDeviceSignIn::Status::Waiting);
    fixture.pass(589s);
    QCOMPARE(fixture.due.count(), 0);
    QVERIFY(!fixture.kiosk.isWarning());
    QCOMPARE(device.status(), LogtoDeviceSignIn::Status::Waiting);
    fixture.pass(1s);
    QCOMPARE(fixture.kiosk.remaining(), 10);
    fixture.pass(10s);
    QCOMPARE(fixture.due.count(), 1);
    QCOMPARE(device.status(), LogtoDeviceSignIn::Status::Idle);
    QCOMPARE(fixture.cleared.count(), 1);

    device.start();
    fixture.kiosk.setDeviceTimeout(100);
    fixture.pass(89s);
    QVERIFY(!fixture.kiosk.isWarning());
    fixture.kiosk.stayActive();
    fixture.pass(89s);
    QVERIFY(!fixture.kiosk.isWarning());
    fixture.pass(11s);
    QCOMPARE(fixture.due.count(), 2);
}

// The session of before goes as well: its user is not there either.
void TestKiosk::abandonedReauthentication()
{
    m_fixture->signIn();
    m_fixture->setup.agent.setHesitating(true);
    m_fixture->client().signIn({});
    m_fixture->pass(60s);
    QCOMPARE(m_fixture->client().state(), State::SigningOut);
    m_fixture->setup.agent.setHesitating(false);
    m_fixture->setup.agent.goOn();
    QTRY_COMPARE(m_fixture->cleared.count(), 1);
}

// The one who was here before the start has gone, as far as anybody knows.
void TestKiosk::restoredSessionCountsFromTheStart()
{
    m_fixture->signIn();
    KioskFixture restarted(m_provider);
    restarted.setup.disk = m_fixture->setup.disk;
    restarted.setup.disk->holding = true;
    restarted.kiosk.setClient(&restarted.setup.launch());
    restarted.pass(55s);
    QVERIFY(!restarted.kiosk.isWarning());
    restarted.setup.disk->holding = false;
    restarted.setup.disk->release();
    QTRY_COMPARE(restarted.client().state(), State::SignedIn);
    QVERIFY(restarted.kiosk.isWarning());
    QCOMPARE(restarted.kiosk.remaining(), 5);
    restarted.kiosk.setSessionLimit(58);
    QCOMPARE(restarted.kiosk.remaining(), 3);
    QCOMPARE(restarted.kiosk.reason(), Reason::SessionLimit);
    restarted.pass(3s);
    QCOMPARE(restarted.due.count(), 1);
    QTRY_COMPARE(restarted.cleared.count(), 1);
}

void TestKiosk::reauthenticationRequired()
{
    m_fixture->signIn();
    m_provider.control(u"revoke"_s, {{u"user"_s, u"alice"_s}});
    QVERIFY(!await(m_fixture->client().refreshAccessToken()));
    QCOMPARE(m_fixture->client().state(), State::ReauthenticationRequired);
    QVERIFY(!m_fixture->client().idTokenClaims().name().isEmpty());
    m_fixture->pass(60s);
    QTRY_COMPARE(m_fixture->cleared.count(), 1);
    QVERIFY(m_fixture->client().idTokenClaims().name().isEmpty());
    QCOMPARE(m_fixture->client().state(), State::SignedOut);
}

void TestKiosk::signOutPageThatDoesNotEnd()
{
    m_fixture->signIn();
    m_fixture->setup.agent.setHesitating(true);
    m_fixture->pass(60s);
    awaitSignal(&m_fixture->setup.agent, &FormLoginAgent::shown);
    m_fixture->pass(59s);
    QCOMPARE(m_fixture->client().state(), State::SigningOut);
    QVERIFY(!m_fixture->kiosk.isWarning());
    m_fixture->pass(1s);
    QVERIFY(!m_fixture->setup.agent.isOpen());
    QTRY_COMPARE(m_fixture->cleared.count(), 1);
    QCOMPARE(m_fixture->client().state(), State::SignedOut);
}

// It cannot be signed out here; trying over and over would be no use.
void TestKiosk::readOnlyClient()
{
    m_fixture->signIn();
    LogtoClient reader;
    reader.setUserAgent(&m_fixture->setup.agent);
    m_fixture->kiosk.setClient(&reader);
    reader.start(m_fixture->setup.config,
                 std::make_unique<LogtoReadOnlyStore>(
                     std::make_unique<ScriptedStore>(m_fixture->setup.disk)));
    QTRY_COMPARE(reader.state(), State::SignedIn);
    m_fixture->pass(60s);
    QCOMPARE(m_fixture->due.count(), 1);
    QCOMPARE(reader.state(), State::SignedIn);
    m_fixture->pass(59s);
    QCOMPARE(m_fixture->due.count(), 1);
    m_fixture->pass(1s);
    QCOMPARE(m_fixture->due.count(), 2);
    m_fixture->kiosk.setClient(nullptr);
}

void TestKiosk::clientDestroyed()
{
    m_fixture->signIn();
    m_fixture->pass(55s);
    QVERIFY(m_fixture->kiosk.isWarning());
    m_fixture->setup.quit();
    QVERIFY(!m_fixture->kiosk.client());
    QVERIFY(!m_fixture->kiosk.isWarning());
    m_fixture->pass(100s);
    QCOMPARE(m_fixture->due.count(), 0);
}

// With the clock and the timer of the machine.
void TestKiosk::realTime()
{
    ClientSetup setup(m_provider);
    LogtoKiosk kiosk;
    kiosk.setWarningTime(1);
    kiosk.setIdleTimeout(2);
    QSignalSpy warnings(&kiosk, &LogtoKiosk::warningChanged);
    QSignalSpy cleared(&kiosk, &LogtoKiosk::cleared);
    kiosk.setClient(&setup.restart());
    QVERIFY(setup.signIn());
    QTRY_COMPARE(cleared.count(), 1);
    QCOMPARE(warnings.count(), 2);
}

QTEST_MAIN(TestKiosk)
#include "tst_kiosk.moc"
