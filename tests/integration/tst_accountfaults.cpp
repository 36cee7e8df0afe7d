// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"
#include "logtoaccount.h"
#include "logtoscope.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;
using Fault = FaultyNetwork::Fault;

namespace {

constexpr char account[] = "/api/my-account";
constexpr char sessions[] = "/api/my-account/sessions";

QByteArray refusal(int status, const QByteArray &json)
{
    return httpAnswer(status, json, JsonHeader);
}

} // namespace

// The account when provider and network do what they should not, and users come and go.
class TestAccountFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusedTokenIsRefreshedOnce();
    void tokenRefusedTwice();
    void badAnswers_data();
    void badAnswers();
    void hugeAnswer();
    void missingAndNullMembers();
    void oddTimes();
    void accountOfAnotherUser();
    void unknownErrorIsForDevelopers();
    void tooBusy();
    void changeIsNotSentTwice();
    void signOutMeanwhile();
    void userSwitch();
    void withoutClientOrSession();
    void olderRefusalLeavesTheProof();
    void addressesThatNoBrowserShouldOpen_data();
    void addressesThatNoBrowserShouldOpen();
    void nothingSecretIsLogged();

private:
    LocalProvider m_provider;
    std::optional<FaultyNetwork> m_network;
    std::optional<ClientSetup> m_setup;
    std::optional<LogtoAccount> m_account;
};

void TestAccountFaults::init()
{
    m_account.reset();
    m_setup.reset();
    m_provider.reset();
    m_network.emplace();
    m_setup.emplace(m_provider);
    m_setup->config.setProxy(m_network->proxy());
    m_setup->config.setScopes({u"email"_s, LogtoScope::Sessions});
    m_account.emplace(&m_setup->restartSignedIn());
    m_network->forgetRequests();
}

void TestAccountFaults::refusedTokenIsRefreshedOnce()
{
    m_network->scheduleAnswer(account, refusal(401, R"({"code":"auth.unauthorized"})"));
    QVERIFY(await(m_account->fetchProfile()));
    QCOMPARE(m_network->count(account), 2);
    QCOMPARE(m_network->count("/oidc/token"), 1);
}

void TestAccountFaults::tokenRefusedTwice()
{
    m_network->scheduleAnswer(account, refusal(401, R"({"code":"auth.unauthorized"})"), 3);
    const LogtoError error = await(m_account->fetchProfile()).error();
    QCOMPARE(error.code(), Code::PermissionNotGranted);
    QCOMPARE(error.httpStatus(), 401);
    QCOMPARE(m_network->count(account), 2);
    QCOMPARE(m_network->count("/oidc/token"), 1);
    QVERIFY(m_setup->client().isAuthenticated());
}

void TestAccountFaults::badAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("HTML") << httpAnswer(200, "<html>login</html>", HtmlHeader);
    QTest::newRow("HTML error") << httpAnswer(404, "<html>not here</html>", HtmlHeader);
    QTest::newRow("truncated") << jsonHttpAnswer(R"({"id":)");
    QTest::newRow("array") << jsonHttpAnswer(R"([1,2])");
    QTest::newRow("duplicate") << jsonHttpAnswer(R"({"sessions":[],"sessions":[]})");
    QTest::newRow("missing") << jsonHttpAnswer("{}");
    QTest::newRow("null") << jsonHttpAnswer(R"({"sessions":null})");
    QTest::newRow("empty") << httpAnswer(200, "");
    QTest::newRow("redirect") << httpAnswer(302, "", "Location: https://elsewhere.example/\r\n");
    QTest::newRow("error without code") << refusal(400, R"({"error":"x"})");
}

void TestAccountFaults::badAnswers()
{
    QFETCH(QByteArray, answer);
    m_network->scheduleAnswer(sessions, answer);
    const LogtoError error = await(m_account->fetchSessions()).error();
    QCOMPARE(error.code(), Code::UnexpectedResponse);
    QVERIFY(error.isTransient());
    QVERIFY(error.message().contains(m_setup->config.endpoint().host()));
    QCOMPARE(m_network->count(sessions), 1);
}

void TestAccountFaults::hugeAnswer()
{
    const QByteArray huge = R"({"sessions":[")" + QByteArray(2 * 1024 * 1024, 'x') + R"("]})";
    m_network->scheduleAnswer(sessions, jsonHttpAnswer(huge));
    QCOMPARE(await(m_account->fetchSessions()).error().code(), Code::UnexpectedResponse);
}

