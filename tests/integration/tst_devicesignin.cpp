// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "devicesetup.h"
#include "directory.h"
#include "logtoclient_p.h"
#include "signin/logtodevicesignin_p.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;
using State = LogtoClient::State;
using Status = LogtoDeviceSignIn::Status;
using Fault = FaultyNetwork::Fault;

// The device flow as it goes well, and all the ways in which somebody ends it.
class TestDeviceSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void signsIn();
    void sessionBelongsToTheDeviceApp();
    void deviceAppAlone();
    void replacesTheMainSession();
    void countsDown();
    void newCodeOnExpiry();
    void expiresWithoutRenewal();
    void newCodeOnDemand();
    void refusedByTheUser();
    void cancelled();
    void cancelledByTheClient();
    void cancelledWhileTheTokensArrive();
    void signOutMeanwhile();
    void goneWhileBusy();
    void oneSignInAtATime();
    void wrongSettings();

private:
    QJsonArray grants() { return m_provider.grants().value("grants"_L1).toArray(); }

    LocalProvider m_provider;
};

void TestDeviceSignIn::signsIn()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QSignalSpy signedIn(&client, &LogtoClient::signedIn);
    QCOMPARE(setup.device->status(), Status::Idle);
    setup.device->start();
    QCOMPARE(setup.device->status(), Status::Requesting);
    QCOMPARE(client.state(), State::SigningIn);
    QVERIFY(setup.awaitCode({}));
    QVERIFY(
        QRegularExpression(u"^[A-Z]{4}-[A-Z]{4}$"_s).match(setup.device->userCode()).hasMatch());
    QCOMPARE(setup.device->verificationUri().path(), u"/device"_s);
    QVERIFY(setup.device->verificationUriComplete().query().contains(setup.device->userCode()));
    QVERIFY(setup.device->expiresAt() > QDateTime::currentDateTimeUtc().addSecs(590));

    setup.pass(4s);
    QCOMPARE(setup.polls(), 0);
    QVERIFY(setup.poll(1s));
    setup.pass(4s);
    QCOMPARE(setup.polls(), 1);
    QVERIFY(setup.poll(1s));
    QVERIFY(!setup.device->error().isError());

    setup.enterCode();
    QVERIFY(setup.complete());
    QCOMPARE(setup.device->status(), Status::Succeeded);
    QVERIFY(setup.device->userCode().isEmpty());
    QVERIFY(!setup.device->expiresAt().isValid());
    QCOMPARE(setup.device->remainingSeconds(), 0);
    QCOMPARE(client.state(), State::SignedIn);
    QCOMPARE(client.signInMethod(), u"device"_s);
    QCOMPARE(client.idTokenClaims().name(), u"Alice Example"_s);
    QCOMPARE(signedIn.count(), 1);

    // The code is never presented again.
    setup.pass(1h);
    QCOMPARE(setup.polls(), 3);
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
}

void TestDeviceSignIn::sessionBelongsToTheDeviceApp()
{
    DeviceSetup setup(m_provider);
    setup.askForTokens();
    setup.begin();
    QVERIFY(setup.showCode());
    setup.enterCode();
    QVERIFY(setup.complete());
    QCOMPARE(setup.client().idTokenClaims().audience(), QStringList{u"logto-qt-device"_s});
    QCOMPARE(grants().first().toObject().value("app"_L1).toString(), u"logto-qt-device"_s);

    // After a restart as well.
    setup.requests.clear();
    LogtoClient &client = setup.begin();
    QCOMPARE(client.state(), State::SignedIn);
    QCOMPARE(client.signInMethod(), u"device"_s);
    QCOMPARE(setup.requests, QStringList());
    QVERIFY(await(client.accessToken(LogtoTokenTarget(Directory::Shopping))));
    QVERIFY(await(client.organizationToken(Directory::Acme)));
    QVERIFY(await(client.refreshAccessToken()));
    QVERIFY(await(client.fetchUserInfo()));
    const QString refreshToken = setup.refreshToken();
    const LogtoSignOutReport report =
        await(client.signOut(LogtoClient::SignOutScope::ApplicationAndProvider));
    QVERIFY(report.revoked);
    QCOMPARE(m_provider.refusalOf(refreshToken, u"logto-qt-device"_s), u"invalid_grant"_s);
    QVERIFY(!report.error.isError());
    QVERIFY(!report.providerSessionEnded); // it is in a browser on another device
    QVERIFY(!setup.agent.openedUrl().isValid());
    QVERIFY(grants().isEmpty());
}

