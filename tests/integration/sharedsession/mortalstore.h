// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtostore.h"

#include <chrono>
#include <memory>

// Hands everything on to another store, and ends the process at a point of a write as kill -9 does.
class MortalStore : public LogtoStore
{
    Q_OBJECT

public:
    enum class Point {
        None,
        BeforeWrite,
        InWrite,
        AfterWrite, // the item is there, and nobody knows
    };
    Q_ENUM(Point)

    explicit MortalStore(std::unique_ptr<LogtoStore> store);

    // In the write: after \a delay, or when it is over if that is earlier.
    void dieAt(Point point, std::chrono::microseconds delay);

    bool isReadOnly() const override { return m_store->isReadOnly(); }
    bool isShared() const override { return m_store->isShared(); }

    QFuture<LogtoResult<QByteArray>> read(const QString &key) override;
    QFuture<LogtoResult<void>> write(const QString &key, const QByteArray &data) override;
    QFuture<LogtoResult<void>> remove(const QString &key) override;

    [[noreturn]] static void die();

private:
    std::unique_ptr<LogtoStore> m_store;
    Point m_point = Point::None;
    std::chrono::microseconds m_delay{0};
};
