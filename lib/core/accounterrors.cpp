// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "errors_p.h"

#include <QtCore/QCoreApplication>

#include <utility>

// What Logto's Account API refuses, by its own codes.

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;

namespace Logto::Errors {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Logto)
};

// The first prefix that fits; Logto's codes are listed in packages/phrases of its sources.
constexpr std::pair<QLatin1StringView, Code> accountErrorCodes[]{
    {"account_center."_L1, Code::AccountCenterDisabled},
    {"auth.third_party_application_forbidden"_L1, Code::AccountCenterDisabled},
    {"auth.unauthorized"_L1, Code::PermissionNotGranted},
    {"auth.forbidden"_L1, Code::PermissionNotGranted},
    {"verification_record.permission_denied"_L1, Code::VerificationRequired},
    {"verification_record.not_found"_L1, Code::VerificationExpired},
    {"session.verification_expired"_L1, Code::VerificationExpired},
    {"session.verification_session_not_found"_L1, Code::VerificationExpired},
    {"session.connector_validation_session_not_found"_L1, Code::VerificationExpired},
    {"verification_code.expired"_L1, Code::VerificationExpired},
    {"verification_code.not_found"_L1, Code::VerificationExpired},
    {"verification_code.exceed_max_try"_L1, Code::TooManyAttempts},
    {"session.verification_blocked_too_many_attempts"_L1, Code::TooManyAttempts},
    {"verification_code."_L1, Code::InvalidVerificationCode},
    {"session.mfa.invalid_"_L1, Code::InvalidVerificationCode},
    {"session.invalid_credentials"_L1, Code::WrongPassword},
    {"user.username_already_in_use"_L1, Code::AlreadyInUse},
    {"user.email_already_in_use"_L1, Code::AlreadyInUse},
    {"user.phone_already_in_use"_L1, Code::AlreadyInUse},
    {"user.identity_already_in_use"_L1, Code::AlreadyInUse},
    {"password.rejected"_L1, Code::PasswordRejected},
    {"user.same_password"_L1, Code::PasswordRejected},
    {"guard.invalid_input"_L1, Code::InvalidInput},
    {"session.email_blocklist."_L1, Code::InvalidInput},
    {"user.invalid_"_L1, Code::InvalidInput},
    {"user.username_required"_L1, Code::LastSignInMethod},
    {"user.username_"_L1, Code::InvalidInput},
    {"user.last_sign_in_method_required"_L1, Code::LastSignInMethod},
    {"user.email_required"_L1, Code::LastSignInMethod},
    {"user.phone_required"_L1, Code::LastSignInMethod},
    {"user.email_or_phone_required"_L1, Code::LastSignInMethod},
};

Code accountErrorCode(const QString &serverCode)
{
    for (const auto &[prefix, code] : accountErrorCodes) {
        if (serverCode.startsWith(prefix))
            return code;
    }
    return Code::AccountRequestRefused;
}

QString accountText(Code code)
{
    switch (code) {
    case Code::AccountCenterDisabled:
        return Text::tr("This part of your account cannot be changed here. Ask your administrator "
                        "to change it.");
    case Code::PermissionNotGranted:
        return Text::tr("This application may not see or change this part of your account. Sign "
                        "in again; if that does not help, tell its makers.");
    case Code::VerificationRequired:
        return Text::tr("Please confirm that it is you first, with your password or a code.");
    case Code::VerificationExpired:
        return Text::tr("The confirmation has expired. Please ask for a new code, or enter your "
                        "password again.");
    case Code::InvalidVerificationCode:
        return Text::tr("The code is not right. Check the message and enter it again.");
    case Code::WrongPassword:
        return Text::tr("The password is not right. Please try again.");
    case Code::TooManyAttempts:
        return Text::tr("There were too many attempts. Please wait a while, then ask for a new "
                        "code.");
    case Code::AlreadyInUse:
        return Text::tr("This is already in use by another account. Please choose another one.");
    case Code::PasswordRejected:
        return Text::tr("The new password cannot be used. Choose one that is longer, harder to "
                        "guess and not your present one.");
    case Code::InvalidInput:
        return Text::tr("The value cannot be used. Check it for mistakes and try again.");
    case Code::LastSignInMethod:
        return Text::tr("This cannot be removed, as you need it to sign in. Add another way to "
                        "sign in first.");
    default:
        return Text::tr("Your account could not be changed. Please try again later.");
    }
}

} // namespace

LogtoError accountError(const QString &serverCode, const QString &message, int httpStatus)
{
    const Code code = accountErrorCode(serverCode);
    LogtoError error(code, accountText(code), serverCode + ": "_L1 + message);
    error.setHttpStatus(httpStatus);
    return error;
}

} // namespace Logto::Errors
