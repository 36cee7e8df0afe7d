// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "keyring.h"
#include "newprocess.h"
#include "sessionmark_p.h"
#include "silentprompter.h"
#include "storetest.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Logto::SessionMark;
using Status = LogtoStore::Status;

namespace {

// Time enough for a busy machine to answer, when there is an answer.
constexpr auto LongLimit = 10s;
constexpr auto ShortLimit = 50ms;

} // namespace

class tst_SilentKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void promptNotAnswered();
    void promptOvertakenByUnlocking();
    void lateAnswer();
    void lateWrite();
    void lateReadAfterRemoval();
    void removalWhileWaiting();
    void nobodyWaitsBehind();
    void timeLimitOfEachOperation();
    void storeDestroyed();
    void processQuits();
    void processQuitsAtPrompt();
    void withoutGlib();
    void withoutGlibAndAnyBackend();

private:
    void stall(const QString &key);
    void goOn();

    const QByteArray m_item{R"({"refresh_token":"for tests only"})"};
    Keyring m_keyring;
    std::unique_ptr<LogtoKeychainStore> m_store;
};

void tst_SilentKeychain::init()
{
    m_store = std::make_unique<LogtoKeychainStore>();
    m_store->setTimeLimit(LongLimit);
    COMPARE_CODE(await(m_store->write(testKey(), m_item)), NoError);
}

void tst_SilentKeychain::cleanup()
{
    m_keyring.resume();
    QVERIFY(m_keyring.unlock());
    QTRY_VERIFY(m_store->status() != Status::Waiting);
    m_store = std::make_unique<LogtoKeychainStore>();
    COMPARE_CODE(await(m_store->remove(testKey())), NoError);
    m_store.reset();
}

void tst_SilentKeychain::stall(const QString &key)
{
    m_keyring.suspend();
    m_store->setTimeLimit(ShortLimit);
    COMPARE_CODE(await(m_store->read(key)), StorageWaiting);
    m_store->setTimeLimit(LongLimit);
    QCOMPARE(m_store->status(), Status::Waiting);
}

void tst_SilentKeychain::goOn()
{
    QSignalSpy available(m_store.get(), &LogtoStore::available);
    m_keyring.resume();
    QTRY_COMPARE(available.count(), 1);
    QCOMPARE(m_store->status(), Status::Secure);
}

void tst_SilentKeychain::promptNotAnswered()
{
    auto prompter = std::make_unique<SilentPrompter>();
    QVERIFY(prompter->isReady());
    QVERIFY(m_keyring.lock());
    m_store->setTimeLimit(500ms);
    COMPARE_CODE(await(m_store->read(testKey())), StorageWaiting);
    QCOMPARE(m_store->status(), Status::Waiting);
    QCOMPARE(prompter->prompts(), 1);

    prompter.reset();
    QTRY_COMPARE(m_store->status(), Status::Locked);
    QSignalSpy available(m_store.get(), &LogtoStore::available);
    QVERIFY(m_keyring.unlock());
    QTRY_COMPARE(available.count(), 1);
    QCOMPARE(await(m_store->read(testKey())).value(), m_item);
}

// The answer to the prompt says "no item", although by then the keyring is unlocked.
void tst_SilentKeychain::promptOvertakenByUnlocking()
{
    auto prompter = std::make_unique<SilentPrompter>();
    QVERIFY(prompter->isReady());
    QVERIFY(m_keyring.lock());
    const auto read = m_store->read(testKey());
    QTRY_COMPARE(prompter->prompts(), 1);
    QVERIFY(m_keyring.unlock());
    prompter.reset();

    const auto result = await(read);
    COMPARE_CODE(result, NoError);
    QCOMPARE(result.value(), m_item);
    QCOMPARE(m_store->status(), Status::Secure);
}

void tst_SilentKeychain::lateAnswer()
{
    stall(testKey());
    goOn();
    QCOMPARE(await(m_store->read(testKey())).value(), m_item);
}

void tst_SilentKeychain::lateWrite()
{
    m_keyring.suspend();
    m_store->setTimeLimit(ShortLimit);
    COMPARE_CODE(await(m_store->write(testKey(), "late")), StorageWaiting);
    m_store->setTimeLimit(LongLimit);
    goOn();
    QCOMPARE(await(m_store->read(testKey())).value(), "late");
}

void tst_SilentKeychain::lateReadAfterRemoval()
{
    m_keyring.suspend();
    const auto read = m_store->read(testKey());
    const auto removed = m_store->remove(testKey());
    m_keyring.resume();
    QCOMPARE(await(read).value(), QByteArray());
    COMPARE_CODE(await(removed), NoError);
}

