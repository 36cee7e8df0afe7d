// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QUrl>

namespace Logto {

// Loopback by name or address (RFC 8252, sections 7.3 and 8.3).
LOGTO_CORE_EXPORT bool isLoopback(const QUrl &url);

// Whether secrets may be sent there, and whether it may be opened in a browser: https, or http to
// this machine, with a host and without user name or password.
LOGTO_CORE_EXPORT bool isSecureWebUrl(const QUrl &url);

} // namespace Logto
