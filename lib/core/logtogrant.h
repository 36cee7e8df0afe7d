// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QString>

class LOGTO_CORE_EXPORT LogtoGrant
{
public:
    enum class Kind {
        ClientCredentials,
        PersonalAccessToken,
        Impersonation,
    };

    static LogtoGrant clientCredentials(const QString &appSecret);
    static LogtoGrant personalAccessToken(const QString &token, const QString &appSecret = {});
    static LogtoGrant impersonation(const QString &subjectToken, const QString &appSecret = {});

    Kind kind() const { return m_kind; }
    QString subjectToken() const { return m_subjectToken; }
    QString appSecret() const { return m_appSecret; }

private:
    LogtoGrant(Kind kind, const QString &subjectToken, const QString &appSecret);

    Kind m_kind;
    QString m_subjectToken;
    QString m_appSecret;
};
