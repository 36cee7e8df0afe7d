// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

class LogtoClient;

namespace Logto {

// Whether \a client has a sign-in under way that goes on on another device.
LOGTO_CORE_EXPORT bool isDeviceSignIn(LogtoClient &client);

} // namespace Logto
