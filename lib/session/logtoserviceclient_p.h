// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection_p.h"
#include "logtoserviceclient.h"
#include "waiters_p.h"

#include <unordered_map>

class LOGTO_CORE_EXPORT LogtoServiceClientPrivate : public QObject
{
    Q_OBJECT

public:
    using TokenResult = LogtoResult<LogtoAccessToken>;

    LogtoServiceClientPrivate(const LogtoConfig &config, const LogtoGrant &grant);

    static LogtoServiceClientPrivate &of(LogtoServiceClient &client) { return *client.d; }

    QFuture<TokenResult> request(const LogtoTokenTarget &target);
    LogtoAccessToken cached(const LogtoTokenTarget &target) const;

    Logto::Clock clock;
    LogtoConfig config;
    LogtoGrant grant;
    LogtoError configurationError;
    Logto::CachedTokens tokens;
    std::unique_ptr<Logto::Connection> connection;

private:
    void take(const LogtoTokenTarget &target, const LogtoResult<Logto::CachedToken> &result);

    std::unordered_map<LogtoTokenTarget, Logto::Waiters<TokenResult>, Logto::TargetHash> m_waiters;
};
