// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtodevicesignin.h"
#include "logtoquick_export.h"

#include <QtQml/qqmlregistration.h>

class LOGTO_QUICK_EXPORT LogtoQuickDeviceSignIn : public LogtoDeviceSignIn
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogtoDeviceSignIn)

public:
    using LogtoDeviceSignIn::LogtoDeviceSignIn;
    ~LogtoQuickDeviceSignIn() override;

    Q_INVOKABLE void start(const QVariantMap &options = {});
};
