// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "formloginagent.h"
#include "keyring.h"
#include "localprovider.h"
#include "logtoclient.h"
#include "logtokeychainstore.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using State = LogtoClient::State;
using Status = LogtoStore::Status;

// A real session in a real keyring that is locked and unlocked meanwhile.
class tst_ClientKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsWhileLocked();
    void refreshesWhileLocked();
    void signsOutWhileLocked();
    void signsOutWhileLockedAndEnds();

private:
    // As after a restart of the application.
    void restart();
    void restartSignedIn();

    LocalProvider m_provider;
    LogtoConfig m_config{m_provider.endpoint(), m_provider.appId(),
                         QUrl(u"io.logto.qt://callback"_s)};
    FormLoginAgent m_agent;
    Keyring m_keyring;
    std::unique_ptr<LogtoClient> m_client;
};

void tst_ClientKeychain::init()
{
    m_provider.reset();
    m_config.setProfile(QLatin1StringView(QTest::currentTestFunction()));
}

void tst_ClientKeychain::cleanup()
{
    m_client.reset();
    QVERIFY(m_keyring.unlock());
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
}

void tst_ClientKeychain::restart()
{
    m_client.reset();
    m_client = std::make_unique<LogtoClient>(m_config, std::make_unique<LogtoKeychainStore>());
    m_client->setUserAgent(&m_agent);
}

void tst_ClientKeychain::restartSignedIn()
{
    restart();
    QTRY_COMPARE(m_client->state(), State::SignedOut);
    QVERIFY(await(m_client->signIn()));
    QCOMPARE(m_client->storageStatus(), Status::Secure);
}

void tst_ClientKeychain::startsWhileLocked()
{
    restartSignedIn();
    const QString user = m_client->idTokenClaims().sub();
    for (int cycle = 0; cycle < 3; ++cycle) {
        QVERIFY(m_keyring.lock());
        restart();
        QTRY_COMPARE(m_client->storageStatus(), Status::Locked);
        QCOMPARE(m_client->state(), State::Restoring);
        QVERIFY(m_keyring.unlock());
        QTRY_COMPARE(m_client->state(), State::SignedIn);
        QCOMPARE(m_client->storageStatus(), Status::Secure);
        QCOMPARE(m_client->idTokenClaims().sub(), user);
        QVERIFY(await(m_client->refreshAccessToken()));
    }
}

void tst_ClientKeychain::refreshesWhileLocked()
{
    restartSignedIn();
    for (int cycle = 0; cycle < 3; ++cycle) {
        QVERIFY(m_keyring.lock());
        QTRY_COMPARE(m_client->storageStatus(), Status::Locked);
        const auto token = await(m_client->refreshAccessToken());
        QVERIFY2(token, qPrintable(token.error().toString()));
        QCOMPARE(m_client->cachedAccessToken(), *token);
        QCOMPARE(m_client->storageStatus(), Status::Locked);
        QCOMPARE(m_client->state(), State::SignedIn);

        QVERIFY(m_keyring.unlock());
        QTRY_COMPARE(m_client->storageStatus(), Status::Secure); // written, else it is Degraded
        restart();
        QTRY_COMPARE(m_client->state(), State::SignedIn);
        QCOMPARE(m_client->cachedAccessToken(), *token);
        m_provider.control(u"settings"_s, {{u"leeway"_s, 0}});
        QVERIFY(await(m_client->refreshAccessToken())); // it was the newest refresh token
    }
}

void tst_ClientKeychain::signsOutWhileLocked()
{
    restartSignedIn();
    QCOMPARE(m_keyring.items(m_config.storageKey()).count(), 1);
    QVERIFY(m_keyring.lock());
    const LogtoSignOutReport report = await(m_client->signOut());
    QVERIFY(!report.storageCleared);
    QVERIFY(report.revoked);
    QCOMPARE(m_client->state(), State::SignedOut);
    QCOMPARE(m_keyring.items(m_config.storageKey()).count(), 1);

    QVERIFY(m_keyring.unlock());
    QTRY_COMPARE(m_keyring.items(m_config.storageKey()), QStringList());
    QCOMPARE(m_client->state(), State::SignedOut);
}

void tst_ClientKeychain::signsOutWhileLockedAndEnds()
{
    restartSignedIn();
    QVERIFY(m_keyring.lock());
    QVERIFY(!await(m_client->signOut()).storageCleared);
    restart(); // still locked
    QTRY_COMPARE(m_client->state(), State::SignedOut);
    m_client.reset();

    QVERIFY(m_keyring.unlock());
    QCOMPARE(m_keyring.items(m_config.storageKey()).count(), 1);
    restart();
    QTRY_COMPARE(m_client->state(), State::SignedOut);
    QTRY_COMPARE(m_keyring.items(m_config.storageKey()), QStringList());
}

QTEST_GUILESS_MAIN(tst_ClientKeychain)

#include "tst_clientkeychain.moc"
