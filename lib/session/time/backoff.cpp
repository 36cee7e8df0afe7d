// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "time/backoff_p.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace Logto {

Backoff::Backoff()
    : Backoff([] { return QRandomGenerator::global()->generateDouble(); })
{
}

Backoff::Backoff(Random random)
    : m_random(std::move(random))
{
}

std::chrono::milliseconds Backoff::next(std::optional<std::chrono::seconds> retryAfter)
{
    using Milliseconds = std::chrono::milliseconds;

    constexpr int doublingsToLongest = 9;
    const Milliseconds atLeast = retryAfter.value_or(std::chrono::seconds(0));
    const Milliseconds grown = first * (1 << std::min(m_failures, doublingsToLongest));
    const Milliseconds ceiling = std::min<Milliseconds>(longest, std::max(grown, atLeast));
    ++m_failures;
    return atLeast + within(ceiling);
}

std::chrono::milliseconds Backoff::within(std::chrono::milliseconds window) const
{
    return std::chrono::milliseconds(qint64(m_random() * double(window.count())));
}

} // namespace Logto
