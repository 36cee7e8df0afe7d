// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "filestoretest.h"

#include <sys/stat.h>

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using Status = LogtoStore::Status;

class tst_FileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void statusIsUnknownBeforeUse();
    void readsNothing();
    void writesReadsRemoves();
    void replaces();
    void removesWhatIsNotThere();
    void keepsBytes_data();
    void keepsBytes();
    void refusesTooMuch();
    void keepsItemsApart();
    void keepsOrder();
    void destructorFinishesAll();
    void statusInOwnersThread();
    void blocksNobody();
    void seesOtherStores();
    void seesOtherProcesses();
    void isForItsUserOnly();
    void tellsNothing();
    void opensForOthers();
    void readsFormat1();

private:
    QString directory() const { return m_parent->filePath(u"deep/store"_s); }

    const QByteArray m_item{R"({"refresh_token":"for tests only"})"};
    std::unique_ptr<QTemporaryDir> m_parent;
};

namespace {

int permissionsOf(const QString &name)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(name).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                     : -1;
}

} // namespace

void tst_FileStore::init()
{
    m_parent = std::make_unique<QTemporaryDir>();
    QVERIFY(m_parent->isValid());
}

void tst_FileStore::cleanup()
{
    m_parent.reset();
}

void tst_FileStore::statusIsUnknownBeforeUse()
{
    LogtoFileStore store(directory(), testKeyProvider());
    QCOMPARE(store.status(), Status::Unknown);
    QVERIFY(store.isShared());
    QVERIFY(!store.isReadOnly());
    QVERIFY(!QFileInfo::exists(directory()));
}

void tst_FileStore::readsNothing()
{
    LogtoFileStore store(directory(), testKeyProvider());
    QSignalSpy available(&store, &LogtoStore::available);
    const auto result = await(store.read(testKey()));
    COMPARE_CODE(result, NoError);
    QCOMPARE(result.value(), QByteArray());
    QTRY_COMPARE(store.status(), Status::Secure);
    QCOMPARE(available.count(), 0);
}

void tst_FileStore::writesReadsRemoves()
{
    LogtoFileStore store(directory(), testKeyProvider());
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    QCOMPARE(await(store.read(testKey())).value(), m_item);
    QVERIFY(QFileInfo::exists(fileOf(directory(), testKey())));
    QCOMPARE(filesIn(directory()).count(), 1);

    COMPARE_CODE(await(store.remove(testKey())), NoError);
    QCOMPARE(filesIn(directory()), QStringList());
    QCOMPARE(await(store.read(testKey())).value(), QByteArray());
}

void tst_FileStore::replaces()
{
    LogtoFileStore store(directory(), testKeyProvider());
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    COMPARE_CODE(await(store.write(testKey(), "new")), NoError);
    QCOMPARE(await(store.read(testKey())).value(), "new");
    QCOMPARE(filesIn(directory()).count(), 1);
}

void tst_FileStore::removesWhatIsNotThere()
{
    LogtoFileStore store(directory(), testKeyProvider());
    COMPARE_CODE(await(store.remove(testKey())), NoError);
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    COMPARE_CODE(await(store.remove(u"another"_s)), NoError);
    QCOMPARE(await(store.read(testKey())).value(), m_item);
}

void tst_FileStore::keepsBytes_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("one") << QByteArray("x");
    QTest::newRow("NUL and no UTF-8") << QByteArray("a\0\xFF\xC0\n", 5);
    QTest::newRow("1 MiB") << QByteArray(1024 * 1024, 'x');
    QTest::newRow("16 MiB") << QByteArray(16 * 1024 * 1024, 'x');
}

void tst_FileStore::keepsBytes()
{
    QFETCH(const QByteArray, data);
    LogtoFileStore store(directory(), testKeyProvider());
    COMPARE_CODE(await(store.write(testKey(), data)), NoError);
    const auto result = await(store.read(testKey()));
    COMPARE_CODE(result, NoError);
    QVERIFY(result.value() == data);
}

void tst_FileStore::refusesTooMuch()
{
    LogtoFileStore store(directory(), testKeyProvider());
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    const QByteArray tooMuch(16 * 1024 * 1024 + 1, 'x');
    COMPARE_CODE(await(store.write(testKey(), tooMuch)), StorageFailed);
    QCOMPARE(await(store.read(testKey())).value(), m_item);
}

