// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtouserclaims.h"

class LOGTO_CORE_EXPORT LogtoIdTokenClaims : public LogtoUserClaims
{
    Q_GADGET
    Q_PROPERTY(QString issuer READ issuer CONSTANT FINAL)
    Q_PROPERTY(QStringList audience READ audience CONSTANT FINAL)
    Q_PROPERTY(QDateTime issuedAt READ issuedAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime expiresAt READ expiresAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime authenticatedAt READ authenticatedAt CONSTANT FINAL)

public:
    using LogtoUserClaims::LogtoUserClaims;

    QString issuer() const;
    QStringList audience() const;
    QDateTime issuedAt() const;
    QDateTime expiresAt() const;
    QDateTime authenticatedAt() const;

private:
    QDateTime seconds(QLatin1StringView claim) const;
};
