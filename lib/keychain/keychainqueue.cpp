// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "keychainqueue_p.h"

#include "errors_p.h"
#include "logging_p.h"

using Status = LogtoStore::Status;
using Code = LogtoError::Code;

namespace Logto {

// Never deleted: a job of QtKeychain may be running when the process ends, and must not be deleted
// before it has finished.
KeychainQueue *KeychainQueue::instance()
{
    static KeychainQueue *const queue = new KeychainQueue;
    return queue;
}

KeychainQueue::KeychainQueue()
{
    m_context.secretService = &m_secretService;
    m_timeLimit.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, this, &KeychainQueue::onTimeLimit);
    connect(&m_secretService, &SecretService::changed, this, &KeychainQueue::askService);
    connect(&m_secretService, &SecretService::maybeChanged, this, [this] {
        if (m_status != Status::Secure)
            askService();
    });
}

void KeychainQueue::enqueue(std::unique_ptr<KeychainOperation> operation)
{
    if (m_isStalled)
        return refuse(*operation);
    m_waiting.push_back(std::move(operation));
    startNext();
}

void KeychainQueue::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    connect(m_running.get(), &KeychainOperation::finished, this, &KeychainQueue::onFinished);
    m_timeLimit.start(m_running->timeLimit());
    m_running->start(&m_context);
}

// The status first, so that who gets the result finds it up to date.
void KeychainQueue::onFinished()
{
    m_timeLimit.stop();
    m_isStalled = false;
    keepPendingRemoval(*m_running);
    if (const auto status = m_running->status())
        setStatus(*status);
    else if (m_status == Status::Waiting || m_status == Status::Unknown)
        setStatus(Status::Unavailable);
    m_running->deliver();

    // By the event loop, as this is called by the operation.
    m_running.release()->deleteLater();
    m_secretService.watch();
    startNext();
}

void KeychainQueue::onTimeLimit()
{
    qCWarning(logtoStorage) << "The keychain has not answered within"
                            << m_running->timeLimit().count() << "ms";
    m_isStalled = true;
    setStatus(Status::Waiting);
    m_running->refuse(Errors::storageWaiting());
    const auto refused = std::exchange(m_waiting, {});
    for (const auto &operation : refused)
        refuse(*operation);
}

// An operation that has not begun is not carried out later: its caller may do something else now.
void KeychainQueue::refuse(KeychainOperation &operation)
{
    keepPendingRemoval(operation);
    operation.refuse(Errors::storageWaiting());
}

void KeychainQueue::keepPendingRemoval(const KeychainOperation &operation)
{
    if (operation.isRemovalPending())
        m_pendingRemovals.insert(operation.key());
    else
        m_pendingRemovals.remove(operation.key());
}

void KeychainQueue::askService()
{
    if (std::exchange(m_isAsking, true)) {
        m_askAgain = true;
        return;
    }
    m_secretService.ask([this](const LogtoError &obstacle) {
        m_isAsking = false;
        if (std::exchange(m_askAgain, false))
            askService();
        else
            onServiceAnswer(obstacle);
    });
}

// A stalled operation tells by its own answer how things are.
void KeychainQueue::onServiceAnswer(const LogtoError &obstacle)
{
    if (m_isStalled || m_status == Status::Unknown)
        return;
    if (obstacle.code() == Code::StorageLocked)
        setStatus(Status::Locked);
    else if (!obstacle.isError())
        setStatus(Status::Secure);
}

void KeychainQueue::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    if (m_status == Status::Secure)
        finishRemovals();
    Q_EMIT statusChanged();
}

// Before anyone learns that the keychain can be used, so that no read comes first.
void KeychainQueue::finishRemovals()
{
    constexpr std::chrono::seconds timeLimit(5);
    const QSet<QString> keys = std::exchange(m_pendingRemovals, {});
    for (const QString &key : keys)
        enqueue(std::make_unique<KeychainPendingRemoval>(key, timeLimit));
}

} // namespace Logto
