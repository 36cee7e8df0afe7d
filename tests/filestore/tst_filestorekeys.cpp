// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "filestoretest.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using Status = LogtoStore::Status;

// Where the secret comes from, and what is said when it or the directory cannot be used.
class tst_FileStoreKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fromFile();
    void fromCredential();
    void credentialNames_data();
    void credentialNames();
    void fileThatIsNoKey();
    void tooShort_data();
    void tooShort();
    void isAskedForOnce();
    void isAskedForAgain();
    void leavesTheProvidersCopy();
    void noProvider();
    void otherErrors();
    void removesWithoutKey();
    void directoryThatIsNone();
    void directoryThatOthersWriteTo();

private:
    QString directory() const { return m_parent->filePath(u"store"_s); }
    // The error of a store that cannot be used, for read() and write() alike.
    LogtoError refusal(LogtoFileStore::KeyProvider provider);

    std::unique_ptr<QTemporaryDir> m_parent;
};

void tst_FileStoreKeys::init()
{
    m_parent = std::make_unique<QTemporaryDir>();
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void tst_FileStoreKeys::cleanup()
{
    m_parent.reset();
    qunsetenv("CREDENTIALS_DIRECTORY");
}

LogtoError tst_FileStoreKeys::refusal(LogtoFileStore::KeyProvider provider)
{
    LogtoFileStore store(directory(), std::move(provider));
    const LogtoError read = await(store.read(testKey())).error();
    const LogtoError write = await(store.write(testKey(), "item")).error();
    const bool isUnavailable =
        QTest::qWaitFor([&store] { return store.status() == Status::Unavailable; });
    if (read != write || read.code() != LogtoError::Code::StorageUnavailable || !isUnavailable
        || !filesIn(m_parent->path()).filter(u"store"_s).isEmpty()) {
        return {};
    }
    return read;
}

void tst_FileStoreKeys::fromFile()
{
    const QString key = m_parent->filePath(u"key"_s);
    const LogtoError missing = refusal(LogtoFileStore::keyFromFile(key));
    QVERIFY(missing.detail().contains(key));
    QVERIFY(missing.detail().contains("head -c 32 /dev/urandom"_L1));

    QVERIFY(setContent(key, testSecret()));
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner));
    LogtoFileStore store(directory(), LogtoFileStore::keyFromFile(key));
    COMPARE_CODE(await(store.write(testKey(), "item")), NoError);
    // The bytes of the file are the secret.
    LogtoFileStore same(directory(), testKeyProvider());
    QCOMPARE(await(same.read(testKey())).value(), "item");
}

void tst_FileStoreKeys::fromCredential()
{
    const auto provider = LogtoFileStore::keyFromSystemdCredential(u"logto-key"_s);
    QVERIFY(refusal(provider).detail().contains("add LoadCredential=logto-key:"_L1));

    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_parent->path()));
    QVERIFY(refusal(provider).detail().contains("add LoadCredential=logto-key:"_L1));

    QVERIFY(setContent(m_parent->filePath(u"logto-key"_s), testSecret()));
    LogtoFileStore store(directory(), provider);
    COMPARE_CODE(await(store.write(testKey(), "item")), NoError);
    LogtoFileStore same(directory(), testKeyProvider());
    QCOMPARE(await(same.read(testKey())).value(), "item");
}

void tst_FileStoreKeys::credentialNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("the directory") << u"."_s;
    QTest::newRow("its parent") << u".."_s;
    QTest::newRow("elsewhere") << u"../key"_s;
}

void tst_FileStoreKeys::credentialNames()
{
    QFETCH(const QString, name);
    QVERIFY(m_parent->isValid());
    QVERIFY(QDir(m_parent->path()).mkdir(u"credentials"_s));
    QVERIFY(setContent(m_parent->filePath(u"key"_s), testSecret()));
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_parent->filePath(u"credentials"_s)));
    const LogtoError error = refusal(LogtoFileStore::keyFromSystemdCredential(name));
    QVERIFY(error.detail().contains("cannot be the name of a credential"_L1));
}

void tst_FileStoreKeys::fileThatIsNoKey()
{
    QVERIFY(refusal(LogtoFileStore::keyFromFile(m_parent->path())).isError());
    QVERIFY(refusal(LogtoFileStore::keyFromFile(u"/dev/zero"_s)).isError());
}

void tst_FileStoreKeys::tooShort_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("none") << 0;
    QTest::newRow("1") << 1;
    QTest::newRow("31") << 31;
}

void tst_FileStoreKeys::tooShort()
{
    QFETCH(const int, size);
    const LogtoError error = refusal(testKeyProvider(testSecret().first(size)));
    QVERIFY(error.detail().contains(u"has %1 bytes, but needs at least 32"_s.arg(size)));
}

