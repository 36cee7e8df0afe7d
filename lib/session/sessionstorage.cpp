// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sessionstorage_p.h"

#include <QtCore/QPromise>

namespace Logto {

SessionStorage::SessionStorage(const LogtoConfig &config, std::unique_ptr<LogtoStore> store,
                               const QString &sharedPath, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_store(std::move(store))
{
    if (sharedPath.isEmpty())
        return;
    m_bell = std::make_unique<SessionBell>(sharedPath);
    connect(m_bell.get(), &SessionBell::rung, this, &SessionStorage::changedElsewhere);
}

SessionStorage::~SessionStorage() = default;

template<typename Start>
auto SessionStorage::enqueue(Start start)
{
    using Result = decltype(start().result());

    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    m_queue.enqueue([this, promise, start = std::move(start)] {
        return start().then(this, [promise](const Result &result) {
            promise->addResult(result);
            promise->finish();
        });
    });
    startNext();
    return promise->future();
}

QFuture<LogtoResult<std::optional<Session>>> SessionStorage::load()
{
    using Loaded = LogtoResult<std::optional<Session>>;

    auto read = enqueue([this] { return m_store->read(m_config.storageKey()); });
    return read.then(this, [this](const LogtoResult<QByteArray> &data) {
        if (!data)
            return Loaded(data.error());
        if (data->isEmpty())
            return Loaded(std::nullopt);
        auto session = Session::fromJson(*data, m_config);
        return session ? Loaded(*std::move(session)) : Loaded(session.error());
    });
}

QFuture<LogtoResult<void>> SessionStorage::save(const Session &session)
{
    auto written = enqueue([this, data = session.toJson(m_config)] {
        return m_store->write(m_config.storageKey(), data);
    });
    return written.then(this, [this](const LogtoResult<void> &result) {
        if (result)
            ring();
        return result;
    });
}

QFuture<LogtoResult<void>> SessionStorage::clear()
{
    auto removed = enqueue([this] { return m_store->remove(m_config.storageKey()); });
    return removed.then(this, [this](const LogtoResult<void> &result) {
        ring();
        return result;
    });
}

void SessionStorage::ring()
{
    if (m_bell)
        m_bell->ring();
}

void SessionStorage::startNext()
{
    if (m_running || m_queue.isEmpty())
        return;
    m_running = true;
    m_queue.dequeue()().then(this, [this] {
        m_running = false;
        startNext();
    });
}

} // namespace Logto
