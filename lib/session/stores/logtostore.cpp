// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtostore.h"

#include <utility>

/*!
    \class LogtoStore
    \inmodule Logto
    \brief Where a session is kept between two starts of the application.

    A store keeps one small item (a few KiB) under each key. LogtoClient gives it everything that
    must survive a restart; the item holds the refresh token, so it must be kept as safely as a
    password.

    To write your own, implement read(), write() and remove(). They are called in the thread of the
    client, must not block, and must finish every future they return, at the latest after some
    seconds and with an error then. Operations on one key are never started before the one before
    them has finished.

    \sa LogtoMemoryStore, LogtoKeychainStore
*/

/*!
    \enum LogtoStore::Status

    \value Unknown Not used yet.
    \value Secure Items are kept, protected by the system.
    \value Memory Items are kept until the process ends.
    \value Degraded The store works, but the last write failed: the newest session is only in memory
           and will be written again.
    \value Locked The keychain is locked; items are there but cannot be read.
    \value Waiting The keychain has not answered in time; it may be asking the user.
    \value Unavailable There is no keychain to use. Nothing is kept.
*/

/*!
    \fn QFuture<LogtoResult<QByteArray>> LogtoStore::read(const QString &key)

    The item under \a key, or an empty byte array if there is none. When that cannot be told, as
    with a locked keychain, the result is an error and never an empty item.
*/

/*!
    \fn QFuture<LogtoResult<void>> LogtoStore::write(const QString &key, const QByteArray &data)

    Puts \a data under \a key, in place of what was there. The future finishes when the item is
    safe; after a failure the old item is still there.
*/

/*!
    \fn QFuture<LogtoResult<void>> LogtoStore::remove(const QString &key)

    Removes the item under \a key. That there is none is no error.
*/

/*!
    \fn void LogtoStore::available()

    Emitted when the store can be used again after it was locked, did not answer or was not there:
    the moment to repeat a read() or write() that failed for this reason.
*/

LogtoStore::~LogtoStore() = default;

/*!
    Whether write() and remove() are refused with LogtoError::Code::StorageReadOnly, because the
    items belong to another process. Does not change while the store lives. By default false.
*/
bool LogtoStore::isReadOnly() const
{
    return false;
}

/*!
    Whether other processes may use the same items, so that what read() returned can be out of date.
    Does not change while the store lives. By default true; return false only if this object alone
    can reach the items.
*/
bool LogtoStore::isShared() const
{
    return true;
}

/*!
    Sets the \a status and emits statusChanged() if it is a new one, and available() if it ends a
    time in which nothing could be kept.
*/
void LogtoStore::setStatus(Status status)
{
    if (m_status == status)
        return;
    const Status previous = std::exchange(m_status, status);
    Q_EMIT statusChanged();

    const bool wasBarred = previous == Status::Locked || previous == Status::Waiting
        || previous == Status::Unavailable;
    const bool isUsable =
        status == Status::Secure || status == Status::Memory || status == Status::Degraded;
    if (wasBarred && isUsable)
        Q_EMIT available();
}
