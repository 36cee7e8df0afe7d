// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "changeemail.h"
#include "clientsetup.h"
#include "logtoaccount.h"
#include "logtoscope.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;
using Purpose = LogtoVerification::Purpose;

namespace {

const QString alicesPassword = u"alice-test-only"_s;

} // namespace

// The account with the provider's stand-in of Logto's Account API.
class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void profile();
    void profileOfSparseUser();
    void changesOfTheProfile();
    void password();
    void newEmail();
    void exampleOfTheDocumentation();
    void identityByCode();
    void wrongCodes();
    void expiredProof();
    void phoneIsRemoved();
    void identities();
    void foreignSocialCallback();
    void secondFactors();
    void sessionsAndGrants();
    void switchedOff();
    void scopeMissing();
    void accountCenterUrls();
    void idsThatLeadElsewhere();

private:
    QString lastCode();

    LocalProvider m_provider;
    std::optional<ClientSetup> m_setup;
    std::optional<LogtoAccount> m_account;
};

void TestAccount::init()
{
    m_account.reset();
    m_provider.reset();
    m_setup.emplace(m_provider);
    m_setup->config.setScopes(
        {u"email"_s, u"phone"_s, u"custom_data"_s, u"identities"_s, LogtoScope::Sessions});
    m_account.emplace(&m_setup->restartSignedIn());
}

QString TestAccount::lastCode()
{
    const QJsonArray codes = m_provider.get(u"verification-codes"_s).value("codes"_L1).toArray();
    return codes.last().toObject().value("code"_L1).toString();
}

void TestAccount::profile()
{
    QSignalSpy changed(&*m_account, &LogtoAccount::profileChanged);
    QVERIFY(m_account->profile().isEmpty());
    const auto profile = await(m_account->fetchProfile());
    QVERIFY2(profile, qPrintable(profile.error().toString()));
    QCOMPARE(profile->id(), m_setup->client().idTokenClaims().sub());
    QCOMPARE(profile->username(), u"alice"_s);
    QCOMPARE(profile->name(), u"Alice Example"_s);
    QCOMPARE(profile->primaryEmail(), u"alice@example.com"_s);
    QCOMPARE(profile->primaryPhone(), u"12025550123"_s);
    QCOMPARE(profile->profile().value("zoneinfo"_L1).toString(), u"Europe/Berlin"_s);
    QCOMPARE(profile->customData().value("plan"_L1).toString(), u"pro"_s);
    QCOMPARE(profile->avatar().path(), u"/pictures/alice.png"_s);
    QCOMPARE(profile->createdAt().toMSecsSinceEpoch(), 1795331443399);
    QVERIFY(profile->hasPassword());
    QVERIFY(m_account->profile() == *profile);
    QCOMPARE(changed.count(), 1);
    QVERIFY(await(m_account->fetchProfile()));
    QCOMPARE(changed.count(), 1);
}

void TestAccount::profileOfSparseUser()
{
    m_setup->agent.setUser(u"bob"_s);
    m_setup->agent.forgetCookies();
    QVERIFY(m_setup->signIn());
    const auto profile = await(m_account->fetchProfile());
    QVERIFY(profile);
    QVERIFY(profile->primaryEmail().isEmpty());
    QVERIFY(profile->avatar().isEmpty());
    QVERIFY(profile->identities().isEmpty());
    QVERIFY(profile->raw().value("avatar"_L1).isNull());
}

void TestAccount::changesOfTheProfile()
{
    QVERIFY(await(m_account->updateProfile({{"name"_L1, u"A. Example"_s}})));
    QCOMPARE(m_account->profile().name(), u"A. Example"_s);
    QVERIFY(await(m_account->updateProfile({{"avatar"_L1, QJsonValue::Null}})));
    QVERIFY(m_account->profile().avatar().isEmpty());
    QVERIFY(await(m_account->updateProfileClaims({{"nickname"_L1, u"Al"_s}})));
    QCOMPARE(m_account->profile().profile().value("nickname"_L1).toString(), u"Al"_s);

    const QJsonObject username{{"username"_L1, u"al"_s}};
    QCOMPARE(await(m_account->updateProfile(username)).error().code(), Code::VerificationRequired);
    QVERIFY(await(m_account->verifyPassword(alicesPassword)));
    QCOMPARE(await(m_account->updateProfile({{"username"_L1, u"bob"_s}})).error().code(),
             Code::AlreadyInUse);
    QCOMPARE(await(m_account->updateProfile({{"username"_L1, u"not good"_s}})).error().code(),
             Code::InvalidInput);
    QVERIFY(await(m_account->updateProfile(username)));
    QCOMPARE(m_account->profile().username(), u"al"_s);
}

