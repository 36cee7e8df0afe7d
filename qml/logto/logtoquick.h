// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoquick_export.h"

namespace LogtoQuick {

LOGTO_QUICK_EXPORT void prepareApplication();

} // namespace LogtoQuick
