// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoconfig.h"

#include <QtNetwork/QSslConfiguration>

namespace Logto {

// With the authorities of \a config beside those of the system.
LOGTO_CORE_EXPORT QSslConfiguration tlsConfiguration(const LogtoConfig &config);

// The same, and the certificate that shows who this client is.
LOGTO_CORE_EXPORT QSslConfiguration tlsConfigurationWithIdentity(const LogtoConfig &config);

} // namespace Logto
