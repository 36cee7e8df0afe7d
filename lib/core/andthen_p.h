// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QFuture>
#include <QtCore/QPointer>
#include <QtCore/QPromise>

#include <functional>
#include <type_traits>
#include <utility>

namespace Logto {

template<typename Function, typename T>
struct Continued
{
    using Type = std::invoke_result_t<Function, T>;
};

template<typename Function>
struct Continued<Function, void>
{
    using Type = std::invoke_result_t<Function>;
};

template<typename Result, typename Function, typename T>
void fulfil(QPromise<Result> &promise, Function &function, const QFuture<T> &future)
{
    const auto call = [&] {
        if constexpr (std::is_void_v<T>)
            return std::invoke(function);
        else
            return std::invoke(function, future.result());
    };
    if constexpr (std::is_void_v<Result>)
        call();
    else
        promise.addResult(call());
    promise.finish();
}

// Calls \a function with what \a future brings, in the thread of \a context. As QFuture::then(),
// which however asserts that the context is still there when the future finishes. Here the function
// is not called if it is not, and the result is a future that was cancelled.
template<typename T, typename Function>
auto andThen(QFuture<T> future, QObject *context, Function function)
{
    using Result = typename Continued<Function, T>::Type;

    QPromise<Result> promise;
    promise.start();
    QFuture<Result> result = promise.future();
    future.then([context = QPointer<QObject>(context), function = std::move(function),
                 promise = std::move(promise)](const QFuture<T> &finished) mutable {
        if (!context || finished.isCanceled())
            return;
        QMetaObject::invokeMethod(context,
                                  [function = std::move(function), promise = std::move(promise),
                                   finished]() mutable { fulfil(promise, function, finished); });
    });
    return result;
}

} // namespace Logto