void TestAccount::password()
{
    QSignalSpy verified(&*m_account, &LogtoAccount::verifiedChanged);
    QCOMPARE(await(m_account->setPassword(u"new-test-only"_s)).error().code(),
             Code::VerificationRequired);
    const LogtoError wrong = await(m_account->verifyPassword(u"wrong"_s)).error();
    QCOMPARE(wrong.code(), Code::WrongPassword);
    QVERIFY(!wrong.message().isEmpty());
    QVERIFY(!m_account->isVerified());

    const auto proof = await(m_account->verifyPassword(alicesPassword));
    QVERIFY(proof);
    QVERIFY(proof->expiresAt > QDateTime::currentDateTimeUtc());
    QVERIFY(m_account->isVerified());
    QCOMPARE(verified.count(), 1);
    const LogtoError rejected = await(m_account->setPassword(u"short"_s)).error();
    QCOMPARE(rejected.code(), Code::PasswordRejected);
    QVERIFY(rejected.reasons().contains(u"password_rejected.too_short"_s));
    QCOMPARE(await(m_account->setPassword(alicesPassword)).error().code(), Code::PasswordRejected);
    QVERIFY(await(m_account->setPassword(u"new-test-only"_s)));
    QVERIFY(await(m_account->verifyPassword(u"new-test-only"_s)));
}

void TestAccount::newEmail()
{
    QVERIFY(await(m_account->fetchProfile()));
    QVERIFY(await(m_account->verifyPassword(alicesPassword)));
    const auto sent = await(m_account->sendEmailCode(u"new@example.com"_s, Purpose::NewIdentifier));
    QVERIFY(sent);
    QCOMPARE(await(m_account->setEmail(*sent)).error().code(), Code::VerificationExpired);
    const auto verification = await(m_account->verifyCode(*sent, lastCode()));
    QVERIFY2(verification, qPrintable(verification.error().toString()));
    QVERIFY(await(m_account->setEmail(*verification)));
    QCOMPARE(m_account->profile().primaryEmail(), u"new@example.com"_s);
    QVERIFY(await(m_account->removeEmail()));
    QVERIFY(m_account->profile().primaryEmail().isEmpty());
}

void TestAccount::exampleOfTheDocumentation()
{
    QVERIFY(await(m_account->fetchProfile()));
    ChangeEmail change(*m_account, [this] { return lastCode(); });
    QSignalSpy finished(&change, &ChangeEmail::finished);
    change.start(u"wrong"_s, u"new@example.com"_s);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.at(0).at(0).value<LogtoError>().code(), Code::WrongPassword);
    change.start(alicesPassword, u"new@example.com"_s);
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!finished.at(1).at(0).value<LogtoError>().isError());
    QCOMPARE(m_account->profile().primaryEmail(), u"new@example.com"_s);
}

void TestAccount::identityByCode()
{
    const auto sent = await(m_account->sendEmailCode(u"alice@example.com"_s));
    QVERIFY(sent);
    QVERIFY(!m_account->isVerified());
    QVERIFY(await(m_account->verifyCode(*sent, lastCode())));
    QVERIFY(m_account->isVerified());
    QVERIFY(await(m_account->fetchSessions()));
}

