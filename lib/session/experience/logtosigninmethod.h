// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QMetaType>
#include <QtCore/QString>

class LOGTO_CORE_EXPORT LogtoSignInMethod
{
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER identifier CONSTANT FINAL)
    Q_PROPERTY(bool password MEMBER password CONSTANT FINAL)
    Q_PROPERTY(bool verificationCode MEMBER verificationCode CONSTANT FINAL)
    Q_PROPERTY(bool passwordPrimary MEMBER passwordPrimary CONSTANT FINAL)

public:
    QString identifier;
    bool password = false;
    bool verificationCode = false;
    bool passwordPrimary = false;

    friend bool operator==(const LogtoSignInMethod &, const LogtoSignInMethod &) = default;
};