void TestAccountFaults::missingAndNullMembers()
{
    m_network->scheduleAnswer(
        sessions, jsonHttpAnswer(R"({"sessions":[{},{"payload":null,"expiresAt":"x"},7]})"));
    const auto list = await(m_account->fetchSessions());
    QVERIFY(list);
    QCOMPARE(list->size(), 3);
    for (const LogtoAccountSession &session : *list) {
        QVERIFY(session.id().isEmpty());
        QVERIFY(!session.expiresAt().isValid());
        QVERIFY(!session.isCurrent());
    }
    const QString sub = m_setup->client().idTokenClaims().sub();
    m_network->scheduleAnswer(
        account,
        jsonHttpAnswer(R"({"name":null,"avatar":"javascript:x","profile":5,"id":")" + sub.toLatin1()
                       + "\"}"));
    const auto profile = await(m_account->fetchProfile());
    QVERIFY(profile);
    QVERIFY(profile->name().isEmpty());
    QVERIFY(profile->avatar().isEmpty());
    QVERIFY(profile->profile().isEmpty());
    QVERIFY(!profile->createdAt().isValid());
}

// A time that no QDateTime holds, or in a fraction, is none; not the beginning of 1970.
void TestAccountFaults::oddTimes()
{
    const QByteArrayList times{"1e300", "1.5", "9007199254740993000", "\"5\""};
    for (const QByteArray &time : times) {
        const LogtoAccountGrant grant(QJsonDocument::fromJson(R"({"expiresAt":)" + time
                                                              + R"(,"payload":{"iat":)" + time
                                                              + "}}")
                                          .object());
        QVERIFY(!grant.createdAt().isValid());
        QCOMPARE(grant.expiresAt().isValid(), time.endsWith("000"));
    }
}

void TestAccountFaults::accountOfAnotherUser()
{
    m_network->scheduleAnswer(account, jsonHttpAnswer(R"({"id":"mallory"})"));
    QCOMPARE(await(m_account->fetchProfile()).error().code(), Code::InvalidUserInfo);
    QVERIFY(m_account->profile().isEmpty());
}

void TestAccountFaults::unknownErrorIsForDevelopers()
{
    m_network->scheduleAnswer(account,
                              refusal(422, R"({"code":"new.code","message":"Raw {{text}}"})"));
    const LogtoError error = await(m_account->updateProfile({{"name"_L1, u"x"_s}})).error();
    QCOMPARE(error.code(), Code::AccountRequestRefused);
    QVERIFY(!error.message().contains("Raw"_L1));
    QCOMPARE(error.detail(), u"new.code: Raw {{text}}"_s);
    QCOMPARE(error.reasons(), QStringList{u"new.code"_s});
    QCOMPARE(error.httpStatus(), 422);
}

void TestAccountFaults::tooBusy()
{
    m_network->scheduleAnswer("/api/verifications/verification-code",
                              httpAnswer(429, "{}", "Retry-After: 7\r\n"));
    const LogtoError error = await(m_account->sendEmailCode(u"alice@example.com"_s)).error();
    QCOMPARE(error.code(), Code::ServerUnavailable);
    QCOMPARE(error.retryAfter(), std::chrono::seconds(7));
}

// A code that arrives twice would confuse, and a change may have been made.
void TestAccountFaults::changeIsNotSentTwice()
{
    const QByteArray code = "/api/verifications/verification-code";
    m_network->schedule(code, Fault::LoseAnswer);
    QCOMPARE(await(m_account->sendEmailCode(u"alice@example.com"_s)).error().code(),
             Code::NetworkUnavailable);
    QCOMPARE(m_provider.count(QString::fromLatin1(code)), 1);

    m_network->schedule(account, Fault::LoseAnswer);
    QCOMPARE(await(m_account->updateProfile({{"name"_L1, u"x"_s}})).error().code(),
             Code::NetworkUnavailable);
    QCOMPARE(m_provider.count(QString::fromLatin1(account)), 1);
}