void TestDeviceSignIn::deviceAppAlone()
{
    DeviceSetup setup(m_provider);
    setup.config.setAppId(u"logto-qt-device"_s);
    setup.config.setDeviceAppId({});
    setup.begin();
    QVERIFY(setup.showCode());
    setup.enterCode();
    QVERIFY(setup.complete());
    QVERIFY(await(setup.begin().refreshAccessToken()));
}

void TestDeviceSignIn::replacesTheMainSession()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QVERIFY(setup.signIn());
    const QString before = setup.refreshToken();
    setup.phone.setUser(u"bob"_s);
    QVERIFY(setup.showCode());
    QCOMPARE(client.idTokenClaims().name(), u"Alice Example"_s);
    setup.device->cancel();
    QCOMPARE(client.state(), State::SignedIn);
    QCOMPARE(setup.refreshToken(), before);
    QVERIFY(await(client.refreshAccessToken()));

    QVERIFY(setup.showCode());
    setup.enterCode();
    QVERIFY(setup.complete());
    QCOMPARE(client.idTokenClaims().name(), u"Bob Example"_s);
    QVERIFY(await(client.refreshAccessToken()));
    // And back.
    QVERIFY(setup.signIn());
    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(setup.begin().idTokenClaims().audience(), QStringList{m_provider.appId()});
}

void TestDeviceSignIn::countsDown()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    QVERIFY(setup.showCode());
    auto &shown = LogtoDeviceSignInPrivate::of(*setup.device);
    QVERIFY(setup.device->remainingSeconds() > 590 && setup.device->remainingSeconds() <= 600);
    setup.passed += 60s;
    setup.clockOffset = -24h; // is of no concern
    QSignalSpy ticks(setup.device.get(), &LogtoDeviceSignIn::remainingSecondsChanged);
    QVERIFY(ticks.wait(3000)); // by itself, now that somebody looks
    QVERIFY(setup.device->remainingSeconds() > 530 && setup.device->remainingSeconds() <= 540);
    shown.cancel();
    QCOMPARE(setup.device->remainingSeconds(), 0);
}

void TestDeviceSignIn::newCodeOnExpiry()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QVERIFY(setup.showCode());
    const QString first = setup.device->userCode();
    setup.pass(601s);
    QCOMPARE(setup.device->status(), Status::Requesting);
    QVERIFY(setup.device->userCode().isEmpty());
    QVERIFY(setup.awaitCode(first));
    QCOMPARE(client.state(), State::SigningIn);
    QVERIFY(setup.poll());

    // The provider is the first to say so.
    const QString second = setup.device->userCode();
    setup.network.scheduleAnswer("/oidc/token",
                                 httpAnswer(400, R"({"error":"expired_token"})", JsonHeader));
    setup.pass(5s);
    QVERIFY(setup.awaitCode(second));
    setup.enterCode();
    QVERIFY(setup.complete());
}

void TestDeviceSignIn::expiresWithoutRenewal()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    setup.device->setAutoRenew(false);
    QVERIFY(setup.showCode());
    const QString first = setup.device->userCode();
    setup.requests.clear();
    setup.pass(601s);
    QCOMPARE(setup.device->status(), Status::Expired);
    QVERIFY(setup.device->isBusy());
    QVERIFY(setup.device->userCode().isEmpty());
    QCOMPARE(client.state(), State::SigningIn);
    setup.pass(1h);
    QCOMPARE(setup.requests, QStringList());
    setup.device->renew();
    QVERIFY(setup.awaitCode(first));
    setup.enterCode();
    QVERIFY(setup.complete());
}

void TestDeviceSignIn::newCodeOnDemand()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    QVERIFY(setup.showCode());
    const QString first = setup.device->userCode();
    setup.device->renew();
    QVERIFY(setup.awaitCode(first));
    QVERIFY(setup.poll());
    setup.enterCode();
    QVERIFY(setup.complete());
}

void TestDeviceSignIn::refusedByTheUser()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QSignalSpy failed(&client, &LogtoClient::signInFailed);
    QVERIFY(setup.showCode());
    setup.enterCode(u"cancel"_s);
    setup.pass(5s);
    QTRY_COMPARE(setup.device->status(), Status::Failed);
    QCOMPARE(setup.device->error().code(), Code::AccessDenied);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(client.state(), State::SignedOut);
    setup.pass(1h);
    QCOMPARE(setup.polls(), 1);

    setup.device->renew();
    QVERIFY(setup.awaitCode({}));
    QVERIFY(!setup.device->error().isError());
    setup.enterCode();
    QVERIFY(setup.complete());
}

