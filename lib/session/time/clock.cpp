// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "time/clock_p.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <time.h>
#endif

namespace Logto {

// std::chrono::steady_clock and QElapsedTimer stand still on Linux while the machine sleeps.
std::chrono::milliseconds timeSinceBoot()
{
#ifdef Q_OS_WIN
    return std::chrono::milliseconds(GetTickCount64());
#else
#ifdef Q_OS_LINUX
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    timespec time = {};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec)
        + std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::nanoseconds(time.tv_nsec));
#endif
}

} // namespace Logto
