// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtouserclaims.h"

#include <QtCore/QJsonArray>

class LOGTO_CORE_EXPORT LogtoUserInfo : public LogtoUserClaims
{
    Q_GADGET
    Q_PROPERTY(QJsonObject customData READ customData CONSTANT FINAL)
    Q_PROPERTY(QJsonObject identities READ identities CONSTANT FINAL)
    Q_PROPERTY(QJsonArray ssoIdentities READ ssoIdentities CONSTANT FINAL)

public:
    using LogtoUserClaims::LogtoUserClaims;

    QJsonObject customData() const;
    QJsonObject identities() const;
    QJsonArray ssoIdentities() const;
};
