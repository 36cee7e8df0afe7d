// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "filestoretest.h"

#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

// What becomes of an item that is not as it was written: an error, never data and never "no item".
class tst_FileStoreTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anotherKey();
    void everyBit();
    void everyLength();
    void moreBytes();
    void foreignFiles_data();
    void foreignFiles();
    void newerVersion();
    void movedItem();
    void movedFromAnotherStore();
    void isOverwritten();

private:
    QString directory() const { return m_directory->path(); }
    QString file() const { return fileOf(directory(), testKey()); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<LogtoFileStore> m_store;
    QByteArray m_box;
};

void tst_FileStoreTampering::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<LogtoFileStore>(directory(), testKeyProvider());
    COMPARE_CODE(await(m_store->write(testKey(), "secret of the item")), NoError);
    m_box = contentOf(file());
    QVERIFY(!m_box.isEmpty());
}

void tst_FileStoreTampering::cleanup()
{
    // The file as it was is still good, so that each failure was one of the change.
    QVERIFY(setContent(file(), m_box));
    QCOMPARE(await(m_store->read(testKey())).value(), "secret of the item");
    m_store.reset();
    m_directory.reset();
}

void tst_FileStoreTampering::anotherKey()
{
    QByteArray secret = testSecret();
    secret.back() = '!';
    LogtoFileStore store(directory(), testKeyProvider(secret));
    const auto result = await(store.read(testKey()));
    COMPARE_CODE(result, StorageFailed);
    QVERIFY(result.error().detail().contains("another key"_L1));
    QVERIFY(!result.error().toString().contains(QString::fromUtf8(secret)));
    QTRY_COMPARE(store.status(), LogtoStore::Status::Secure);
}

void tst_FileStoreTampering::everyBit()
{
    for (qsizetype i = 0; i < m_box.size() * 8; ++i) {
        QByteArray changed = m_box;
        changed[i / 8] = char(changed.at(i / 8) ^ (1 << (i % 8)));
        QVERIFY(setContent(file(), changed));
        COMPARE_CODE(await(m_store->read(testKey())), StorageFailed);
    }
}

void tst_FileStoreTampering::everyLength()
{
    for (qsizetype size = 0; size < m_box.size(); ++size) {
        QVERIFY(setContent(file(), m_box.first(size)));
        COMPARE_CODE(await(m_store->read(testKey())), StorageFailed);
    }
    QVERIFY(setContent(file(), m_box.first(20)));
    QVERIFY(await(m_store->read(testKey())).error().detail().contains("ends too early"_L1));
}

void tst_FileStoreTampering::moreBytes()
{
    QVERIFY(setContent(file(), m_box + '\0'));
    COMPARE_CODE(await(m_store->read(testKey())), StorageFailed);
    QVERIFY(setContent(file(), m_box + m_box));
    COMPARE_CODE(await(m_store->read(testKey())), StorageFailed);
    QVERIFY(setContent(file(), m_box + QByteArray(17 * 1024 * 1024, 'x')));
    COMPARE_CODE(await(m_store->read(testKey())), StorageFailed);
}

void tst_FileStoreTampering::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("JSON") << QByteArray(R"({"refresh_token":"for tests only"})");
    QTest::newRow("zeros") << QByteArray(200, '\0');
    QTest::newRow("version 0") << "LogtoBox" + QByteArray(200, '\0');
}

void tst_FileStoreTampering::foreignFiles()
{
    QFETCH(const QByteArray, content);
    QVERIFY(setContent(file(), content));
    const auto result = await(m_store->read(testKey()));
    COMPARE_CODE(result, StorageFailed);
    QVERIFY(result.error().detail().contains("not a file of LogtoFileStore"_L1));
}

void tst_FileStoreTampering::newerVersion()
{
    for (int version : {2, 3, 255}) {
        QByteArray newer = m_box;
        newer[8] = char(version);
        QVERIFY(setContent(file(), newer));
        const auto result = await(m_store->read(testKey()));
        COMPARE_CODE(result, StorageFailed);
        QVERIFY(result.error().message().contains("newer version"_L1));
    }
}

void tst_FileStoreTampering::movedItem()
{
    const QString another = u"io.logto.qt.test|another"_s;
    QVERIFY(QFile::copy(file(), fileOf(directory(), another)));
    COMPARE_CODE(await(m_store->read(another)), StorageFailed);
    QCOMPARE(await(m_store->read(testKey())).value(), "secret of the item");
}

// The place is not part of the item: a directory may be moved.
void tst_FileStoreTampering::movedFromAnotherStore()
{
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::copy(file(), fileOf(elsewhere.path(), testKey())));
    LogtoFileStore store(elsewhere.path(), testKeyProvider());
    QCOMPARE(await(store.read(testKey())).value(), "secret of the item");
}

void tst_FileStoreTampering::isOverwritten()
{
    QVERIFY(setContent(file(), "damaged"));
    COMPARE_CODE(await(m_store->write(testKey(), "new")), NoError);
    QCOMPARE(await(m_store->read(testKey())).value(), "new");
    QVERIFY(setContent(file(), "damaged"));
    COMPARE_CODE(await(m_store->remove(testKey())), NoError);
    QCOMPARE(await(m_store->read(testKey())).value(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_FileStoreTampering)
#include "tst_filestoretampering.moc"