void tst_FileStoreKeys::isAskedForOnce()
{
    int calls = 0;
    LogtoFileStore store(directory(), [&calls] {
        ++calls;
        return LogtoResult<QByteArray>(testSecret());
    });
    for (int i = 0; i < 3; ++i) {
        COMPARE_CODE(await(store.write(testKey(), "item")), NoError);
        COMPARE_CODE(await(store.read(testKey())), NoError);
    }
    QCOMPARE(calls, 1);
}

void tst_FileStoreKeys::isAskedForAgain()
{
    int calls = 0;
    LogtoFileStore store(directory(), [&calls]() -> LogtoResult<QByteArray> {
        if (++calls < 3)
            return LogtoError(LogtoError::Code::StorageUnavailable, u"No key yet."_s);
        return testSecret();
    });
    QSignalSpy available(&store, &LogtoStore::available);
    COMPARE_CODE(await(store.read(testKey())), StorageUnavailable);
    COMPARE_CODE(await(store.write(testKey(), "item")), StorageUnavailable);
    QTRY_COMPARE(store.status(), Status::Unavailable);
    QCOMPARE(available.count(), 0);

    COMPARE_CODE(await(store.write(testKey(), "item")), NoError);
    QTRY_COMPARE(store.status(), Status::Secure);
    QCOMPARE(available.count(), 1);
    COMPARE_CODE(await(store.write(testKey(), "item")), NoError);
    QCOMPARE(calls, 3);
}

void tst_FileStoreKeys::leavesTheProvidersCopy()
{
    const QByteArray secret = testSecret();
    const QByteArray shared(secret.constData(), secret.size());
    {
        LogtoFileStore store(directory(), [shared] { return LogtoResult<QByteArray>(shared); });
        COMPARE_CODE(await(store.write(testKey(), "item")), NoError);
    }
    QCOMPARE(shared, secret);
}

void tst_FileStoreKeys::noProvider()
{
    QVERIFY(refusal({}).detail().contains("without a key provider"_L1));
}

void tst_FileStoreKeys::otherErrors()
{
    const LogtoError error = refusal([]() -> LogtoResult<QByteArray> {
        return LogtoError(LogtoError::Code::Timeout, u"Too late."_s, u"the TPM is asleep"_s);
    });
    QVERIFY(error.detail().contains("the TPM is asleep"_L1));
}

// One can sign out for good even if the secret is gone.
void tst_FileStoreKeys::removesWithoutKey()
{
    LogtoFileStore store(directory(), testKeyProvider());
    COMPARE_CODE(await(store.write(testKey(), "item")), NoError);
    LogtoFileStore keyless(directory(), {});
    COMPARE_CODE(await(keyless.remove(testKey())), NoError);
    QCOMPARE(filesIn(directory()), QStringList());
    QCOMPARE(await(store.read(testKey())).value(), QByteArray());
}

void tst_FileStoreKeys::directoryThatIsNone()
{
    const QString name = m_parent->filePath(u"file"_s);
    QVERIFY(setContent(name, "not a directory"));
    for (const QString &path : {name, name + "/below"_L1}) {
        LogtoFileStore store(path, testKeyProvider());
        COMPARE_CODE(await(store.read(testKey())), StorageUnavailable);
        const LogtoError error = await(store.write(testKey(), "item")).error();
        QCOMPARE(error.code(), LogtoError::Code::StorageUnavailable);
        QVERIFY(error.detail().contains(path));
        QTRY_COMPARE(store.status(), Status::Unavailable);
    }
    QCOMPARE(contentOf(name), "not a directory");
}

void tst_FileStoreKeys::directoryThatOthersWriteTo()
{
    LogtoFileStore store(directory(), testKeyProvider());
    COMPARE_CODE(await(store.write(testKey(), "item")), NoError);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const auto other : {QFile::WriteGroup, QFile::WriteOther}) {
        QVERIFY(QFile::setPermissions(directory(), owner | other));
        const LogtoError error = await(store.read(testKey())).error();
        QCOMPARE(error.code(), LogtoError::Code::StorageUnavailable);
        QVERIFY(error.detail().contains("chmod 700"_L1));
        COMPARE_CODE(await(store.write(testKey(), "item")), StorageUnavailable);
    }
    // As systemd makes them: StateDirectoryMode= is 0755.
    QVERIFY(QFile::setPermissions(directory(), owner | QFile::ReadOther | QFile::ExeOther));
    QCOMPARE(await(store.read(testKey())).value(), "item");
}

QTEST_GUILESS_MAIN(tst_FileStoreKeys)
#include "tst_filestorekeys.moc"
