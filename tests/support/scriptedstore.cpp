// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "scriptedstore.h"

#include <utility>

using namespace Qt::StringLiterals;

void ScriptedDisk::release()
{
    holding = false;
    const auto waiting = std::exchange(held, {});
    for (const auto &goOn : waiting)
        goOn();
}

ScriptedStore::ScriptedStore(std::shared_ptr<ScriptedDisk> disk, Status status)
    : m_disk(std::move(disk))
{
    setStatus(status);
}

template<typename Result>
QFuture<Result> ScriptedStore::perform(const QString &name, std::function<Result()> operation)
{
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    const auto carryOut = [disk = m_disk, name, promise, operation = std::move(operation)] {
        if (disk->before)
            disk->before(name);
        disk->operations.append(name);
        promise->addResult(operation());
        promise->finish();
    };
    if (m_disk->holding)
        m_disk->held.append(carryOut);
    else
        carryOut();
    return promise->future();
}

QFuture<LogtoResult<QByteArray>> ScriptedStore::read(const QString &key)
{
    using Result = LogtoResult<QByteArray>;
    return perform<Result>(u"read"_s, [disk = m_disk, key] {
        return disk->readError ? Result(*disk->readError) : Result(disk->items.value(key));
    });
}

QFuture<LogtoResult<void>> ScriptedStore::write(const QString &key, const QByteArray &data)
{
    using Result = LogtoResult<void>;
    return perform<Result>(u"write"_s, [disk = m_disk, key, data] {
        if (disk->writeError)
            return Result(*disk->writeError);
        disk->items.insert(key, data);
        return Result();
    });
}

QFuture<LogtoResult<void>> ScriptedStore::remove(const QString &key)
{
    using Result = LogtoResult<void>;
    return perform<Result>(u"remove"_s, [disk = m_disk, key] {
        if (disk->removeError)
            return Result(*disk->removeError);
        disk->items.remove(key);
        return Result();
    });
}
