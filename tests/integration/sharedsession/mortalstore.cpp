// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "mortalstore.h"

#include <QtCore/QElapsedTimer>

#include <csignal>
#include <cstdlib>

MortalStore::MortalStore(std::unique_ptr<LogtoStore> store)
    : m_store(std::move(store))
{
    connect(m_store.get(), &LogtoStore::available, this, &LogtoStore::available);
    connect(m_store.get(), &LogtoStore::statusChanged, this,
            [this] { setStatus(m_store->status()); });
}

void MortalStore::dieAt(Point point, std::chrono::microseconds delay)
{
    m_point = point;
    m_delay = delay;
}

QFuture<LogtoResult<QByteArray>> MortalStore::read(const QString &key)
{
    return m_store->read(key);
}

QFuture<LogtoResult<void>> MortalStore::write(const QString &key, const QByteArray &data)
{
    if (m_point == Point::BeforeWrite)
        die();
    auto written = m_store->write(key, data);
    if (m_point == Point::None)
        return written;
    if (m_point == Point::InWrite) {
        QElapsedTimer elapsed;
        elapsed.start();
        while (!written.isFinished()
               && std::chrono::nanoseconds(elapsed.nsecsElapsed()) < m_delay) { }
        die();
    }
    return written.then(this, [](const LogtoResult<void> &) -> LogtoResult<void> { die(); });
}

QFuture<LogtoResult<void>> MortalStore::remove(const QString &key)
{
    return m_store->remove(key);
}

void MortalStore::die()
{
    raise(SIGKILL);
    abort();
}
