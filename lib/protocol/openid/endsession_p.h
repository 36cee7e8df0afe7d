// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openid/providermetadata_p.h"

namespace Logto {

struct EndSessionRequest
{
    QString clientId;
    QByteArray idTokenHint; // optional
    QUrl redirectUri; // optional
    QString state;
};

// The provider's sign-out page (OpenID Connect RP-Initiated Logout 1.0, section 2), for the
// browser that signed in.
LOGTO_CORE_EXPORT QUrl endSessionUrl(const ProviderMetadata &metadata,
                                     const EndSessionRequest &request);

} // namespace Logto
