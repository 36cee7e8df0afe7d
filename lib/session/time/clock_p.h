// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QDateTime>

#include <chrono>
#include <functional>

namespace Logto {

// Since some moment in the past. Goes on while the machine sleeps, and nobody can set it.
LOGTO_CORE_EXPORT std::chrono::milliseconds timeSinceBoot();

// What a client knows of the time by itself. A seam: tests bring their own.
struct Clock
{
    std::function<QDateTime()> wall = &QDateTime::currentDateTimeUtc;
    std::function<std::chrono::milliseconds()> sinceBoot = &timeSinceBoot;
};

} // namespace Logto
