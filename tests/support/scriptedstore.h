// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtostore.h"

#include <QtCore/QHash>
#include <QtCore/QPromise>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>

// What a ScriptedStore writes to; outlives it, as a disk outlives a process. The test sees all
// that happens, can make it fail and can make it wait.
struct ScriptedDisk
{
    QHash<QString, QByteArray> items;
    QStringList operations; // "read", "write", "remove", when they are carried out
    std::optional<LogtoError> readError;
    std::optional<LogtoError> writeError;
    std::optional<LogtoError> removeError;

    std::function<void(const QString &operation)> before; // called before one is carried out

    bool shared = false; // with other processes
    bool holding = false;
    QList<std::function<void()>> held;

    void release();
    QByteArray onlyItem() const { return items.size() == 1 ? items.begin().value() : QByteArray(); }
    int count(const QString &operation) const { return int(operations.count(operation)); }
};

class ScriptedStore : public LogtoStore
{
    Q_OBJECT

public:
    explicit ScriptedStore(std::shared_ptr<ScriptedDisk> disk, Status status = Status::Memory);

    void become(Status status) { setStatus(status); }
    bool isShared() const override { return m_disk->shared; }

    QFuture<LogtoResult<QByteArray>> read(const QString &key) override;
    QFuture<LogtoResult<void>> write(const QString &key, const QByteArray &data) override;
    QFuture<LogtoResult<void>> remove(const QString &key) override;

private:
    template<typename Result>
    QFuture<Result> perform(const QString &name, std::function<Result()> operation);

    std::shared_ptr<ScriptedDisk> m_disk;
};
