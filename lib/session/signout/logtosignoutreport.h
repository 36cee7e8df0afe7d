// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"
#include "logtoerror.h"

class LOGTO_CORE_EXPORT LogtoSignOutReport
{
    Q_GADGET
    Q_PROPERTY(bool revoked MEMBER revoked CONSTANT FINAL)
    Q_PROPERTY(bool storageCleared MEMBER storageCleared CONSTANT FINAL)
    Q_PROPERTY(bool providerSessionEnded MEMBER providerSessionEnded CONSTANT FINAL)
    Q_PROPERTY(LogtoError error MEMBER error CONSTANT FINAL)

public:
    bool revoked = false;
    bool storageCleared = false;
    bool providerSessionEnded = false;
    LogtoError error;

    friend bool operator==(const LogtoSignOutReport &, const LogtoSignOutReport &) = default;
};
