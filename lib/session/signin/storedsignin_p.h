// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openid/authorizationrequest_p.h"

#include <QtCore/QDateTime>

namespace Logto {

// A sign-in under way as it is kept in the store, for the process that its redirect reaches.
struct StoredSignIn
{
    PendingSignIn pending;
    QString method;
    QDateTime expiresAt;

    // Ten minutes from \a now.
    static StoredSignIn create(const PendingSignIn &pending, const QString &method,
                               const QDateTime &now);

    QByteArray toJson(const LogtoConfig &config) const;
    // What is corrupt or of another application is an error.
    static LogtoResult<StoredSignIn> fromJson(const QByteArray &json, const LogtoConfig &config);

    // Also if the clock has been set back by so much that nobody can tell.
    bool isExpired(const QDateTime &now) const;
    bool isAnsweredBy(const QUrl &callback) const;
};

} // namespace Logto
