// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "keyring.h"
#include "sessionmark_p.h"
#include "storetest.h"

#include <QtCore/QDirIterator>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using Logto::SessionMark;
using Status = LogtoStore::Status;

namespace {

QStringList markFiles()
{
    QStringList result;
    QDirIterator iterator(qEnvironmentVariable("XDG_DATA_HOME") + "/logto-qt"_L1, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        result.append(iterator.next());
    return result;
}

} // namespace

class tst_KeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusIsUnknownBeforeUse();
    void readsNothing();
    void writesReadsRemoves();
    void replaces();
    void removesWhatIsNotThere();
    void keepsText_data();
    void keepsText();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void keepsKeysApart();
    void sharesBetweenStores();
    void runsInOrder();
    void goesOnWithoutStore();
    void itemDeletedByOthers();
    void itemChangedByOthers();
    void itemWithoutMark();
    void markTellsNothing();
    void refusesOtherThreads();

private:
    const QByteArray m_item{R"({"refresh_token":"for tests only"})"};
    Keyring m_keyring;
};

// The first function, as the stores of a process share what they know.
void tst_KeychainStore::statusIsUnknownBeforeUse()
{
    LogtoKeychainStore store;
    QCOMPARE(store.status(), Status::Unknown);
    QCOMPARE(store.timeLimit(), std::chrono::seconds(5));
}

void tst_KeychainStore::readsNothing()
{
    LogtoKeychainStore store;
    QSignalSpy statusChanged(&store, &LogtoStore::statusChanged);
    QSignalSpy available(&store, &LogtoStore::available);

    const auto result = await(store.read(testKey()));
    COMPARE_CODE(result, NoError);
    QCOMPARE(result.value(), QByteArray());
    QCOMPARE(store.status(), Status::Secure);
    QCOMPARE(statusChanged.count(), 1);
    QCOMPARE(available.count(), 0);
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::None);
}

void tst_KeychainStore::writesReadsRemoves()
{
    LogtoKeychainStore store;
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::Session);
    const QStringList items = m_keyring.items(testKey());
    QCOMPARE(items.count(), 1);
    QCOMPARE(m_keyring.type(items.first()), u"plaintext"_s);

    QCOMPARE(await(store.read(testKey())).value(), m_item);

    COMPARE_CODE(await(store.remove(testKey())), NoError);
    QCOMPARE(m_keyring.items(testKey()), QStringList());
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::None);
    QCOMPARE(await(store.read(testKey())).value(), QByteArray());
}

void tst_KeychainStore::replaces()
{
    LogtoKeychainStore store;
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    COMPARE_CODE(await(store.write(testKey(), "new")), NoError);
    QCOMPARE(await(store.read(testKey())).value(), "new");
    QCOMPARE(m_keyring.items(testKey()).count(), 1);
}

void tst_KeychainStore::removesWhatIsNotThere()
{
    LogtoKeychainStore store;
    COMPARE_CODE(await(store.remove(testKey())), NoError);
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::None);
}

void tst_KeychainStore::keepsText_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("one letter") << QByteArray("x");
    QTest::newRow("spaces and lines") << QByteArray(" a\n\tb\r\n ");
    QTest::newRow("two, three and four bytes a letter") << u"Zoë 日本語 😀 \u202E"_s.toUtf8();
    QTest::newRow("quotes and percent signs") << QByteArray(R"("%1 \ '%s' &amp;)");
    QTest::newRow("4 KiB") << QByteArray(4096, 'x');
    QTest::newRow("1 MiB") << QByteArray(qsizetype(1024) * 1024, 'x');
}

void tst_KeychainStore::keepsText()
{
    QFETCH(const QByteArray, data);
    LogtoKeychainStore store;
    COMPARE_CODE(await(store.write(testKey(), data)), NoError);
    const auto result = await(store.read(testKey()));
    COMPARE_CODE(result, NoError);
    QVERIFY(result.value() == data);
}

void tst_KeychainStore::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("with NUL") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("a\xff");
    QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbf{}");
}

void tst_KeychainStore::refusesWhatIsNoText()
{
    QFETCH(const QByteArray, data);
    LogtoKeychainStore store;
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    COMPARE_CODE(await(store.write(testKey(), data)), StorageFailed);
    QCOMPARE(await(store.read(testKey())).value(), m_item);
}

