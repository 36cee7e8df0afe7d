// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtokeychainstore.h"

#include "errors_p.h"
#include "keychainqueue_p.h"
#include "secretservice_p.h"
#include "sessionmark_p.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QThread>

using namespace Qt::StringLiterals;
using namespace Logto;

/*!
    \class LogtoKeychainStore
    \inmodule Logto
    \brief Keeps the session in the keychain of the operating system, by way of QtKeychain.

    That is the Secret Service or KWallet on Linux, the Keychain on Apple systems and the
    Credential Manager on Windows. There is no fall-back to plain text: where no keychain can be
    used, status() is Unavailable and every operation fails with
    LogtoError::Code::StorageUnavailable and a detail that says what is missing.

    The store is used in the thread of the application object. All stores of a process share one
    queue, as QtKeychain runs one job at a time. An operation that has begun goes on when its
    store is destroyed.

    \section1 A keychain that is locked

    While the keychain is locked, the Secret Service answers a read as if there were no item. So
    a small file beside the keychain marks that there is a session; it holds nothing secret, and
    its name is a hash of the key. With its help read() fails with
    LogtoError::Code::StorageLocked instead of pretending that nobody is signed in. status() is
    Locked then, and available() is emitted once the keychain is unlocked.

    An item cannot be removed from a locked keychain. remove() then fails with StorageLocked, but
    the removal is remembered, also across a restart: read() no longer returns the item, and it is
    removed for good as soon as the keychain is unlocked.

    \section1 A keychain that does not answer

    An operation that takes longer than timeLimit(), perhaps because the system asks the user for
    a password, fails with LogtoError::Code::StorageWaiting, and so do all that wait behind it.
    status() is Waiting until the keychain answers after all. A removal is remembered as above.
    A write that was under way may still be carried out then; available() is emitted, and whoever
    has newer data writes again.

    \sa LogtoMemoryStore
*/

LogtoKeychainStore::LogtoKeychainStore(QObject *parent)
    : LogtoStore(parent)
{
}

LogtoKeychainStore::~LogtoKeychainStore() = default;

/*!
    How long an operation may take before it fails with LogtoError::Code::StorageWaiting. By
    default 5 seconds.
*/
std::chrono::milliseconds LogtoKeychainStore::timeLimit() const
{
    return m_timeLimit;
}

/*!
    Sets the time limit of the operations that are started from now on to \a limit.
*/
void LogtoKeychainStore::setTimeLimit(std::chrono::milliseconds limit)
{
    m_timeLimit = limit;
}

/*!
    The item under \a key, byte by byte as it is in the keychain, or an empty byte array if there
    is none or its removal is pending.
*/
QFuture<LogtoResult<QByteArray>> LogtoKeychainStore::read(const QString &key)
{
    if (const auto error = obstacle())
        return QtFuture::makeReadyFuture(LogtoResult<QByteArray>(*error));

    auto operation = std::make_unique<KeychainReadOperation>(key, m_timeLimit);
    auto future = operation->future();
    KeychainQueue::instance()->enqueue(std::move(operation));
    return future;
}

/*!
    Puts \a data under \a key. The data must be UTF-8 text without NUL and not empty, because not
    every keychain keeps other bytes.

    The first write of a process is read back, so that a keychain that only pretends to keep
    items is found out.
*/
QFuture<LogtoResult<void>> LogtoKeychainStore::write(const QString &key, const QByteArray &data)
{
    if (const auto error = obstacle())
        return QtFuture::makeReadyFuture(LogtoResult<void>(*error));

    const bool isText = QString::fromUtf8(data).toUtf8() == data && !data.contains('\0');
    if (data.isEmpty() || !isText) {
        return QtFuture::makeReadyFuture(
            LogtoResult<void>(Errors::storageFailed(u"the data is empty or not UTF-8 text"_s)));
    }

    auto operation = std::make_unique<KeychainWriteOperation>(key, m_timeLimit, data);
    auto future = operation->future();
    KeychainQueue::instance()->enqueue(std::move(operation));
    return future;
}

/*!
    Removes the item under \a key, and reads to be sure that it is gone. From this call on read()
    returns nothing for the key until it is written again, whatever the outcome, also after a
    restart of the application.
*/
QFuture<LogtoResult<void>> LogtoKeychainStore::remove(const QString &key)
{
    // At once, so that the session stays signed out even if the process ends in the queue.
    setSessionMark(key, SessionMark::Removal);
    if (const auto error = obstacle())
        return QtFuture::makeReadyFuture(LogtoResult<void>(*error));

    auto operation = std::make_unique<KeychainRemoveOperation>(key, m_timeLimit);
    auto future = operation->future();
    KeychainQueue::instance()->enqueue(std::move(operation));
    return future;
}

std::optional<LogtoError> LogtoKeychainStore::obstacle()
{
    const auto *application = QCoreApplication::instance();
    const bool isRightThread = application && application->thread() == QThread::currentThread();
    const QString detail = isRightThread
        ? SecretService::obstacle()
        : u"LogtoKeychainStore can only be used in the thread of the application object"_s;

    if (detail.isEmpty()) {
        followStatus();
        return {};
    }
    setStatus(Status::Unavailable);
    return Errors::storageUnavailable(detail);
}

void LogtoKeychainStore::followStatus()
{
    if (std::exchange(m_followsStatus, true))
        return;
    KeychainQueue *queue = KeychainQueue::instance();
    connect(queue, &KeychainQueue::statusChanged, this,
            [this, queue] { setStatus(queue->status()); });
    setStatus(queue->status());
}
