// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "keyring.h"
#include "newprocess.h"
#include "sessionmark_p.h"
#include "storetest.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using Logto::SessionMark;
using Status = LogtoStore::Status;

class tst_LockedKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void lockedAtStart();
    void unlockedLater();
    void lockedWhileRunning();
    void neverSignedIn();
    void keepsOldItem();
    void writesAgainWhenUnlocked();
    void removalIsFinishedWhenUnlocked();
    void removalIsFinishedAfterRestart();
    void removalDoesNotTakeNewItem();
    void removalHidesItemOfOtherStores();
    void removalOfNothing();

private:
    const QByteArray m_item{R"({"refresh_token":"for tests only"})"};
    Keyring m_keyring;
    std::unique_ptr<LogtoKeychainStore> m_store;
    QFuture<LogtoResult<QByteArray>> m_read;
};

void tst_LockedKeychain::init()
{
    m_store = std::make_unique<LogtoKeychainStore>();
}

void tst_LockedKeychain::cleanup()
{
    m_store.reset();
    QVERIFY(m_keyring.unlock());
}

void tst_LockedKeychain::lockedAtStart()
{
    COMPARE_CODE(await(m_store->write(testKey(), m_item)), NoError);
    QVERIFY(m_keyring.lock());
    const QJsonObject locked = inNewProcess(u"read"_s, testKey());
    QCOMPARE(locked.value("code"_L1), "StorageLocked"_L1);
    QCOMPARE(locked.value("status"_L1), "Locked"_L1);

    QVERIFY(m_keyring.unlock());
    const QJsonObject unlocked = inNewProcess(u"read"_s, testKey());
    QCOMPARE(unlocked.value("data"_L1), QString::fromUtf8(m_item));
    QCOMPARE(unlocked.value("status"_L1), "Secure"_L1);
}

void tst_LockedKeychain::unlockedLater()
{
    COMPARE_CODE(await(m_store->write(testKey(), m_item)), NoError);
    QVERIFY(m_keyring.lock());
    COMPARE_CODE(await(m_store->read(testKey())), StorageLocked);
    QCOMPARE(m_store->status(), Status::Locked);

    QSignalSpy available(m_store.get(), &LogtoStore::available);
    connect(m_store.get(), &LogtoStore::available, this,
            [this, key = testKey()] { m_read = m_store->read(key); });
    QVERIFY(m_keyring.unlock());
    QTRY_COMPARE(available.count(), 1);
    QCOMPARE(m_store->status(), Status::Secure);
    QCOMPARE(await(m_read).value(), m_item);
    QCOMPARE(available.count(), 1);
}

void tst_LockedKeychain::lockedWhileRunning()
{
    COMPARE_CODE(await(m_store->read(testKey())), NoError);
    QCOMPARE(m_store->status(), Status::Secure);
    QVERIFY(m_keyring.lock());
    QTRY_COMPARE(m_store->status(), Status::Locked);
    QVERIFY(m_keyring.unlock());
    QTRY_COMPARE(m_store->status(), Status::Secure);
}

void tst_LockedKeychain::neverSignedIn()
{
    QVERIFY(m_keyring.lock());
    const auto result = await(m_store->read(testKey()));
    COMPARE_CODE(result, NoError);
    QCOMPARE(result.value(), QByteArray());
    QCOMPARE(m_store->status(), Status::Locked);
}

void tst_LockedKeychain::keepsOldItem()
{
    COMPARE_CODE(await(m_store->write(testKey(), "old")), NoError);
    QVERIFY(m_keyring.lock());
    COMPARE_CODE(await(m_store->write(testKey(), "new")), StorageLocked);
    QCOMPARE(m_store->status(), Status::Locked);
    COMPARE_CODE(await(m_store->read(testKey())), StorageLocked);

    QVERIFY(m_keyring.unlock());
    QCOMPARE(await(m_store->read(testKey())).value(), "old");
}

