// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "logtoreadonlystore.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;
using State = LogtoClient::State;
using Status = LogtoStore::Status;

// Stores that are locked, slow, broken or hold something else than a session.
class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void lockedAtTheStart_data();
    void lockedAtTheStart();
    void signInWhileLocked();
    void signOutWhileLocked();
    void failsAtTheStart();
    void unusableItemDoesNotSignIn_data();
    void unusableItemDoesNotSignIn();
    void signInThatCannotBeStored();
    void isStoredLater();
    void isStoredLaterByItself();
    void readOnlyLeavesAllAsItIs();
    void statusIsPassedOn();
    void slowStoreKeepsTheOrder();

private:
    // A disk with the session of alice on it.
    void signInOnce(ClientSetup &setup);

    LocalProvider m_provider;
};

void TestStorage::signInOnce(ClientSetup &setup)
{
    setup.restart();
    if (!setup.signIn())
        qFatal("the sign-in before the test failed");
    setup.quit();
    setup.requests.clear();
}

void TestStorage::lockedAtTheStart_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<Code>("code");
    QTest::newRow("locked") << Status::Locked << Code::StorageLocked;
    QTest::newRow("waiting") << Status::Waiting << Code::StorageWaiting;
}

// Not signed out, only not known yet; goes on by itself.
void TestStorage::lockedAtTheStart()
{
    QFETCH(Status, status);
    QFETCH(Code, code);

    ClientSetup setup(m_provider);
    signInOnce(setup);
    setup.disk->readError = LogtoError(code, u"Unlock the keychain."_s);
    LogtoClient &client = setup.launch(status);
    QCOMPARE(client.state(), State::Restoring);
    QCOMPARE(client.lastError().code(), code);
    QCOMPARE(client.storageStatus(), status);
    QVERIFY(!client.isAuthenticated());

    setup.disk->readError.reset();
    setup.store().become(Status::Secure);
    QTRY_COMPARE(client.state(), State::SignedIn);
    QVERIFY(!client.lastError().isError());
    QCOMPARE(client.idTokenClaims().name(), u"Alice Example"_s);
    QCOMPARE(setup.requests, QStringList());
}

void TestStorage::signInWhileLocked()
{
    ClientSetup setup(m_provider);
    signInOnce(setup);
    setup.disk->readError = LogtoError(Code::StorageLocked, u"Unlock the keychain."_s);
    LogtoClient &client = setup.launch(Status::Locked);
    setup.agent.setUser(u"bob"_s);
    setup.agent.forgetCookies();
    QVERIFY(setup.signIn());
    QCOMPARE(client.state(), State::SignedIn);

    setup.disk->readError.reset();
    setup.store().become(Status::Secure);
    QCoreApplication::processEvents();
    QCOMPARE(client.idTokenClaims().name(), u"Bob Example"_s);
}

void TestStorage::signOutWhileLocked()
{
    ClientSetup setup(m_provider);
    signInOnce(setup);
    const LogtoError locked(Code::StorageLocked, u"Unlock the keychain."_s);
    setup.disk->readError = locked;
    setup.disk->removeError = locked;
    LogtoClient &client = setup.launch(Status::Locked);
    QCOMPARE(await(client.signOut()).error.code(), Code::StorageLocked);
    QCOMPARE(client.state(), State::SignedOut);

    setup.disk->readError.reset();
    setup.store().become(Status::Secure);
    QCoreApplication::processEvents();
    QCOMPARE(client.state(), State::SignedOut);
}

void TestStorage::failsAtTheStart()
{
    ClientSetup setup(m_provider);
    setup.disk->readError = LogtoError(Code::StorageUnavailable, u"No keychain."_s);
    LogtoClient &client = setup.launch(Status::Unavailable);
    QTRY_COMPARE(client.state(), State::SignedOut);
    QCOMPARE(client.lastError().code(), Code::StorageUnavailable);
    QVERIFY(setup.signIn());
}

void TestStorage::unusableItemDoesNotSignIn_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("garbage") << QByteArray("\x00\xff", 2);
    QTest::newRow("half") << QByteArray("{\"version\":1,\"idToken\":\"");
    QTest::newRow("newer") << QByteArray("{\"version\":99}");
}

void TestStorage::unusableItemDoesNotSignIn()
{
    QFETCH(QByteArray, item);

    ClientSetup setup(m_provider);
    setup.disk->items.insert(setup.config.storageKey(), item);
    LogtoClient &client = setup.restart();
    QCOMPARE(client.state(), State::SignedOut);
    QCOMPARE(client.lastError().code(), Code::StorageFailed);
    QCOMPARE(setup.disk->onlyItem(), item);

    QVERIFY(setup.signIn());
    QVERIFY(!client.lastError().isError());
    QCOMPARE(setup.restart().state(), State::SignedIn);
}

