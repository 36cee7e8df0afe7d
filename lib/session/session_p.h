// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoaccesstoken.h"
#include "logtoconfig.h"
#include "logtoidtokenclaims.h"
#include "logtotokentarget.h"

#include <QtCore/QHash>

#include <algorithm>
#include <chrono>

namespace Logto {

struct CachedToken
{
    LogtoAccessToken token;
    std::chrono::milliseconds lifetime{0}; // when it was new

    // Since the epoch. A third of its life is the most that a token gives away: short ones would
    // never be fresh.
    std::chrono::milliseconds freshUntil(std::chrono::milliseconds leadTime) const
    {
        return std::chrono::milliseconds(token.expiresAt().toMSecsSinceEpoch())
            - std::min(leadTime, lifetime / 3);
    }

    friend bool operator==(const CachedToken &, const CachedToken &) = default;
};

struct TargetHash
{
    size_t operator()(const LogtoTokenTarget &target) const { return qHash(target); }
};

using CachedTokens = QHash<LogtoTokenTarget, CachedToken>;

// One user's sign-in: what is kept in the store between two starts.
struct LOGTO_CORE_EXPORT Session
{
    QString appId; // whose tokens they are
    QString signInMethod;
    QByteArray idToken;
    LogtoIdTokenClaims claims;
    QString refreshToken;
    CachedTokens accessTokens;

    LogtoAccessToken accessToken(const LogtoTokenTarget &target = {}) const
    {
        return accessTokens.value(target).token;
    }

    Session signedInBy(const QString &method) const;

    QByteArray toJson(const LogtoConfig &config) const;

    // A blob that is corrupt, of a newer version or of another tenant or application is an error.
    static LogtoResult<Session> fromJson(const QByteArray &json, const LogtoConfig &config);

    friend bool operator==(const Session &a, const Session &b)
    {
        return a.idToken == b.idToken && a.refreshToken == b.refreshToken
            && a.accessTokens == b.accessTokens;
    }
};

} // namespace Logto
