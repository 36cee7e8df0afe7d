// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "comparecode.h"
#include "logtofilestore.h"
#include "logtomemorystore.h"
#include "logtoreadonlystore.h"
#include "scriptedstore.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using Status = LogtoStore::Status;

class tst_ReadOnlyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void refusesChanges();
    void followsStatus();
    void isSharedAsTheWrappedStore();
};

void tst_ReadOnlyStore::reads()
{
    auto disk = std::make_shared<ScriptedDisk>();
    disk->items.insert(u"key"_s, "item");
    LogtoReadOnlyStore store(std::make_unique<ScriptedStore>(disk));
    QCOMPARE(await(store.read(u"key"_s)).value(), "item");
    QCOMPARE(await(store.read(u"another"_s)).value(), QByteArray());

    disk->items.insert(u"key"_s, "new");
    QCOMPARE(await(store.read(u"key"_s)).value(), "new");
    disk->readError = LogtoError(LogtoError::Code::StorageLocked, u"Locked."_s);
    COMPARE_CODE(await(store.read(u"key"_s)), StorageLocked);
}

void tst_ReadOnlyStore::refusesChanges()
{
    auto disk = std::make_shared<ScriptedDisk>();
    disk->items.insert(u"key"_s, "item");
    LogtoReadOnlyStore store(std::make_unique<ScriptedStore>(disk));
    QVERIFY(store.isReadOnly());

    const auto written = await(store.write(u"key"_s, "new"));
    COMPARE_CODE(written, StorageReadOnly);
    QVERIFY(!written.error().message().isEmpty());
    QVERIFY(!written.error().isTransient());
    COMPARE_CODE(await(store.remove(u"key"_s)), StorageReadOnly);
    QCOMPARE(disk->operations, QStringList());
    QCOMPARE(disk->onlyItem(), "item");
}

void tst_ReadOnlyStore::followsStatus()
{
    auto owned = std::make_unique<ScriptedStore>(std::make_shared<ScriptedDisk>(), Status::Locked);
    ScriptedStore &wrapped = *owned;
    LogtoReadOnlyStore store(std::move(owned));
    QCOMPARE(store.status(), Status::Locked);

    QSignalSpy statusChanged(&store, &LogtoStore::statusChanged);
    QSignalSpy available(&store, &LogtoStore::available);
    wrapped.become(Status::Secure);
    QCOMPARE(store.status(), Status::Secure);
    QCOMPARE(statusChanged.count(), 1);
    QCOMPARE(available.count(), 1);

    wrapped.become(Status::Degraded);
    QCOMPARE(store.status(), Status::Degraded);
    QCOMPARE(available.count(), 1);
    wrapped.become(Status::Unavailable);
    wrapped.become(Status::Unavailable);
    QCOMPARE(statusChanged.count(), 3);
    wrapped.become(Status::Degraded);
    QCOMPARE(available.count(), 2);
}

void tst_ReadOnlyStore::isSharedAsTheWrappedStore()
{
    const LogtoReadOnlyStore memory(std::make_unique<LogtoMemoryStore>());
    QVERIFY(!memory.isShared());
    QCOMPARE(memory.status(), Status::Memory);
    QVERIFY(!LogtoMemoryStore().isReadOnly());

    auto shared = std::make_unique<LogtoFileStore>(QString(), LogtoFileStore::KeyProvider());
    QVERIFY(!shared->isReadOnly());
    QVERIFY(LogtoReadOnlyStore(std::move(shared)).isShared());
}

QTEST_GUILESS_MAIN(tst_ReadOnlyStore)
#include "tst_readonlystore.moc"
