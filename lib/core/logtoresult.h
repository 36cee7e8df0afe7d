// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoerror.h"

#include <utility>
#include <variant>

template<typename T>
class [[nodiscard]] LogtoResult
{
public:
    LogtoResult(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    LogtoResult(LogtoError error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }

    LogtoError error() const { return hasValue() ? LogtoError() : std::get<1>(m_content); }

private:
    std::variant<T, LogtoError> m_content;
};

template<>
class [[nodiscard]] LogtoResult<void>
{
public:
    LogtoResult() = default;
    LogtoResult(LogtoError error)
        : m_error(std::move(error))
    {
    }

    bool hasValue() const { return !m_error.isError(); }
    explicit operator bool() const { return hasValue(); }

    LogtoError error() const { return m_error; }

private:
    LogtoError m_error;
};
