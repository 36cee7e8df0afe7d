// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "devicesetup.h"
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

namespace {

QByteArray oauthAnswer(const QByteArray &error)
{
    return httpAnswer(400, R"({"error":")" + error + R"("})", JsonHeader);
}

} // namespace

// The device flow while network and provider fail or ask for patience.
class TestDeviceSignInFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void slowsDownForGood();
    void slowsDownForTheNextCodesToo();
    void keepsTheProvidersInterval();
    void transientFaultsBackOff_data();
    void transientFaultsBackOff();
    void waitsAsLongAsTheServerAsks();
    void pollsAgainAfterATimeout();
    void expiresWhileAnAnswerIsSlow();
    void expiresForGoodWhileAnAnswerIsSlow();
    void lostTokensAreNotKept();
    void refusedPollEndsIt();
    void badTokensAreRevoked();
    void offlineAtTheStart();
    void offlineAtTheRenewal();
    void noDeviceEndpoint();
    void badAnswer();

private:
    QJsonArray grants() { return m_provider.grants().value("grants"_L1).toArray(); }

    LocalProvider m_provider;
};

void TestDeviceSignInFaults::slowsDownForGood()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    QVERIFY(setup.showCode());
    setup.network.scheduleAnswer("/oidc/token", oauthAnswer("slow_down"), 2);
    QVERIFY(setup.poll(5s));
    QVERIFY(!setup.device->error().isError());
    setup.pass(9s);
    QCOMPARE(setup.polls(), 1);
    QVERIFY(setup.poll(1s));
    for (int poll = 3; poll < 5; ++poll) {
        setup.pass(14s);
        QCOMPARE(setup.polls(), poll - 1);
        QVERIFY(setup.poll(1s));
    }
    setup.enterCode();
    QVERIFY(setup.complete(15s));
}

// RFC 8628, section 3.5: "this and all subsequent requests".
void TestDeviceSignInFaults::slowsDownForTheNextCodesToo()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    QVERIFY(setup.showCode());
    setup.network.scheduleAnswer("/oidc/token", oauthAnswer("slow_down"));
    QVERIFY(setup.poll(5s));
    const QString first = setup.device->userCode();
    setup.device->renew();
    QVERIFY(setup.awaitCode(first));
    setup.pass(9s);
    QCOMPARE(setup.polls(), 1);
    QVERIFY(setup.poll(1s));
}

void TestDeviceSignInFaults::keepsTheProvidersInterval()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    setup.network.scheduleAnswer("/oidc/device/auth", jsonHttpAnswer(R"({
        "device_code": "x", "user_code": "ABCD", "verification_uri": "http://127.0.0.1/device",
        "expires_in": 60, "interval": 7})"));
    QVERIFY(setup.showCode());
    setup.network.scheduleAnswer("/oidc/token", oauthAnswer("authorization_pending"), 2);
    setup.pass(6s);
    QCOMPARE(setup.polls(), 0);
    QVERIFY(setup.poll(1s));
    setup.pass(6s);
    QCOMPARE(setup.polls(), 1);
    QVERIFY(setup.poll(1s));
}

void TestDeviceSignInFaults::transientFaultsBackOff_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: the connection is closed
    QTest::addColumn<Code>("code");
    QTest::newRow("closed") << QByteArray() << Code::NetworkUnavailable;
    QTest::newRow("503") << httpAnswer(503, "") << Code::ServerUnavailable;
    QTest::newRow("429") << httpAnswer(429, "") << Code::ServerUnavailable;
    QTest::newRow("portal") << httpAnswer(200, "<h1>Welcome</h1>", HtmlHeader)
                            << Code::UnexpectedResponse;
}

