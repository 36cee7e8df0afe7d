// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchmarks.h"
#include "logtoconfig.h"

// A session that lies in the keychain, as the application left it when it ended.
LogtoConfig storeSession(Bench &bench);
