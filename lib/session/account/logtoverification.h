// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QDateTime>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoVerification
{
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER identifier CONSTANT FINAL)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt CONSTANT FINAL)
    Q_PROPERTY(QUrl authorizationUrl MEMBER authorizationUrl CONSTANT FINAL)
    Q_PROPERTY(bool verified MEMBER verified CONSTANT FINAL)

public:
    enum class Kind {
        Password,
        Email,
        Phone,
        Social,
    };
    Q_ENUM(Kind)

    enum class Purpose {
        ProveIdentity,
        NewIdentifier,
    };
    Q_ENUM(Purpose)

    Kind kind = Kind::Password;
    Purpose purpose = Purpose::ProveIdentity;
    QString id;
    QString identifier;
    QDateTime expiresAt;
    bool verified = false;
    QUrl authorizationUrl;
    QString state;

    friend bool operator==(const LogtoVerification &a, const LogtoVerification &b) = default;
};
