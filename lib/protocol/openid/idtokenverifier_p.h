// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "jose/jwsverifier_p.h"
#include "logtoerror.h"
#include "logtoidtokenclaims.h"
#include "logtoresult.h"

#include <chrono>

namespace Logto {

struct IdTokenExpectations
{
    QString issuer;
    QString clientId;
    std::optional<QString> nonce; // none: not checked, as on a refresh
    QStringList allowedAlgorithms; // id_token_signing_alg_values_supported
    QDateTime now;
    std::chrono::seconds tolerance{0};
    std::optional<std::chrono::seconds> maxAge;
    QString accessToken; // issued along with the ID token; for at_hash
};

struct IdTokenVerification
{
    using Outcome = JwsVerification::Outcome;

    Outcome outcome = Outcome::Refused;
    LogtoError error;

    // Only if verified
    LogtoIdTokenClaims claims;
    QString algorithm;
};

// OpenID Connect Core 1.0, section 3.1.3.7.
LOGTO_CORE_EXPORT IdTokenVerification verifyIdToken(const QByteArray &token,
                                                    const JsonWebKeySet &keys,
                                                    const IdTokenExpectations &expected);

// Whether an ID token of a refresh, itself verified, goes on with the session of the original one
// (OpenID Connect Core 1.0, section 12.2).
LOGTO_CORE_EXPORT LogtoResult<void> checkRefreshedIdToken(const LogtoIdTokenClaims &original,
                                                          const LogtoIdTokenClaims &refreshed);

} // namespace Logto
