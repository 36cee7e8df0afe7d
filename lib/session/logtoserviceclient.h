// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoaccesstoken.h"
#include "logtoconfig.h"
#include "logtogrant.h"
#include "logtotokentarget.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <memory>

class LogtoServiceClientPrivate;

class LOGTO_CORE_EXPORT LogtoServiceClient : public QObject
{
    Q_OBJECT

public:
    LogtoServiceClient(const LogtoConfig &config, const LogtoGrant &grant,
                       QObject *parent = nullptr);
    ~LogtoServiceClient() override;

    QFuture<LogtoResult<LogtoAccessToken>> accessToken(const LogtoTokenTarget &target);
    QFuture<LogtoResult<LogtoAccessToken>> refreshAccessToken(const LogtoTokenTarget &target);
    LogtoAccessToken cachedAccessToken(const LogtoTokenTarget &target) const;
    void clearAccessToken(const LogtoTokenTarget &target);
    void clearAccessTokens();

private:
    friend class LogtoServiceClientPrivate;
    std::unique_ptr<LogtoServiceClientPrivate> d;
};