void tst_LockedKeychain::writesAgainWhenUnlocked()
{
    QVERIFY(m_keyring.lock());
    COMPARE_CODE(await(m_store->write(testKey(), m_item)), StorageLocked);
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::None);

    QSignalSpy available(m_store.get(), &LogtoStore::available);
    QVERIFY(m_keyring.unlock());
    QTRY_COMPARE(available.count(), 1);
    COMPARE_CODE(await(m_store->write(testKey(), m_item)), NoError);
    QCOMPARE(await(m_store->read(testKey())).value(), m_item);
}

void tst_LockedKeychain::removalIsFinishedWhenUnlocked()
{
    COMPARE_CODE(await(m_store->write(testKey(), m_item)), NoError);
    QVERIFY(m_keyring.lock());
    COMPARE_CODE(await(m_store->remove(testKey())), StorageLocked);
    QCOMPARE(m_store->status(), Status::Locked);
    QCOMPARE(m_keyring.items(testKey()).count(), 1);

    const auto whileLocked = await(m_store->read(testKey()));
    COMPARE_CODE(whileLocked, NoError);
    QCOMPARE(whileLocked.value(), QByteArray());
    QCOMPARE(m_store->status(), Status::Locked);

    QVERIFY(m_keyring.unlock());
    QTRY_COMPARE(m_keyring.items(testKey()), QStringList());
    QTRY_COMPARE(Logto::sessionMark(testKey()), SessionMark::None);
    QCOMPARE(await(m_store->read(testKey())).value(), QByteArray());
}

void tst_LockedKeychain::removalIsFinishedAfterRestart()
{
    COMPARE_CODE(await(m_store->write(testKey(), m_item)), NoError);
    QVERIFY(m_keyring.lock());
    QCOMPARE(inNewProcess(u"remove"_s, testKey()).value("code"_L1), "StorageLocked"_L1);
    QVERIFY(m_keyring.unlock());
    QCOMPARE(m_keyring.items(testKey()).count(), 1);

    QCOMPARE(inNewProcess(u"read"_s, testKey()).value("data"_L1), QString());
    QCOMPARE(m_keyring.items(testKey()), QStringList());
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::None);
}

void tst_LockedKeychain::removalDoesNotTakeNewItem()
{
    COMPARE_CODE(await(m_store->write(testKey(), "old")), NoError);
    QVERIFY(m_keyring.lock());
    COMPARE_CODE(await(m_store->remove(testKey())), StorageLocked);
    COMPARE_CODE(await(m_store->write(testKey(), "new")), StorageLocked);
    QVERIFY(m_keyring.unlock());
    COMPARE_CODE(await(m_store->write(testKey(), "new")), NoError);

    QTRY_COMPARE(m_store->status(), Status::Secure);
    QCOMPARE(await(m_store->read(testKey())).value(), "new");
    QCOMPARE(m_keyring.items(testKey()).count(), 1);
}

void tst_LockedKeychain::removalHidesItemOfOtherStores()
{
    COMPARE_CODE(await(m_store->write(testKey(), m_item)), NoError);
    QVERIFY(m_keyring.lock());
    COMPARE_CODE(await(m_store->remove(testKey())), StorageLocked);

    LogtoKeychainStore other;
    QCOMPARE(await(other.read(testKey())).value(), QByteArray());
    QCOMPARE(other.status(), Status::Locked);
}

// A session without a mark may be there, so nothing less can be promised.
void tst_LockedKeychain::removalOfNothing()
{
    QVERIFY(m_keyring.lock());
    COMPARE_CODE(await(m_store->remove(testKey())), StorageLocked);
    QVERIFY(m_keyring.unlock());
    QTRY_COMPARE(Logto::sessionMark(testKey()), SessionMark::None);
    QCOMPARE(await(m_store->read(testKey())).value(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_LockedKeychain)

#include "tst_lockedkeychain.moc"