void TestAccountFaults::signOutMeanwhile()
{
    QVERIFY(await(m_account->fetchProfile()));
    QVERIFY(await(m_account->verifyPassword(u"alice-test-only"_s)));
    m_network->schedule(sessions, Fault::HoldAnswer);
    const auto list = m_account->fetchSessions();
    awaitSignal(&*m_network, &FaultyNetwork::held);
    QSignalSpy changed(&*m_account, &LogtoAccount::sessionChanged);
    QVERIFY(await(m_setup->client().signOut()).revoked);
    QVERIFY(m_account->profile().isEmpty());
    QVERIFY(!m_account->isVerified());
    QVERIFY(changed.count() > 0);
    m_network->release();
    QCOMPARE(await(list).error().code(), Code::NotSignedIn);
    QVERIFY(m_account->profile().isEmpty());
}

void TestAccountFaults::userSwitch()
{
    QVERIFY(await(m_account->fetchProfile()));
    QVERIFY(await(m_account->verifyPassword(u"alice-test-only"_s)));
    m_network->schedule(account, Fault::HoldAnswer);
    const auto ofAlice = m_account->fetchProfile();
    awaitSignal(&*m_network, &FaultyNetwork::held);
    m_setup->agent.setUser(u"bob"_s);
    m_setup->agent.forgetCookies();
    QVERIFY(m_setup->signIn());
    QVERIFY(m_account->profile().isEmpty());
    QVERIFY(!m_account->isVerified());
    m_network->release();
    QCOMPARE(await(ofAlice).error().code(), Code::NotSignedIn);
    QVERIFY(m_account->profile().isEmpty());
    QCOMPARE(await(m_account->fetchProfile())->name(), u"Bob Example"_s);
}

void TestAccountFaults::withoutClientOrSession()
{
    LogtoAccount account;
    QCOMPARE(await(account.fetchProfile()).error().code(), Code::NotSignedIn);
    QVERIFY(await(m_setup->client().signOut()).revoked);
    QCOMPARE(await(m_account->fetchProfile()).error().code(), Code::NotSignedIn);
}

// The sessions were asked for without a proof, and the refusal comes after the user has given one.
void TestAccountFaults::olderRefusalLeavesTheProof()
{
    m_network->schedule(sessions, Fault::HoldAnswer);
    const auto early = m_account->fetchSessions();
    awaitSignal(&*m_network, &FaultyNetwork::held);
    QVERIFY(await(m_account->verifyPassword(u"alice-test-only"_s)));
    m_network->release();
    QCOMPARE(await(early).error().code(), Code::VerificationRequired);
    QVERIFY(m_account->isVerified());
    QVERIFY(await(m_account->fetchSessions()));
}

void TestAccountFaults::addressesThatNoBrowserShouldOpen_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opened");
    QTest::newRow("https") << u"https://social.example/auth?a=1"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:1/auth"_s << true;
    QTest::newRow("http") << u"http://social.example/auth"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("program") << u"ms-settings:privacy"_s << false;
    QTest::newRow("password") << u"https://a:b@social.example/auth"_s << false;
    QTest::newRow("relative") << u"/auth"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestAccountFaults::addressesThatNoBrowserShouldOpen()
{
    QFETCH(QString, address);
    QFETCH(bool, opened);
    const QJsonObject answer{{"verificationRecordId"_L1, u"a-record"_s},
                             {"authorizationUri"_L1, address}};
    m_network->scheduleAnswer("/api/verifications/social",
                              jsonHttpAnswer(QJsonDocument(answer).toJson()));
    const auto started = await(
        m_account->startSocialVerification(u"acme"_s, QUrl(u"https://app.example/callback"_s)));
    QCOMPARE(bool(started), opened);
    if (opened) {
        QCOMPARE(started->authorizationUrl, QUrl(address));
    } else {
        QCOMPARE(started.error().code(), Code::UnexpectedResponse);
        QVERIFY(started.error().detail().contains("authorizationUri"_L1));
    }
}

void TestAccountFaults::nothingSecretIsLogged()
{
    static QString log;
    log.clear();
    QLoggingCategory::setFilterRules(u"logto.*=true"_s);
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { log += text + u'\n'; });
    const auto wrong = await(m_account->verifyPassword(u"wrong-test-only"_s));
    const auto right = await(m_account->verifyPassword(u"alice-test-only"_s));
    const auto list = await(m_account->fetchSessions());
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(list);
    QVERIFY(log.contains("/api/verifications/password"_L1));
    QVERIFY(!log.contains("-test-only"_L1));
    QVERIFY(!log.contains(right->id));
    QVERIFY(!wrong.error().toString().contains("-test-only"_L1));
}

QTEST_GUILESS_MAIN(TestAccountFaults)
#include "tst_accountfaults.moc"