void TestAccount::wrongCodes()
{
    const auto sent = await(m_account->sendPhoneCode(u"12025550123"_s));
    QVERIFY(sent);
    LogtoError error;
    for (int i = 0; i < 10; ++i) {
        error = await(m_account->verifyCode(*sent, u"wrong"_s)).error();
        QCOMPARE(error.code(), Code::InvalidVerificationCode);
    }
    error = await(m_account->verifyCode(*sent, lastCode())).error();
    QCOMPARE(error.code(), Code::TooManyAttempts);
    QVERIFY(!m_account->isVerified());

    m_provider.control(u"expire-verifications"_s);
    error = await(m_account->verifyCode(*sent, lastCode())).error();
    QCOMPARE(error.code(), Code::VerificationExpired);
}

void TestAccount::expiredProof()
{
    QVERIFY(await(m_account->verifyPassword(alicesPassword)));
    m_provider.control(u"expire-verifications"_s);
    m_setup->requests.clear();
    QCOMPARE(await(m_account->fetchGrants()).error().code(), Code::VerificationRequired);
    QVERIFY(!m_account->isVerified());
    // The token was good, and none is wasted.
    QCOMPARE(m_setup->requests, QStringList{u"/api/my-account/grants"_s});
}

void TestAccount::phoneIsRemoved()
{
    QVERIFY(await(m_account->fetchProfile()));
    QVERIFY(await(m_account->verifyPassword(alicesPassword)));
    QVERIFY(await(m_account->removePhone()));
    QVERIFY(m_account->profile().primaryPhone().isEmpty());
    QVERIFY(await(m_account->removeEmail()));
    QCOMPARE(await(m_account->updateProfile({{"username"_L1, QJsonValue::Null}})).error().code(),
             Code::LastSignInMethod);
}

void TestAccount::identities()
{
    QVERIFY(await(m_account->verifyPassword(alicesPassword)));
    const auto started = await(
        m_account->startSocialVerification(u"acme"_s, QUrl(u"https://app.example/callback"_s)));
    QVERIFY(started);
    QCOMPARE(started->authorizationUrl.host(), u"social.example"_s);
    const QUrl callback("https://app.example/callback?code=a-code&state="_L1 + started->state);
    const auto finished = await(m_account->finishSocialVerification(*started, callback));
    QVERIFY(finished);
    QSignalSpy changed(&*m_account, &LogtoAccount::profileChanged);
    QVERIFY(await(m_account->linkIdentity(*finished)));
    QTRY_COMPARE(changed.count(), 1);
    const QList<LogtoIdentity> identities = m_account->profile().identities();
    QCOMPARE(identities.size(), 1);
    QCOMPARE(identities.first().target(), u"acme"_s);
    QCOMPARE(identities.first().userId(), u"a-code"_s);

    QVERIFY(await(m_account->unlinkIdentity(u"acme"_s)));
    QVERIFY(m_account->profile().identities().isEmpty());
    QCOMPARE(await(m_account->unlinkIdentity(u"acme"_s)).error().httpStatus(), 404);
}

void TestAccount::foreignSocialCallback()
{
    const auto started = await(
        m_account->startSocialVerification(u"acme"_s, QUrl(u"https://app.example/callback"_s)));
    QVERIFY(started);
    m_setup->requests.clear();
    const QUrl foreign(u"https://app.example/callback?code=a-code&state=other"_s);
    QCOMPARE(await(m_account->finishSocialVerification(*started, foreign)).error().code(),
             Code::InvalidCallback);
    QVERIFY(m_setup->requests.isEmpty());
}

void TestAccount::secondFactors()
{
    QVERIFY(await(m_account->fetchMfaFactors())->isEmpty());
    QVERIFY(await(m_account->verifyPassword(alicesPassword)));
    const auto codes = await(m_account->generateBackupCodes());
    QVERIFY(codes);
    QCOMPARE(codes->size(), 10);
    QVERIFY(!await(m_account->addBackupCodes(*codes)));

    const QJsonObject totp{{"id"_L1, u"totp"_s},
                           {"type"_L1, u"Totp"_s},
                           {"createdAt"_L1, u"2026-01-02T03:04:05.000Z"_s}};
    m_provider.control(
        u"account"_s,
        {{u"user"_s, u"alice"_s}, {u"members"_s, QJsonObject{{"mfa"_L1, QJsonArray{totp}}}}});
    QVERIFY(await(m_account->addBackupCodes(*codes)));
    const auto factors = await(m_account->fetchMfaFactors());
    QVERIFY(factors);
    QCOMPARE(factors->size(), 2);
    QCOMPARE(factors->at(0).type(), u"Totp"_s);
    QCOMPARE(factors->at(0).createdAt().date(), QDate(2026, 1, 2));
    QCOMPARE(factors->at(0).remainingCodes(), -1);
    QCOMPARE(factors->at(1).remainingCodes(), 10);
    QVERIFY(await(m_account->removeMfaFactor(u"totp"_s)));
    QCOMPARE(await(m_account->fetchMfaFactors())->size(), 1);
}

