// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpresponse_p.h"
#include "jose/jsonwebkeyset_p.h"
#include "logtoresult.h"
#include "logtouserinfo.h"
#include "openid/providermetadata_p.h"

namespace Logto {

// Whether the answer is signed, so that the keys are needed to read it.
LOGTO_CORE_EXPORT bool isSignedUserInfo(const HttpOutcome &outcome);

// The answer of the userinfo endpoint (OpenID Connect Core 1.0, section 5.3.2), which must be
// about the user \a sub of the ID token (section 5.3.4).
LOGTO_CORE_EXPORT LogtoResult<LogtoUserInfo> readUserInfo(const HttpOutcome &outcome,
                                                          const QString &sub);
LOGTO_CORE_EXPORT LogtoResult<LogtoUserInfo>
readSignedUserInfo(const HttpOutcome &outcome, const QString &sub, const QString &clientId,
                   const ProviderMetadata &metadata, const JsonWebKeySet &keys);

} // namespace Logto
