// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychainitem_p.h"
#include "logtostore.h"

#include <QtCore/QPromise>

#include <chrono>

namespace Logto {

class SecretService;

// What the operations of a process share.
struct KeychainContext
{
    SecretService *secretService = nullptr;
    bool isWriteVerified = false;
};

// One call of a store, in as many steps as it takes. It is run by KeychainQueue and lives until
// finished() even if nobody waits for its result any more.
class KeychainOperation : public QObject
{
    Q_OBJECT

public:
    KeychainOperation(const QString &key, std::chrono::milliseconds timeLimit);

    QString key() const { return m_key; }
    std::chrono::milliseconds timeLimit() const { return m_timeLimit; }

    void start(KeychainContext *context);

    // Gives the caller the error now; what comes later is not told.
    virtual void refuse(const LogtoError &error) = 0;
    bool isRefused() const { return m_isRefused; }

    // Gives the caller the result, after finished().
    virtual void deliver() = 0;

    // What the keychain has shown itself to be; nothing if the failure says nothing about that.
    std::optional<LogtoStore::Status> status() const { return m_status; }

    // Whether the item is still to be removed, once the keychain can be used.
    bool isRemovalPending() const { return m_isRemovalPending; }

Q_SIGNALS:
    void finished();

protected:
    using Next = std::function<void(const LogtoError &error)>;

    virtual void run() = 0;
    KeychainContext &context() const { return *m_context; }

    // Removes the item and makes sure that it is gone, then clears the mark.
    void erase(const Next &next);

    // Finds out why a job has failed.
    void explain(const KeychainItem::Answer &answer, const Next &next);

    void setStatus(const LogtoError &error);
    void setRefused() { m_isRefused = true; }
    void setRemovalPending(bool pending) { m_isRemovalPending = pending; }

private:
    void erase(const Next &next, int attempts);
    void checkErased(const Next &next, int attempts);

    QString m_key;
    std::chrono::milliseconds m_timeLimit;
    KeychainContext *m_context = nullptr;
    std::optional<LogtoStore::Status> m_status;
    bool m_isRefused = false;
    bool m_isRemovalPending = false;
};

template<typename T>
class KeychainOperationFor : public KeychainOperation
{
public:
    using KeychainOperation::KeychainOperation;

    QFuture<LogtoResult<T>> future() { return m_promise.future(); }

    void refuse(const LogtoError &error) override
    {
        setRefused();
        answer(error);
    }

    void deliver() override
    {
        if (!isRefused())
            answer(*std::exchange(m_result, std::nullopt));
    }

protected:
    void finish(const LogtoResult<T> &result) { finish(result, result.error()); }

    // With a result for the caller that hides the error of the keychain.
    void finish(const LogtoResult<T> &result, const LogtoError &error)
    {
        setStatus(error);
        finishUntried(result);
    }

    // Without having asked the keychain, so that nothing is learnt about it.
    void finishUntried(const LogtoResult<T> &result)
    {
        m_result = result;
        Q_EMIT finished();
    }

private:
    void answer(const LogtoResult<T> &result)
    {
        m_promise.start();
        m_promise.addResult(result);
        m_promise.finish();
    }

    QPromise<LogtoResult<T>> m_promise;
    std::optional<LogtoResult<T>> m_result;
};

class KeychainReadOperation final : public KeychainOperationFor<QByteArray>
{
public:
    using KeychainOperationFor::KeychainOperationFor;

protected:
    void run() override;

private:
    void runAfterRemoval();
    void onRead(const KeychainItem::Answer &answer);
    void onNotFound(const LogtoError &obstacle);
    void onReadAgain(const KeychainItem::Answer &answer);
    void finishFound(const QByteArray &data);
};

class KeychainWriteOperation final : public KeychainOperationFor<void>
{
public:
    KeychainWriteOperation(const QString &key, std::chrono::milliseconds timeLimit,
                           const QByteArray &data);

protected:
    void run() override;

private:
    void findCollection();
    void write(int attempts);
    void onWritten(const KeychainItem::Answer &answer, int attempts);
    void onFailed(const LogtoError &error);
    void onReadBack(const KeychainItem::Answer &answer);

    QByteArray m_data;
    bool m_isMarkNew = false;
};

class KeychainRemoveOperation : public KeychainOperationFor<void>
{
public:
    KeychainRemoveOperation(const QString &key, std::chrono::milliseconds timeLimit);

protected:
    void run() override;
};

// Finishes a removal that was not possible at its time, unless the item has been written anew.
class KeychainPendingRemoval final : public KeychainRemoveOperation
{
public:
    using KeychainRemoveOperation::KeychainRemoveOperation;

protected:
    void run() override;
};

} // namespace Logto