void TestDeviceSignInFaults::transientFaultsBackOff()
{
    QFETCH(QByteArray, answer);
    QFETCH(Code, code);

    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QVERIFY(setup.showCode());
    const QString userCode = setup.device->userCode();
    setup.network.scheduleAnswer("/oidc/token", answer, 5);
    const std::chrono::seconds delays[] = {5s, 10s, 20s, 40s, 60s};
    for (const auto delay : delays) {
        const int before = setup.polls();
        setup.pass(delay - 1s);
        QCOMPARE(setup.polls(), before);
        QVERIFY(setup.poll(1s));
        QCOMPARE(setup.device->status(), Status::Waiting);
        QCOMPARE(setup.device->error().code(), code);
        QCOMPARE(client.state(), State::SigningIn);
    }
    QVERIFY(setup.poll(60s));
    QVERIFY(!setup.device->error().isError());
    QCOMPARE(setup.device->userCode(), userCode);
    setup.enterCode();
    QVERIFY(setup.complete(5s)); // as often as before
}

void TestDeviceSignInFaults::waitsAsLongAsTheServerAsks()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    QVERIFY(setup.showCode());
    setup.network.scheduleAnswer("/oidc/token", httpAnswer(429, "", "Retry-After: 90\r\n"));
    QVERIFY(setup.poll(5s));
    setup.pass(89s);
    QCOMPARE(setup.polls(), 1);
    QVERIFY(setup.poll(1s));
}

void TestDeviceSignInFaults::pollsAgainAfterATimeout()
{
    DeviceSetup setup(m_provider);
    setup.config.setNetworkTimeout(500ms);
    setup.begin();
    QVERIFY(setup.showCode());
    setup.network.schedule("/oidc/token", Fault::HoldRequest);
    QVERIFY(setup.poll(5s));
    QCOMPARE(setup.device->error().code(), Code::Timeout);
    setup.network.forgetHeld();
    setup.enterCode();
    QVERIFY(setup.complete(10s));
}

void TestDeviceSignInFaults::expiresWhileAnAnswerIsSlow()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    QVERIFY(setup.showCode());
    const QString first = setup.device->userCode();
    setup.network.schedule("/oidc/token", Fault::HoldRequest);
    setup.pass(597s);
    QTRY_COMPARE(setup.network.count("/oidc/token"), 1);
    QCOMPARE(setup.device->userCode(), first);
    setup.pass(3s);
    QVERIFY(setup.awaitCode(first));
    setup.network.forgetHeld();
    setup.enterCode();
    QVERIFY(setup.complete());
}

void TestDeviceSignInFaults::expiresForGoodWhileAnAnswerIsSlow()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    setup.device->setAutoRenew(false);
    QVERIFY(setup.showCode());
    setup.network.schedule("/oidc/token", Fault::HoldRequest);
    setup.pass(597s);
    QTRY_COMPARE(setup.network.count("/oidc/token"), 1);
    setup.pass(3s);
    QCOMPARE(setup.device->status(), Status::Expired);
    QVERIFY(setup.device->userCode().isEmpty());
}

// The tokens are on no machine, so nothing may stay valid. To ask again is what revokes them.
void TestDeviceSignInFaults::lostTokensAreNotKept()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QVERIFY(setup.showCode());
    setup.enterCode();
    setup.network.schedule("/oidc/token", Fault::LoseAnswer);
    QVERIFY(setup.poll(5s));
    QCOMPARE(setup.device->error().code(), Code::NetworkUnavailable);
    QCOMPARE(grants().size(), 1);

    setup.pass(10s);
    QTRY_COMPARE(setup.device->status(), Status::Failed);
    QCOMPARE(setup.device->error().code(), Code::TokenRequestRefused);
    QVERIFY(setup.device->error().detail().contains("lost"_L1));
    QVERIFY(grants().isEmpty());
    QCOMPARE(client.state(), State::SignedOut);
    QCOMPARE(setup.polls(), 2);

    setup.device->renew();
    QVERIFY(setup.awaitCode({}));
    setup.enterCode();
    QVERIFY(setup.complete());
}

void TestDeviceSignInFaults::refusedPollEndsIt()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    QVERIFY(setup.showCode());
    setup.network.scheduleAnswer("/oidc/token", oauthAnswer("invalid_grant"));
    setup.pass(5s);
    QTRY_COMPARE(setup.device->status(), Status::Failed);
    QCOMPARE(setup.device->error().code(), Code::TokenRequestRefused);
    QCOMPARE(setup.device->error().oauthError(), u"invalid_grant"_s);
}

