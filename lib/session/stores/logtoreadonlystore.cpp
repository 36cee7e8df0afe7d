// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoreadonlystore.h"

#include "errors_p.h"

using namespace Logto;

/*!
    \class LogtoReadOnlyStore
    \inmodule Logto
    \brief Lets a process use the session of another one, without changing it.

    For the helpers of an application, such as a service that sends what a panel has collected: one
    process signs in and out and refreshes the tokens, and the others read what it has stored.

    \code
    auto store = std::make_unique<LogtoReadOnlyStore>(std::make_unique<LogtoKeychainStore>());
    \endcode

    status() and available() are those of the wrapped store.
*/

/*!
    Reads from \a store, which must not be null.
*/
LogtoReadOnlyStore::LogtoReadOnlyStore(std::unique_ptr<LogtoStore> store, QObject *parent)
    : LogtoStore(parent)
    , m_store(std::move(store))
{
    Q_ASSERT(m_store);
    // Goes along to another thread.
    m_store->setParent(this);
    // This emits available(), too, by the same rule as the wrapped store.
    connect(m_store.get(), &LogtoStore::statusChanged, this,
            [this] { setStatus(m_store->status()); });
    setStatus(m_store->status());
}

LogtoReadOnlyStore::~LogtoReadOnlyStore() = default;

/*!
    True.
*/
bool LogtoReadOnlyStore::isReadOnly() const
{
    return true;
}

/*!
    Whether the wrapped store is shared.
*/
bool LogtoReadOnlyStore::isShared() const
{
    return m_store->isShared();
}

/*!
    The item under \a key in the wrapped store.
*/
QFuture<LogtoResult<QByteArray>> LogtoReadOnlyStore::read(const QString &key)
{
    return m_store->read(key);
}

/*!
    Fails with LogtoError::Code::StorageReadOnly, whatever \a key and \a data are.
*/
QFuture<LogtoResult<void>> LogtoReadOnlyStore::write(const QString &key, const QByteArray &data)
{
    Q_UNUSED(key)
    Q_UNUSED(data)
    return QtFuture::makeReadyFuture(LogtoResult<void>(Errors::storageReadOnly()));
}

/*!
    Fails with LogtoError::Code::StorageReadOnly, whatever \a key is.
*/
QFuture<LogtoResult<void>> LogtoReadOnlyStore::remove(const QString &key)
{
    Q_UNUSED(key)
    return QtFuture::makeReadyFuture(LogtoResult<void>(Errors::storageReadOnly()));
}