void TestAccount::sessionsAndGrants()
{
    QCOMPARE(await(m_account->fetchSessions()).error().code(), Code::VerificationRequired);
    QVERIFY(await(m_account->verifyPassword(alicesPassword)));
    const auto sessions = await(m_account->fetchSessions());
    QVERIFY2(sessions, qPrintable(sessions.error().toString()));
    QCOMPARE(sessions->size(), 1);
    const LogtoAccountSession session = sessions->first();
    QVERIFY(session.isCurrent());
    QVERIFY(session.expiresAt() > QDateTime::currentDateTimeUtc());
    QVERIFY(session.signedInAt().secsTo(QDateTime::currentDateTimeUtc()) < 600);
    QCOMPARE(session.ip(), u"127.0.0.1"_s);
    const auto grants = await(m_account->fetchGrants());
    QVERIFY(grants);
    QCOMPARE(grants->first().applicationName(), u"Logto for Qt demo"_s);

    QVERIFY(await(m_account->revokeSession(session.id())));
    QVERIFY(await(m_account->fetchSessions())->isEmpty());
    QVERIFY(await(m_account->revokeGrant(grants->first().id())));
    QCOMPARE(await(m_account->fetchProfile()).error().code(), Code::ReauthenticationRequired);
}

void TestAccount::switchedOff()
{
    m_provider.control(u"settings"_s, {{u"accountCenter"_s, QJsonObject{{"enabled"_L1, false}}}});
    const LogtoError error = await(m_account->fetchProfile()).error();
    QCOMPARE(error.code(), Code::AccountCenterDisabled);
    QVERIFY(error.detail().startsWith("account_center.not_enabled"_L1));
    QVERIFY(!error.isTransient());
}

void TestAccount::scopeMissing()
{
    m_setup->config.setScopes({});
    m_account.emplace(&m_setup->restartSignedIn());
    QVERIFY(await(m_account->fetchProfile())->primaryEmail().isEmpty());
    QCOMPARE(await(m_account->fetchMfaFactors()).error().code(), Code::PermissionNotGranted);
}

void TestAccount::accountCenterUrls()
{
    const QUrl plain = m_account->accountCenterUrl(LogtoAccount::Page::Password);
    QCOMPARE(plain.toString(), m_provider.endpoint().toString() + "/account/password"_L1);
    const QUrl back =
        m_account->accountCenterUrl(u"new/page"_s, QUrl(u"http://127.0.0.1:1/done?a=1&b=2"_s));
    QCOMPARE(back.path(), u"/account/new/page"_s);
    QCOMPARE(back.query(QUrl::FullyEncoded),
             u"redirect=http%3A%2F%2F127.0.0.1%3A1%2Fdone%3Fa%3D1%26b%3D2"_s);
    QVERIFY(!m_account->accountCenterUrl(LogtoAccount::Page::Email, QUrl(u"app://x"_s)).hasQuery());
    QVERIFY(LogtoAccount().accountCenterUrl(LogtoAccount::Page::Email).isEmpty());
}

void TestAccount::idsThatLeadElsewhere()
{
    m_setup->requests.clear();
    for (const QString &id : {QString(), u"."_s, u".."_s})
        QCOMPARE(await(m_account->revokeSession(id)).error().code(), Code::InvalidInput);
    QVERIFY(m_setup->requests.isEmpty());
    QVERIFY(await(m_account->verifyPassword(alicesPassword)));
    QCOMPARE(await(m_account->revokeSession(u"../grants/x?y"_s)).error().httpStatus(), 404);
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
