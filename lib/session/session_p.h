// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoaccesstoken.h"
#include "logtoconfig.h"
#include "logtoidtokenclaims.h"

namespace Logto {

// One user's sign-in: what is kept in the store between two starts.
struct LOGTO_CORE_EXPORT Session
{
    QByteArray idToken;
    LogtoIdTokenClaims claims;
    QString refreshToken;
    LogtoAccessToken accessToken;

    QByteArray toJson(const LogtoConfig &config) const;

    // A blob that is corrupt, of a newer version or of another tenant or application is an error.
    static LogtoResult<Session> fromJson(const QByteArray &json, const LogtoConfig &config);
};

} // namespace Logto