void tst_FileStore::keepsItemsApart()
{
    LogtoFileStore store(directory(), testKeyProvider());
    const QStringList keys{u"a"_s, u"A"_s, u"../a"_s, u"/etc/a"_s, u"日本語"_s, QString()};
    for (const QString &key : keys)
        COMPARE_CODE(await(store.write(key, "item of " + key.toUtf8())), NoError);
    for (const QString &key : keys)
        QCOMPARE(await(store.read(key)).value(), "item of " + key.toUtf8());
    QCOMPARE(filesIn(directory()).count(), keys.count());
    QCOMPARE(filesIn(m_parent->filePath(u"deep"_s)), QStringList(u"store"_s));
}

void tst_FileStore::keepsOrder()
{
    LogtoFileStore store(directory(), testKeyProvider());
    QList<QFuture<LogtoResult<QByteArray>>> reads;
    for (int i = 0; i < 20; ++i) {
        const auto written = store.write(testKey(), numberedItem(i));
        reads.append(store.read(testKey()));
    }
    for (int i = 0; i < 20; ++i)
        QVERIFY(await(reads.at(i)).value() == numberedItem(i));
}

void tst_FileStore::destructorFinishesAll()
{
    QList<QFuture<LogtoResult<void>>> writes;
    QFuture<LogtoResult<QByteArray>> read;
    {
        LogtoFileStore store(directory(), testKeyProvider());
        for (int i = 0; i < 20; ++i)
            writes.append(store.write(testKey(), numberedItem(i)));
        read = store.read(testKey());
    }
    for (const auto &write : std::as_const(writes)) {
        QVERIFY(write.isFinished());
        COMPARE_CODE(write.result(), NoError);
    }
    QVERIFY(read.isFinished());
    QVERIFY(read.result().value() == numberedItem(19));
}

void tst_FileStore::statusInOwnersThread()
{
    QSemaphore go;
    QThread *providersThread = nullptr;
    LogtoFileStore store(directory(), [&] {
        go.acquire();
        providersThread = QThread::currentThread();
        return LogtoResult<QByteArray>(testSecret());
    });
    QThread *signalsThread = nullptr;
    connect(
        &store, &LogtoStore::statusChanged, this,
        [&signalsThread] { signalsThread = QThread::currentThread(); }, Qt::DirectConnection);

    // What follows a future in the store's thread sees the new status. Asked for before the store's
    // thread can be done: it waits for the key.
    Status seen = Status::Unknown;
    const auto done = store.read(testKey()).then(this, [&](const LogtoResult<QByteArray> &) {
        seen = store.status();
        return true;
    });
    go.release();
    QVERIFY(await(done));
    QCOMPARE(seen, Status::Secure);
    QCOMPARE(signalsThread, QThread::currentThread());
    QVERIFY(providersThread);
    QVERIFY(providersThread != QThread::currentThread());
}

void tst_FileStore::blocksNobody()
{
    QSemaphore go;
    LogtoFileStore store(directory(), [&go] {
        go.acquire();
        return LogtoResult<QByteArray>(testSecret());
    });
    // This comes back while the key cannot be had yet, and a caller may block without harm.
    auto future = store.write(testKey(), m_item);
    QVERIFY(!future.isFinished());
    go.release();
    COMPARE_CODE(future.result(), NoError);
}

void tst_FileStore::seesOtherStores()
{
    LogtoFileStore one(directory(), testKeyProvider());
    LogtoFileStore two(directory(), testKeyProvider());
    QCOMPARE(await(two.read(testKey())).value(), QByteArray());
    COMPARE_CODE(await(one.write(testKey(), "1")), NoError);
    QCOMPARE(await(two.read(testKey())).value(), "1");
    COMPARE_CODE(await(two.write(testKey(), "2")), NoError);
    QCOMPARE(await(one.read(testKey())).value(), "2");
    COMPARE_CODE(await(one.remove(testKey())), NoError);
    QCOMPARE(await(two.read(testKey())).value(), QByteArray());

    // At the same time, with files to clear away: every write succeeds.
    QList<QFuture<LogtoResult<void>>> writes;
    for (int i = 0; i < 100; ++i) {
        writes.append(one.write(testKey(), numberedItem(i)));
        writes.append(two.write(testKey(), numberedItem(i)));
        if (i % 10 == 0)
            QVERIFY(setContent(fileOf(directory(), testKey()) + ".LeftOv"_L1, "left over"));
    }
    for (const auto &write : std::as_const(writes))
        COMPARE_CODE(await(write), NoError);
    COMPARE_CODE(await(one.remove(testKey())), NoError);
    QCOMPARE(filesIn(directory()), QStringList());
}

