// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sessionstorage_p.h"

#include "andthen_p.h"

#include <QtCore/QPromise>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Logto {

namespace {

// No store takes longer than that.
constexpr std::chrono::milliseconds LongestWrite = 15s;

} // namespace

SessionStorage::SessionStorage(const LogtoConfig &config, std::unique_ptr<LogtoStore> store,
                               const QString &sharedPath, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_store(std::move(store))
    , m_writing(sharedPath.isEmpty() ? QString() : sharedPath + ".write"_L1, LongestWrite)
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
        return andThen(start(), this, [promise](const Result &result) {
            promise->addResult(result);
            promise->finish();
        });
    });
    startNext();
    return promise->future();
}

// Between the look at what is there and the write that follows from it no other process may sign
// out or in: the session before would be back.
template<typename Start>
auto SessionStorage::enqueueWrite(Start start)
{
    using Result = decltype(start().result());

    return enqueue([this, start = std::move(start)] {
        auto turn = std::make_shared<QPromise<void>>();
        turn->start();
        m_writing.acquire([turn] { turn->finish(); });
        return andThen(andThen(turn->future(), this, start).unwrap(), this,
                       [this](const Result &result) {
                           m_writing.release();
                           return result;
                       });
    });
}

SessionStorage::Loaded SessionStorage::parse(const LogtoResult<QByteArray> &data) const
{
    if (!data)
        return data.error();
    if (data->isEmpty())
        return Loaded(std::nullopt);
    auto session = Session::fromJson(*data, m_config);
    return session ? Loaded(*std::move(session)) : Loaded(session.error());
}

QFuture<LogtoResult<std::optional<Session>>> SessionStorage::load()
{
    auto read = enqueue([this] { return m_store->read(m_config.storageKey()); });
    return andThen(read, this, [this](const LogtoResult<QByteArray> &data) { return parse(data); });
}

QFuture<LogtoResult<void>> SessionStorage::save(const Session &session)
{
    auto written = enqueueWrite([this, data = session.toJson(m_config)] {
        return m_store->write(m_config.storageKey(), data);
    });
    return andThen(written, this, [this](const LogtoResult<void> &result) {
        if (result)
            ring();
        return result;
    });
}

QFuture<SessionStorage::Replacement>
SessionStorage::replace(const Session &session, std::function<bool(const Loaded &)> mayReplace)
{
    const auto write = [this, data = session.toJson(m_config)](const Loaded &found) {
        return andThen(m_store->write(m_config.storageKey(), data), this,
                       [found](const LogtoResult<void> &saved) {
                           return Replacement{false, found, saved};
                       });
    };
    auto replaced = enqueueWrite([this, write, mayReplace = std::move(mayReplace)] {
        return andThen(m_store->read(m_config.storageKey()), this,
                       [this, write, mayReplace](const LogtoResult<QByteArray> &data) {
                           const Loaded found = parse(data);
                           return mayReplace(found)
                               ? write(found)
                               : QtFuture::makeReadyFuture(Replacement{true, found, {}});
                       })
            .unwrap();
    });
    return andThen(replaced, this, [this](const Replacement &result) {
        if (!result.isRefused && result.saved)
            ring();
        return result;
    });
}

QFuture<LogtoResult<void>> SessionStorage::clear()
{
    auto removed = enqueueWrite([this] { return m_store->remove(m_config.storageKey()); });
    return andThen(removed, this, [this](const LogtoResult<void> &result) {
        ring();
        return result;
    });
}

QString SessionStorage::pendingKey() const
{
    return m_config.storageKey() + "/sign-in"_L1;
}

QFuture<LogtoResult<void>> SessionStorage::savePendingSignIn(const QByteArray &data)
{
    return enqueueWrite([this, data] { return m_store->write(pendingKey(), data); });
}

QFuture<LogtoResult<QByteArray>>
SessionStorage::takePendingSignIn(std::function<bool(const QByteArray &)> isWanted)
{
    using Taken = LogtoResult<QByteArray>;

    const auto removeFirst = [this](const QByteArray &data) {
        return andThen(m_store->remove(pendingKey()), this,
                       [data](const LogtoResult<void> &removed) {
                           return removed ? Taken(data) : Taken(removed.error());
                       });
    };
    return enqueueWrite([this, removeFirst, isWanted = std::move(isWanted)] {
        return andThen(m_store->read(pendingKey()), this,
                       [removeFirst, isWanted](const Taken &data) {
                           if (data && (data->isEmpty() || !isWanted(*data)))
                               return QtFuture::makeReadyFuture(Taken(QByteArray()));
                           return data ? removeFirst(*data) : QtFuture::makeReadyFuture(data);
                       })
            .unwrap();
    });
}

QFuture<LogtoResult<void>> SessionStorage::removePendingSignIn()
{
    return enqueueWrite([this] { return m_store->remove(pendingKey()); });
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
    andThen(m_queue.dequeue()(), this, [this] {
        m_running = false;
        startNext();
    });
}

} // namespace Logto
