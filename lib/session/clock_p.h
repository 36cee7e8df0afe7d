// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QDateTime>

#include <functional>

namespace Logto {

// The current time in UTC. A seam: tests bring their own.
using Clock = std::function<QDateTime()>;

} // namespace Logto