void tst_FileStore::seesOtherProcesses()
{
    LogtoFileStore store(directory(), testKeyProvider());
    QCOMPARE(QProcess::execute(QStringLiteral(FILE_STORE_PROCESS), {directory(), u"write"_s}), 0);
    QCOMPARE(await(store.read(testKey())).value(), "of another process");

    COMPARE_CODE(await(store.write(testKey(), "for another process")), NoError);
    QProcess reader;
    reader.start(QStringLiteral(FILE_STORE_PROCESS), {directory(), u"read"_s});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.exitCode(), 0);
    QCOMPARE(reader.readAllStandardOutput(), "for another process");
}

void tst_FileStore::isForItsUserOnly()
{
    const mode_t usual = ::umask(0);
    const auto restore = qScopeGuard([usual] { ::umask(usual); });
    LogtoFileStore store(directory(), testKeyProvider());
    const QString file = fileOf(directory(), testKey());

    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    QCOMPARE(permissionsOf(m_parent->filePath(u"deep"_s)), 0700);
    QCOMPARE(permissionsOf(directory()), 0700);
    QCOMPARE(permissionsOf(file), 0600);

    QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0666), 0);
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    QCOMPARE(permissionsOf(file), 0600);
}

void tst_FileStore::tellsNothing()
{
    LogtoFileStore store(directory(), testKeyProvider());
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    const QString file = fileOf(directory(), testKey());
    const QByteArray content = contentOf(file);
    QCOMPARE(content.size(), m_item.size() + 69);
    for (const QByteArray &part : {QByteArray("refresh"), QByteArray("tests"), testSecret(),
                                   testKey().toUtf8(), m_item.left(4)}) {
        QVERIFY(!content.contains(part));
        QVERIFY(!file.mid(directory().size()).toUtf8().contains(part));
    }
    // Not even that it is the same m_item.
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    const QByteArray again = contentOf(file);
    QVERIFY(again.mid(9, 32) != content.mid(9, 32));
    QVERIFY(again.mid(41, 12) != content.mid(41, 12));
    QVERIFY(again.mid(53) != content.mid(53));
}

// The file is what its description says: another implementation of it opens it.
void tst_FileStore::opensForOthers()
{
    LogtoFileStore store(directory(), testKeyProvider());
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);

    const QString script = uR"(
        const crypto = require('crypto');
        const [file, name, secret] = process.argv.slice(1);
        const box = require('fs').readFileSync(file);
        const info = 'Logto for Qt, file store, AES-256-GCM, 1';
        const key = crypto.hkdfSync('sha256', secret, box.subarray(9, 41), info, 32);
        const cipher = crypto.createDecipheriv('aes-256-gcm', Buffer.from(key),
                                               box.subarray(41, 53));
        cipher.setAAD(Buffer.concat([box.subarray(0, 53), Buffer.from(name)]));
        cipher.setAuthTag(box.subarray(-16));
        process.stdout.write(cipher.update(box.subarray(53, -16)));
        cipher.final();
    )"_s;
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral(LOGTO_NODE),
               {u"-e"_s, script, fileOf(directory(), testKey()), testKey(),
                QString::fromUtf8(testSecret())});
    QVERIFY(node.waitForFinished());
    QCOMPARE(node.exitCode(), 0);
    QCOMPARE(node.readAllStandardOutput(), m_item);
}

// A file that Node.js wrote; files of this format stay readable.
void tst_FileStore::readsFormat1()
{
    LogtoFileStore store(directory(), testKeyProvider());
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    QVERIFY(setContent(
        fileOf(directory(), testKey()),
        QByteArray::fromHex("4c6f67746f426f7801000102030405060708090a0b0c0d0e0f10111213141516"
                            "1718191a1b1c1d1e1f6465666768696a6b6c6d6e6f4c19aa7b19ad06ff11e06d"
                            "c3336b099cf6b2ba1564f24e0a")));
    const auto result = await(store.read(testKey()));
    COMPARE_CODE(result, NoError);
    QCOMPARE(result.value(), "format 1");
}

QTEST_GUILESS_MAIN(tst_FileStore)
#include "tst_filestore.moc"
