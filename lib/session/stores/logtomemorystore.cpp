// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtomemorystore.h"

/*!
    \class LogtoMemoryStore
    \inmodule Logto
    \brief Keeps the session until the process ends.

    For machines where nothing may be written, and for tests.
*/

LogtoMemoryStore::LogtoMemoryStore(QObject *parent)
    : LogtoStore(parent)
{
    setStatus(Status::Memory);
}

LogtoMemoryStore::~LogtoMemoryStore() = default;

/*!
    False: the items live in this object.
*/
bool LogtoMemoryStore::isShared() const
{
    return false;
}

QFuture<LogtoResult<QByteArray>> LogtoMemoryStore::read(const QString &key)
{
    return QtFuture::makeReadyFuture(LogtoResult<QByteArray>(m_items.value(key)));
}

QFuture<LogtoResult<void>> LogtoMemoryStore::write(const QString &key, const QByteArray &data)
{
    m_items.insert(key, data);
    return QtFuture::makeReadyFuture(LogtoResult<void>());
}

QFuture<LogtoResult<void>> LogtoMemoryStore::remove(const QString &key)
{
    m_items.remove(key);
    return QtFuture::makeReadyFuture(LogtoResult<void>());
}
