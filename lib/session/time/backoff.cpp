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
    const Milliseconds ceiling =
        std::min<Milliseconds>(longest, first * (1 << std::min(m_failures, doublingsToLongest)));
    ++m_failures;
    const Milliseconds jitter(qint64(m_random() * double(ceiling.count())));
    return jitter + retryAfter.value_or(std::chrono::seconds(0));
}

} // namespace Logto
