// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"
#include "time/clock_p.h"

#include <optional>

namespace Logto {

// The time as the provider has it, by which tokens begin and end. Until an answer has told it, the
// clock of this machine is trusted; from then on nobody who sets that clock changes anything.
class LOGTO_CORE_EXPORT ServerClock
{
public:
    explicit ServerClock(Clock clock);

    QDateTime now() const;
    std::chrono::milliseconds sinceEpoch() const;
    std::chrono::milliseconds sinceBoot() const { return m_clock.sinceBoot(); }

    // The Date header of an answer that has just come (RFC 9110, section 6.6.1).
    void observe(const QDateTime &date);

    // By how much the clock of this machine is fast; zero while the provider's is not known.
    std::chrono::seconds offset() const;

private:
    std::chrono::milliseconds wall() const;

    Clock m_clock;
    std::optional<std::chrono::milliseconds> m_epochAtBoot;
};

} // namespace Logto
