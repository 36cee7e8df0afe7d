// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "time/serverclock_p.h"

#include <QtCore/QTimeZone>

using namespace std::chrono_literals;

namespace Logto {

namespace {

// A Date has no fractions of a second, and the answer has been on its way.
constexpr std::chrono::milliseconds DateAccuracy = 2s;

} // namespace

ServerClock::ServerClock(Clock clock)
    : m_clock(std::move(clock))
{
}

std::chrono::milliseconds ServerClock::wall() const
{
    return std::chrono::milliseconds(m_clock.wall().toMSecsSinceEpoch());
}

std::chrono::milliseconds ServerClock::sinceEpoch() const
{
    return m_epochAtBoot ? *m_epochAtBoot + m_clock.sinceBoot() : wall();
}

QDateTime ServerClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch().count(), QTimeZone::utc());
}

void ServerClock::observe(const QDateTime &date)
{
    if (!date.isValid())
        return;
    const std::chrono::milliseconds told(date.toMSecsSinceEpoch() + 500);
    const std::chrono::milliseconds known = sinceEpoch();
    const bool isKnown = std::chrono::abs(told - known) <= DateAccuracy;
    m_epochAtBoot = (isKnown ? known : told) - m_clock.sinceBoot();
}

std::chrono::seconds ServerClock::offset() const
{
    return std::chrono::round<std::chrono::seconds>(wall() - sinceEpoch());
}

} // namespace Logto
