// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoquick_export.h"
#include "logtouseragentchoice.h"

#include <QtQml/QQmlListProperty>
#include <QtQml/qqmlregistration.h>

class LOGTO_QUICK_EXPORT LogtoQuickUserAgentChoice : public LogtoUserAgentChoice
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogtoUserAgentChoice)
    Q_CLASSINFO("DefaultProperty", "agents")
    Q_PROPERTY(QQmlListProperty<LogtoUserAgent> agents READ agentList CONSTANT FINAL)

public:
    using LogtoUserAgentChoice::LogtoUserAgentChoice;
    ~LogtoQuickUserAgentChoice() override;

    QQmlListProperty<LogtoUserAgent> agentList();
};
