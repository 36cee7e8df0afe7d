// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QFuture>
#include <QtCore/QPromise>

#include <utility>
#include <vector>

namespace Logto {

// Those who wait for the same answer. A QFuture has room for one continuation only, so each of
// them gets a future of their own.
template<typename T>
class Waiters
{
public:
    bool isEmpty() const { return m_promises.empty(); }

    QFuture<T> add()
    {
        QPromise<T> promise;
        promise.start();
        QFuture<T> future = promise.future();
        m_promises.push_back(std::move(promise));
        return future;
    }

    // Whoever asks again while being answered waits for the next answer.
    void answer(const T &value)
    {
        auto promises = std::exchange(m_promises, {});
        for (QPromise<T> &promise : promises) {
            promise.addResult(value);
            promise.finish();
        }
    }

private:
    std::vector<QPromise<T>> m_promises;
};

} // namespace Logto