void tst_KeychainStore::keepsKeysApart()
{
    LogtoKeychainStore store;
    const QString one = testKey(u"https://one.example/oidc|app|ü"_s);
    const QString two = testKey(u"https://two.example/oidc|app|ü"_s);
    COMPARE_CODE(await(store.write(one, "one")), NoError);
    COMPARE_CODE(await(store.write(two, "two")), NoError);
    QCOMPARE(await(store.read(one)).value(), "one");

    COMPARE_CODE(await(store.remove(one)), NoError);
    QCOMPARE(await(store.read(one)).value(), QByteArray());
    QCOMPARE(await(store.read(two)).value(), "two");
}

void tst_KeychainStore::sharesBetweenStores()
{
    LogtoKeychainStore one;
    LogtoKeychainStore two;
    auto written = one.write(testKey(), m_item);
    auto read = two.read(testKey());
    COMPARE_CODE(await(written), NoError);
    QCOMPARE(await(read).value(), m_item);
    QCOMPARE(two.status(), Status::Secure);
}

void tst_KeychainStore::runsInOrder()
{
    int started = 0;
    QList<int> finished;
    const auto note = [&, this]<typename T>(QFuture<LogtoResult<T>> future, auto isRight) {
        future.then(this, [&, isRight, number = started++](const LogtoResult<T> &result) {
            if (isRight(result))
                finished.append(number);
        });
    };
    const auto succeeds = [](const LogtoResult<void> &result) { return result.hasValue(); };

    LogtoKeychainStore stores[2];
    for (int i = 0; i < 200; ++i) {
        const bool withRemoval = i % 4 == 0;
        const QByteArray item = QByteArray::number(i);
        const auto isItem = [item](const LogtoResult<QByteArray> &result) {
            return result && result.value() == item;
        };
        note(stores[i % 2].write(testKey(), item), succeeds);
        for (int j = 0; j < (withRemoval ? 3 : 4); ++j)
            note(stores[j % 2].read(testKey()), isItem);
        if (withRemoval)
            note(stores[i % 2].remove(testKey(QString::number(i))), succeeds);
    }
    QCOMPARE(started, 1000);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1000, 100000);
    QVERIFY(std::is_sorted(finished.cbegin(), finished.cend()));
}

void tst_KeychainStore::goesOnWithoutStore()
{
    auto store = std::make_unique<LogtoKeychainStore>();
    const auto removed = store->remove(testKey());
    const auto written = store->write(testKey(), m_item);
    const auto read = store->read(testKey());
    store.reset();

    COMPARE_CODE(await(removed), NoError);
    COMPARE_CODE(await(written), NoError);
    QCOMPARE(await(read).value(), m_item);
    QCOMPARE(m_keyring.items(testKey()).count(), 1);
}

void tst_KeychainStore::itemDeletedByOthers()
{
    LogtoKeychainStore store;
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    QVERIFY(m_keyring.removeItem(m_keyring.items(testKey()).constFirst()));

    const auto result = await(store.read(testKey()));
    COMPARE_CODE(result, NoError);
    QCOMPARE(result.value(), QByteArray());
    QCOMPARE(store.status(), Status::Secure);
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::None);
}

// What the item means is for the client to judge; the store must hand over what is there.
void tst_KeychainStore::itemChangedByOthers()
{
    const QByteArray corrupt("\xff\xfe{\"refresh");
    LogtoKeychainStore store;
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    QVERIFY(m_keyring.setSecret(m_keyring.items(testKey()).constFirst(), corrupt));

    QCOMPARE(await(store.read(testKey())).value(), corrupt);
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    QCOMPARE(await(store.read(testKey())).value(), m_item);
}

void tst_KeychainStore::itemWithoutMark()
{
    LogtoKeychainStore store;
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);
    Logto::setSessionMark(testKey(), SessionMark::None);

    QCOMPARE(await(store.read(testKey())).value(), m_item);
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::Session);
}

void tst_KeychainStore::markTellsNothing()
{
    for (const QString &name : markFiles())
        QVERIFY(QFile::remove(name));
    LogtoKeychainStore store;
    COMPARE_CODE(await(store.write(testKey(), m_item)), NoError);

    const QStringList names = markFiles();
    QCOMPARE(names.count(), 1);
    QVERIFY(!names.first().contains(testKey()));
    QFile file(names.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "session\n");
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void tst_KeychainStore::refusesOtherThreads()
{
    LogtoError error;
    std::unique_ptr<QThread> thread(QThread::create([&error] {
        LogtoKeychainStore store;
        error = store.read(u"io.logto.qt.test"_s).result().error();
    }));
    thread->start();
    QVERIFY(thread->wait(5000));
    QCOMPARE(error.code(), LogtoError::Code::StorageUnavailable);
    QVERIFY(error.detail().contains("thread"_L1));
}

QTEST_GUILESS_MAIN(tst_KeychainStore)

#include "tst_keychainstore.moc"
