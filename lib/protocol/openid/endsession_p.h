// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoconfig.h"
#include "openid/providermetadata_p.h"

namespace Logto {

// The provider's sign-out page (OpenID Connect RP-Initiated Logout 1.0, section 2), for the
// browser that signed in.
LOGTO_CORE_EXPORT QUrl endSessionUrl(const LogtoConfig &config, const ProviderMetadata &metadata,
                                     const QByteArray &idTokenHint, const QString &state);

} // namespace Logto