void TestDeviceSignIn::cancelled()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QSignalSpy cancelled(&client, &LogtoClient::signInCancelled);
    QVERIFY(setup.showCode());
    setup.device->cancel();
    QCOMPARE(setup.device->status(), Status::Idle);
    QVERIFY(setup.device->userCode().isEmpty());
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(client.state(), State::SignedOut);

    // While it is being asked for.
    setup.network.schedule("/oidc/device/auth", Fault::HoldAnswer);
    setup.device->start();
    awaitSignal(&setup.network, &FaultyNetwork::held);
    setup.device->cancel();
    setup.network.release();
    QCOMPARE(setup.device->status(), Status::Idle);
    QVERIFY(setup.showCode());
}

void TestDeviceSignIn::cancelledByTheClient()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    QVERIFY(setup.showCode());
    setup.client().cancelSignIn();
    QCOMPARE(setup.device->status(), Status::Idle);
    QVERIFY(!setup.device->isBusy());
}

void TestDeviceSignIn::cancelledWhileTheTokensArrive()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QVERIFY(setup.showCode());
    setup.enterCode();
    setup.network.schedule("/oidc/token", Fault::HoldAnswer);
    setup.pass(5s);
    awaitSignal(&setup.network, &FaultyNetwork::held);
    QCOMPARE(grants().size(), 1);
    setup.device->cancel();
    setup.network.release();
    QTRY_VERIFY(grants().isEmpty());
    QCOMPARE(client.state(), State::SignedOut);
}

void TestDeviceSignIn::signOutMeanwhile()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QVERIFY(setup.signIn());
    QVERIFY(setup.showCode());
    auto report = client.signOut();
    QCOMPARE(setup.device->status(), Status::Idle);
    QVERIFY(await(report).revoked);
    QCOMPARE(client.state(), State::SignedOut);
}

void TestDeviceSignIn::goneWhileBusy()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QVERIFY(setup.showCode());
    setup.device.reset();
    QCOMPARE(client.state(), State::SignedOut);

    setup.begin();
    QVERIFY(setup.showCode());
    setup.quit();
    QCOMPARE(setup.device->status(), Status::Idle);
    QCOMPARE(setup.device->client(), nullptr);
    setup.device->start();
    QCOMPARE(setup.device->error().code(), Code::InvalidConfiguration);
}

void TestDeviceSignIn::oneSignInAtATime()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    setup.agent.setHesitating(true);
    auto first = client.signIn();
    awaitSignal(&setup.agent, &FormLoginAgent::shown);
    setup.device->start();
    QCOMPARE(setup.device->status(), Status::Failed);
    QCOMPARE(setup.device->error().code(), Code::Busy);
    setup.agent.goOn();
    QCOMPARE(*await(first), LogtoClient::SignInOutcome::SignedIn);

    setup.device->cancel();
    QVERIFY(!setup.device->error().isError());
    QVERIFY(setup.showCode());
    QCOMPARE(await(client.signIn()).error().code(), Code::Busy);
    QCOMPARE(setup.device->status(), Status::Waiting);
    const QString code = setup.device->userCode();
    setup.device->start();
    QCOMPARE(setup.device->userCode(), code);
    LogtoDeviceSignIn second(&client);
    second.start();
    QCOMPARE(second.error().code(), Code::Busy);
    second.cancel();
    QCOMPARE(setup.device->status(), Status::Waiting);
}

void TestDeviceSignIn::wrongSettings()
{
    DeviceSetup setup(m_provider);
    setup.config.setDeviceAppId({}); // so the main one, which is no device app
    setup.begin();
    setup.device->start();
    QTRY_COMPARE(setup.device->status(), Status::Failed);
    QCOMPARE(setup.device->error().code(), Code::UnknownApplication);
    QVERIFY(setup.device->error().detail().contains("deviceAppId"_L1));

    setup.config.setDeviceAppId(u"nobody"_s);
    setup.begin();
    setup.device->start();
    QTRY_COMPARE(setup.device->status(), Status::Failed);
    QCOMPARE(setup.device->error().code(), Code::UnknownApplication);

    LogtoSignInOptions options;
    options.setPrompt(u"surprise"_s);
    setup.device->start(options);
    QCOMPARE(setup.device->status(), Status::Failed);
    QCOMPARE(setup.device->error().code(), Code::InvalidConfiguration);
}

QTEST_GUILESS_MAIN(TestDeviceSignIn)
#include "tst_devicesignin.moc"
