// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "comparecode.h"
#include "volumestore.h"

#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

// The example of docs/storage.md does what a store must.
class tst_VolumeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract();
    void failsLoudly();
};

void tst_VolumeStore::keepsTheContract()
{
    const QTemporaryDir volume;
    const QString key = u"a key/of any kind"_s;
    {
        VolumeStore store(volume.path());
        QCOMPARE(store.status(), LogtoStore::Status::Secure);
        QCOMPARE(await(store.read(key)).value(), QByteArray());
        COMPARE_CODE(await(store.write(key, "old")), NoError);
        COMPARE_CODE(await(store.write(key, "new")), NoError);
        QCOMPARE(await(store.read(key)).value(), "new");
    }
    VolumeStore next(volume.path());
    QCOMPARE(await(next.read(key)).value(), "new");
    COMPARE_CODE(await(next.remove(key)), NoError);
    COMPARE_CODE(await(next.remove(key)), NoError);
    QCOMPARE(await(next.read(key)).value(), QByteArray());
}

void tst_VolumeStore::failsLoudly()
{
    const QTemporaryDir volume;
    const QString key = u"key"_s;
    VolumeStore store(volume.path());
    COMPARE_CODE(await(store.write(key, "item")), NoError);
    const QString file = volume.filePath(QDir(volume.path()).entryList(QDir::Files).value(0));
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file + "/not empty"_L1));
    COMPARE_CODE(await(store.read(key)), StorageFailed);
    COMPARE_CODE(await(store.write(key, "item")), StorageFailed);
    COMPARE_CODE(await(store.remove(key)), StorageFailed);
}

QTEST_GUILESS_MAIN(tst_VolumeStore)
#include "tst_volumestore.moc"