void tst_SilentKeychain::removalWhileWaiting()
{
    stall(testKey());
    COMPARE_CODE(await(m_store->remove(testKey())), StorageWaiting);
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::Removal);
    goOn();
    QCOMPARE(await(m_store->read(testKey())).value(), QByteArray());
    QCOMPARE(m_keyring.items(testKey()), QStringList());
    QCOMPARE(Logto::sessionMark(testKey()), SessionMark::None);
}

void tst_SilentKeychain::nobodyWaitsBehind()
{
    m_keyring.suspend();
    m_store->setTimeLimit(ShortLimit);
    const auto first = m_store->read(testKey());
    m_store->setTimeLimit(LongLimit);
    LogtoKeychainStore other;
    const auto second = other.read(testKey());
    const auto third = other.write(testKey(), "never");
    COMPARE_CODE(await(first), StorageWaiting);
    COMPARE_CODE(await(second), StorageWaiting);
    COMPARE_CODE(await(third), StorageWaiting);

    const auto fourth = other.read(testKey());
    QVERIFY(fourth.isFinished());
    COMPARE_CODE(await(fourth), StorageWaiting);
    QCOMPARE(other.status(), Status::Waiting);

    goOn();
    QCOMPARE(other.status(), Status::Secure);
    QCOMPARE(await(other.read(testKey())).value(), m_item);
}

void tst_SilentKeychain::timeLimitOfEachOperation()
{
    QElapsedTimer timer;
    timer.start();
    m_keyring.suspend();
    m_store->setTimeLimit(300ms);
    COMPARE_CODE(await(m_store->read(testKey())), StorageWaiting);
    QCOMPARE_GE(timer.elapsed(), 250);
    QCOMPARE_LT(timer.elapsed(), 5000);
    m_store->setTimeLimit(LongLimit);
    goOn();
}

void tst_SilentKeychain::storeDestroyed()
{
    m_keyring.suspend();
    QFuture<LogtoResult<QByteArray>> read;
    QFuture<LogtoResult<void>> written;
    {
        LogtoKeychainStore store;
        store.setTimeLimit(ShortLimit);
        read = store.read(testKey());
        written = store.write(testKey(), "never");
    }
    COMPARE_CODE(await(read), StorageWaiting);
    COMPARE_CODE(await(written), StorageWaiting);
    QTRY_COMPARE(m_store->status(), Status::Waiting);
    goOn();
    QCOMPARE(await(m_store->read(testKey())).value(), m_item);
}

void tst_SilentKeychain::processQuits()
{
    m_keyring.suspend();
    QCOMPARE(inNewProcess(u"abandon"_s, testKey()), QJsonObject());
    m_keyring.resume();
    QCOMPARE(inNewProcess(u"abandon"_s, testKey()), QJsonObject());
}

void tst_SilentKeychain::processQuitsAtPrompt()
{
    SilentPrompter prompter;
    QVERIFY(prompter.isReady());
    QVERIFY(m_keyring.lock());
    const QJsonObject answer = inNewProcess(u"read"_s, testKey(), 500ms);
    QCOMPARE(answer.value("code"_L1), "StorageWaiting"_L1);
    QCOMPARE(answer.value("status"_L1), "Waiting"_L1);
    QCOMPARE(prompter.prompts(), 1);
}

void tst_SilentKeychain::withoutGlib()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
    for (const QString &operation : {u"read"_s, u"write"_s, u"remove"_s}) {
        // With a time limit that would be taken for a hang.
        const QJsonObject answer = inNewProcess(operation, testKey(), 1h, environment);
        QCOMPARE(answer.value("code"_L1), "StorageUnavailable"_L1);
        QCOMPARE(answer.value("status"_L1), "Unavailable"_L1);
        QVERIFY(answer.value("detail"_L1).toString().contains("QT_NO_GLIB"_L1));
    }
}

// In a KDE session it depends on QtKeychain whether it needs GLib, so the time limit has to do.
void tst_SilentKeychain::withoutGlibAndAnyBackend()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
    const QJsonObject answer = inNewProcess(u"read"_s, testKey(), 500ms, environment);
    QCOMPARE(answer.value("code"_L1), "StorageWaiting"_L1);
    QCOMPARE(answer.value("status"_L1), "Waiting"_L1);
}

QTEST_GUILESS_MAIN(tst_SilentKeychain)

#include "tst_silentkeychain.moc"