void TestStorage::signInThatCannotBeStored()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    setup.disk->writeError = LogtoError(Code::StorageFailed, u"Disk full."_s);
    QVERIFY(setup.signIn());
    QCOMPARE(client.state(), State::SignedIn);
    QCOMPARE(client.lastError().code(), Code::StorageFailed);
    QVERIFY(await(client.refreshAccessToken()));
}

// What could not be stored while the keychain was locked is stored when it is not any more.
void TestStorage::isStoredLater()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    setup.disk->writeError = LogtoError(Code::StorageLocked, u"Unlock the keychain."_s);
    setup.store().become(Status::Locked);
    QVERIFY(setup.signIn());
    QCOMPARE(client.lastError().code(), Code::StorageLocked);
    QVERIFY(setup.disk->items.isEmpty());

    setup.disk->writeError.reset();
    setup.store().become(Status::Secure);
    QTRY_COMPARE(setup.disk->items.size(), 1);
    QTRY_VERIFY(!client.lastError().isError());
    setup.store().become(Status::Locked);
    setup.store().become(Status::Secure);
    QCoreApplication::processEvents();
    QCOMPARE(setup.disk->count(u"write"_s), 2);
    QCOMPARE(setup.restart().state(), State::SignedIn);
}

// The disk was full, and nothing tells when it is not any more.
void TestStorage::isStoredLaterByItself()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    QSignalSpy changed(&client, &LogtoClient::storageStatusChanged);
    setup.disk->writeError = LogtoError(Code::StorageFailed, u"Disk full."_s);
    const auto token = await(client.refreshAccessToken());
    QVERIFY(token);
    QCOMPARE(client.storageStatus(), Status::Degraded);
    QCOMPARE(changed.count(), 1);
    setup.pass(std::chrono::minutes(10));
    QCOMPARE(client.storageStatus(), Status::Degraded);

    setup.disk->writeError.reset();
    setup.pass(std::chrono::minutes(10));
    QCOMPARE(client.storageStatus(), Status::Memory);
    QVERIFY(!client.lastError().isError());
    QVERIFY(setup.disk->onlyItem().contains(setup.refreshToken().toLatin1()));
    const int writes = setup.disk->count(u"write"_s);
    setup.pass(std::chrono::minutes(10));
    QCOMPARE(setup.disk->count(u"write"_s), writes);
}

// Another process owns the session.
void TestStorage::readOnlyLeavesAllAsItIs()
{
    ClientSetup setup(m_provider);
    signInOnce(setup);
    const QByteArray item = setup.disk->onlyItem();
    LogtoClient client;
    client.setUserAgent(&setup.agent);
    client.start(setup.config,
                 std::make_unique<LogtoReadOnlyStore>(std::make_unique<ScriptedStore>(setup.disk)));
    QTRY_COMPARE(client.state(), State::SignedIn);
    QVERIFY(await(client.accessToken()));
    QCOMPARE(await(client.refreshAccessToken()).error().code(), Code::StorageReadOnly);
    QCOMPARE(await(client.signIn()).error().code(), Code::StorageReadOnly);
    QCOMPARE(await(client.signOut()).error.code(), Code::StorageReadOnly);
    client.clearAccessTokens();
    QCOMPARE(client.state(), State::SignedIn);
    QCOMPARE(setup.requests, QStringList());
    QCOMPARE(setup.disk->onlyItem(), item);
    QVERIFY(await(setup.restart().refreshAccessToken()));
}

void TestStorage::statusIsPassedOn()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QSignalSpy changed(&client, &LogtoClient::storageStatusChanged);
    QCOMPARE(client.storageStatus(), Status::Memory);
    setup.store().become(Status::Locked);
    QCOMPARE(client.storageStatus(), Status::Locked);
    setup.store().become(Status::Locked);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(LogtoClient().storageStatus(), Status::Unknown);
}

// What was asked for last is what stays.
void TestStorage::slowStoreKeepsTheOrder()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    setup.disk->holding = true;
    const auto token = client.refreshAccessToken();
    QTRY_COMPARE(setup.disk->held.size(), 1);
    const auto report = client.signOut();
    QCOMPARE(setup.disk->held.size(), 1);
    setup.disk->release();
    QVERIFY(await(report).storageCleared);
    QCOMPARE(await(token).error().code(), Code::NotSignedIn);
    QVERIFY(setup.disk->items.isEmpty());
    QCOMPARE(setup.disk->operations.last(), u"remove"_s);
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
