// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QMetaType>
#include <QtCore/QSharedDataPointer>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

class LogtoErrorData;

class LOGTO_CORE_EXPORT LogtoError
{
    Q_GADGET
    // A number, as compiled bindings of Qt 6.4 cannot read an enumeration of a value type.
    Q_PROPERTY(int code READ codeNumber CONSTANT FINAL)
    Q_PROPERTY(QString message READ message CONSTANT FINAL)
    Q_PROPERTY(QString detail READ detail CONSTANT FINAL)
    Q_PROPERTY(QString oauthError READ oauthError CONSTANT FINAL)
    Q_PROPERTY(QString oauthErrorDescription READ oauthErrorDescription CONSTANT FINAL)
    Q_PROPERTY(int httpStatus READ httpStatus CONSTANT FINAL)
    Q_PROPERTY(QStringList reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(bool isError READ isError CONSTANT FINAL)
    Q_PROPERTY(bool isTransient READ isTransient CONSTANT FINAL)

public:
    enum class Code {
        NoError,
        // Of the application
        InvalidConfiguration,
        Busy,
        NotSignedIn,
        ReauthenticationRequired,
        ResourceNotConfigured,
        OrganizationsScopeMissing,
        // Of the network: transient
        NetworkUnavailable,
        Timeout,
        TlsFailed,
        ServerUnavailable,
        UnexpectedResponse,
        // Of the provider
        NotAnIdentityProvider,
        UnsupportedProvider,
        IssuerMismatch,
        UnknownApplication,
        RedirectUriNotRegistered,
        AccessDenied,
        AuthorizationFailed,
        TokenRequestRefused,
        NotOrganizationMember,
        PermissionNotGranted,
        InvalidCallback,
        InvalidIdToken,
        InvalidUserInfo,
        // Of the account
        AccountCenterDisabled,
        VerificationRequired,
        VerificationExpired,
        InvalidVerificationCode,
        WrongPassword,
        TooManyAttempts,
        AlreadyInUse,
        PasswordRejected,
        InvalidInput,
        LastSignInMethod,
        AccountRequestRefused,
        // Of an API
        ApiRequestRefused,
        ApiRedirectRefused,
        FileFailed,
        // Of the user agent
        NoUserAgent,
        UserAgentFailed,
        // Of the storage
        StorageUnavailable,
        StorageLocked,
        StorageWaiting,
        StorageFailed,
        StorageReadOnly,
    };
    Q_ENUM(Code)

    LogtoError();
    LogtoError(Code code, const QString &message, const QString &detail = {});
    LogtoError(const LogtoError &);
    LogtoError(LogtoError &&) noexcept;
    LogtoError &operator=(const LogtoError &);
    LogtoError &operator=(LogtoError &&) noexcept;
    ~LogtoError();

    Code code() const;
    QString message() const;
    QString detail() const;

    QString oauthError() const;
    QString oauthErrorDescription() const;
    void setOAuthError(const QString &error, const QString &description);

    QStringList reasons() const;
    void setReasons(const QStringList &reasons);

    int httpStatus() const;
    void setHttpStatus(int status);

    std::optional<std::chrono::seconds> retryAfter() const;
    void setRetryAfter(std::optional<std::chrono::seconds> delay);

    bool isError() const { return code() != Code::NoError; }
    bool isTransient() const;

    Q_INVOKABLE QString toString() const;

    friend LOGTO_CORE_EXPORT bool operator==(const LogtoError &a, const LogtoError &b);

private:
    int codeNumber() const { return int(code()); }

    QSharedDataPointer<LogtoErrorData> d;
};

Q_DECLARE_TYPEINFO(LogtoError, Q_RELOCATABLE_TYPE);

LOGTO_CORE_EXPORT QDebug operator<<(QDebug debug, const LogtoError &error);
