// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <utility>
#include <variant>

namespace Logto {

// Why something could not be read: English, for developers, without secrets. The caller, who knows
// what it means for the user, makes it the detail of a LogtoError.
struct Problem
{
    QString text;
};

template<typename T>
class [[nodiscard]] Parsed
{
public:
    Parsed(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Parsed(Problem problem)
        : m_content(std::in_place_index<1>, std::move(problem))
    {
    }

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &operator*() const & { return std::get<0>(m_content); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &std::get<0>(m_content); }

    QString problem() const { return hasValue() ? QString() : std::get<1>(m_content).text; }

private:
    std::variant<T, Problem> m_content;
};

} // namespace Logto
