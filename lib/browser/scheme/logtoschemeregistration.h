// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtobrowser_export.h"
#include "logtoresult.h"

#include <QtCore/QStringList>

class LOGTO_BROWSER_EXPORT LogtoSchemeRegistration
{
public:
    explicit LogtoSchemeRegistration(const QString &scheme);

    QString scheme() const { return m_scheme; }

    QStringList command() const { return m_command; }
    void setCommand(const QStringList &command);

    bool isRegistered() const;
    LogtoResult<void> registerScheme() const;
    LogtoResult<void> unregister() const;

private:
    QString m_scheme;
    QStringList m_command;
};
