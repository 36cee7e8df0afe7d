// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoquick_export.h"
#include "logtosigninexperience.h"

#include <QtCore/QVariantList>
#include <QtQml/qqmlregistration.h>

class LOGTO_QUICK_EXPORT LogtoQuickSignInExperience : public LogtoSignInExperience
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogtoSignInExperience)
    Q_PROPERTY(QVariantList connectors READ connectors NOTIFY connectorsChanged FINAL)
    Q_PROPERTY(QVariantList ssoConnectors READ ssoConnectors NOTIFY ssoConnectorsChanged FINAL)
    Q_PROPERTY(QVariantList methods READ methods NOTIFY waysChanged FINAL)

public:
    using LogtoSignInExperience::LogtoSignInExperience;
    ~LogtoQuickSignInExperience() override;

    QVariantList connectors() const;
    QVariantList ssoConnectors() const;
    QVariantList methods() const;
};
