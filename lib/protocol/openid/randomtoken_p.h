// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QString>

namespace Logto {

// 256 bits from the system's random source, base64url: for state, nonce and code verifier
// (RFC 7636, section 4.1: 43 characters).
LOGTO_CORE_EXPORT QString randomToken();

// The S256 code challenge (RFC 7636, section 4.2).
LOGTO_CORE_EXPORT QString codeChallenge(const QString &codeVerifier);

} // namespace Logto
