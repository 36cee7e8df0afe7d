// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychainoperation_p.h"
#include "secretservice_p.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <deque>
#include <memory>

namespace Logto {

// Runs the operations of all stores in the process, one after the other: QtKeychain has a queue of
// its own, but none that a job without an answer would not block for good.
class KeychainQueue : public QObject
{
    Q_OBJECT

public:
    static KeychainQueue *instance();

    void enqueue(std::unique_ptr<KeychainOperation> operation);

    LogtoStore::Status status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();

private:
    KeychainQueue();

    void startNext();
    void onFinished();
    void onTimeLimit();
    void refuse(KeychainOperation &operation);
    void keepPendingRemoval(const KeychainOperation &operation);

    void askService();
    void onServiceAnswer(const LogtoError &obstacle);

    void setStatus(LogtoStore::Status status);
    void finishRemovals();

    SecretService m_secretService;
    KeychainContext m_context;
    std::unique_ptr<KeychainOperation> m_running;
    std::deque<std::unique_ptr<KeychainOperation>> m_waiting;
    QSet<QString> m_pendingRemovals;
    QTimer m_timeLimit;
    LogtoStore::Status m_status = LogtoStore::Status::Unknown;
    bool m_isStalled = false;
    bool m_isAsking = false;
    bool m_askAgain = false;
};

} // namespace Logto
