// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QMap>
#include <QtCore/QSharedDataPointer>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

class LogtoSignInOptionsData;

class LOGTO_CORE_EXPORT LogtoSignInOptions
{
public:
    LogtoSignInOptions();
    LogtoSignInOptions(const LogtoSignInOptions &);
    LogtoSignInOptions(LogtoSignInOptions &&) noexcept;
    LogtoSignInOptions &operator=(const LogtoSignInOptions &);
    LogtoSignInOptions &operator=(LogtoSignInOptions &&) noexcept;
    ~LogtoSignInOptions();

    QString prompt() const;
    void setPrompt(const QString &prompt);

    QString firstScreen() const;
    void setFirstScreen(const QString &screen);

    QStringList identifiers() const;
    void setIdentifiers(const QStringList &identifiers);

    QString directSignIn() const;
    void setDirectSignIn(const QString &target);

    QString loginHint() const;
    void setLoginHint(const QString &hint);

    QString oneTimeToken() const;
    void setOneTimeToken(const QString &token);

    QStringList uiLocales() const;
    void setUiLocales(const QStringList &locales);

    QString organizationId() const;
    void setOrganizationId(const QString &id);

    std::optional<std::chrono::seconds> maxAge() const;
    void setMaxAge(std::optional<std::chrono::seconds> age);

    QMap<QString, QString> extraParams() const;
    void setExtraParams(const QMap<QString, QString> &params);

    bool clearTokens() const;
    void setClearTokens(bool clear);

private:
    QSharedDataPointer<LogtoSignInOptionsData> d;
};

Q_DECLARE_TYPEINFO(LogtoSignInOptions, Q_RELOCATABLE_TYPE);
