// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Logto {

// How long to wait after failures that may pass by themselves: with full jitter, so that many
// clients that lose a server together do not come back together.
class LOGTO_CORE_EXPORT Backoff
{
public:
    // From 0 to below 1. A seam: tests bring their own.
    using Random = std::function<double()>;

    static constexpr std::chrono::seconds first{1};
    static constexpr std::chrono::minutes longest{5};

    Backoff();
    explicit Backoff(Random random);

    // The delay after one more failure; never shorter than \a retryAfter, which all clients may
    // have been told at once: they come back within the same time again.
    std::chrono::milliseconds next(std::optional<std::chrono::seconds> retryAfter = {});
    // Any moment of \a window is as likely as another.
    std::chrono::milliseconds within(std::chrono::milliseconds window) const;
    void reset() { m_failures = 0; }

private:
    Random m_random;
    int m_failures = 0;
};

} // namespace Logto