void TestDeviceSignInFaults::badTokensAreRevoked()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    QVERIFY(setup.showCode());
    setup.network.scheduleAnswer("/oidc/token", jsonHttpAnswer(R"({
        "access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "x.y.z",
        "refresh_token": "r"})"));
    setup.pass(5s);
    QTRY_COMPARE(setup.device->status(), Status::Failed);
    QCOMPARE(setup.device->error().code(), Code::InvalidIdToken);
    QCOMPARE(client.state(), State::SignedOut);
    QTRY_COMPARE(setup.network.count("/oidc/token/revocation"), 1);
    QVERIFY(setup.network.requests().last().body.contains("client_id=logto-qt-device"));
}

void TestDeviceSignInFaults::offlineAtTheStart()
{
    DeviceSetup setup(m_provider);
    LogtoClient &client = setup.begin();
    setup.network.goOffline();
    setup.device->start();
    QSignalSpy troubled(LogtoDeviceSignInPrivate::of(*setup.device).operation,
                        &Logto::DeviceSignIn::troubled);
    QTRY_COMPARE(troubled.count(), 1);
    for (const auto delay : {2s, 4s, 8s}) {
        QCOMPARE(setup.device->error().code(), Code::NetworkUnavailable);
        QCOMPARE(setup.device->status(), Status::Requesting);
        QCOMPARE(client.state(), State::SigningIn);
        const auto before = troubled.count();
        setup.pass(delay);
        QTRY_COMPARE(troubled.count(), before + 1);
    }
    QVERIFY(setup.network.goOnline());
    setup.pass(16s);
    QVERIFY(setup.awaitCode({}));
    QVERIFY(!setup.device->error().isError());
    setup.enterCode();
    QVERIFY(setup.complete());
}

void TestDeviceSignInFaults::offlineAtTheRenewal()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    QVERIFY(setup.showCode());
    const QString first = setup.device->userCode();
    setup.network.goOffline();
    setup.pass(601s);
    QTRY_COMPARE(setup.device->error().code(), Code::NetworkUnavailable);
    QCOMPARE(setup.device->status(), Status::Requesting);
    QVERIFY(setup.network.goOnline());
    setup.pass(10s);
    QVERIFY(setup.awaitCode(first));
    QVERIFY(!setup.device->error().isError());
    QVERIFY(setup.poll());
}

void TestDeviceSignInFaults::noDeviceEndpoint()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    const QByteArray issuer = setup.config.issuer().toUtf8();
    const QByteArray path = issuer + "/x\"";
    setup.network.scheduleAnswer(
        "/openid-configuration",
        jsonHttpAnswer(R"({"issuer":")" + issuer + R"(","authorization_endpoint":")" + path
                       + R"(,"token_endpoint":")" + path + R"(,"jwks_uri":")" + path + "}"));
    setup.device->start();
    QTRY_COMPARE(setup.device->status(), Status::Failed);
    QCOMPARE(setup.device->error().code(), Code::UnsupportedProvider);
    QVERIFY(setup.device->error().detail().contains("device_authorization_endpoint"_L1));
}

void TestDeviceSignInFaults::badAnswer()
{
    DeviceSetup setup(m_provider);
    setup.begin();
    setup.network.scheduleAnswer("/oidc/device/auth", jsonHttpAnswer(R"({
        "device_code": "x", "user_code": "ABCD", "verification_uri": "http://example.com/device",
        "expires_in": 60})"));
    setup.device->start();
    QTRY_COMPARE(setup.device->status(), Status::Failed);
    QCOMPARE(setup.device->error().code(), Code::UnsupportedProvider);
    QVERIFY(setup.device->verificationUri().isEmpty());
}

QTEST_GUILESS_MAIN(TestDeviceSignInFaults)
#include "tst_devicesigninfaults.moc"
