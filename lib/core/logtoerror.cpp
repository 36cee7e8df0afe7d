// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoerror.h"

#include <QtCore/QDebug>
#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;

class LogtoErrorData : public QSharedData
{
public:
    LogtoError::Code code = LogtoError::Code::NoError;
    QString message;
    QString detail;
    QString oauthError;
    QString oauthErrorDescription;
    QStringList reasons;
    int httpStatus = 0;
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const LogtoErrorData &other) const
    {
        return code == other.code && message == other.message && detail == other.detail
            && oauthError == other.oauthError
            && oauthErrorDescription == other.oauthErrorDescription && reasons == other.reasons
            && httpStatus == other.httpStatus && retryAfter == other.retryAfter;
    }
};

/*!
    \class LogtoError
    \inmodule Logto
    \brief What went wrong: a sentence for the user, and the facts for the developer.

    message() is translated and says what happened and what to do. It can be shown as it is.
    detail(), oauthError() and httpStatus() are for logs and bug reports; none of them ever holds a
    token, a code or another secret.

    A default-constructed error means "no error". The class is an implicitly shared value and can
    be used from any thread.
*/

/*!
    \enum LogtoError::Code

    \value NoError Nothing went wrong.
    \value InvalidConfiguration A value of LogtoConfig, LogtoSignInOptions or a call of an API
           cannot work.
    \value Busy Another sign-in is under way.
    \value NotSignedIn The operation needs a session, and there is none.
    \value ReauthenticationRequired The provider no longer accepts the session; the user has to
           sign in again.
    \value ResourceNotConfigured The API resource was not named in LogtoConfig::resources() when the
           user signed in, or Logto does not know it (RFC 8707, section 2, invalid_target).
    \value OrganizationsScopeMissing A token for an organization needs
           LogtoScope::Organizations in LogtoConfig::scopes() at sign-in.
    \value NetworkUnavailable The server could not be reached. Transient.
    \value Timeout No answer came within LogtoConfig::networkTimeout(), or the timeout of the call.
           Transient.
    \value TlsFailed No trusted connection could be made. Transient, as captive portals cause it.
    \value ServerUnavailable The server answered 429 or 5xx. Transient; see retryAfter().
    \value UnexpectedResponse The answer is not one of an OpenID provider, such as a redirect or
           the page of a captive portal; or that of an API is larger than
           LogtoApi::maximumAnswerSize, and was not to go into a file. Transient.
    \value NotAnIdentityProvider The endpoint has no OpenID Connect metadata.
    \value UnsupportedProvider The metadata lacks what the client needs, or names insecure URLs.
    \value IssuerMismatch The metadata names another issuer than the one that was asked
           (OpenID Connect Discovery 1.0, section 4.3).
    \value UnknownApplication The provider does not know the application ID.
    \value RedirectUriNotRegistered The provider refuses the redirect URI.
    \value AccessDenied The user, or the provider on their behalf, said no
           (RFC 6749, section 4.1.2.1, access_denied).
    \value AuthorizationFailed The provider ended the authorization with another error.
    \value TokenRequestRefused The token endpoint refused the request (RFC 6749, section 5.2).
    \value NotOrganizationMember The user is not, or no longer, a member of the organization.
    \value PermissionNotGranted The user does not have a permission that the token should carry.
    \value InvalidCallback The redirect back to the application does not belong to this sign-in.
    \value InvalidIdToken The ID token did not pass the checks of OpenID Connect Core 1.0,
           section 3.1.3.7.
    \value InvalidUserInfo The userinfo answer is about someone else, or cannot be verified.
    \value AccountCenterDisabled The Account API, or this part of the account, is switched off or
           read-only in the Logto Console, or the application may not use it.
    \value VerificationRequired The user has to prove who they are first, see
           LogtoAccount::verifyPassword().
    \value VerificationExpired The verification is too old or not known; begin it again.
    \value InvalidVerificationCode The code is not the one that was sent.
    \value WrongPassword The password that was to prove the user's identity is wrong.
    \value TooManyAttempts Too many wrong codes or passwords.
    \value AlreadyInUse The username, e-mail address, phone number or identity is another user's.
    \value PasswordRejected The new password does not keep to the rules; see reasons().
    \value InvalidInput A value of the account has the wrong form; see reasons().
    \value LastSignInMethod Without this the user could not sign in any more.
    \value AccountRequestRefused The Account API refused for a reason that detail() names.
    \value ApiRequestRefused The API answered with a status of 4xx; see httpStatus().
    \value ApiRedirectRefused The API redirected a request to where its token must not go.
    \value FileFailed The file of an upload or a download could not be read or written.
    \value NoUserAgent Nothing is there to show the sign-in page with.
    \value UserAgentFailed The view or browser could not show the sign-in page.
    \value StorageUnavailable There is no keychain that could be used.
    \value StorageLocked The keychain is locked.
    \value StorageWaiting The keychain has not answered yet; perhaps it is asking the user.
    \value StorageFailed The keychain or the file refused, or what it holds is damaged.
    \value StorageReadOnly The session belongs to another process, and only that one may change it.
*/

LogtoError::LogtoError()
    : d(new LogtoErrorData)
{
}

/*!
    Makes an error of \a code with the translated \a message for the user and the untranslated
    \a detail for the developer. Neither may hold a secret.
*/
LogtoError::LogtoError(Code code, const QString &message, const QString &detail)
    : d(new LogtoErrorData)
{
    d->code = code;
    d->message = message;
    d->detail = detail;
}

LogtoError::LogtoError(const LogtoError &) = default;
LogtoError::LogtoError(LogtoError &&) noexcept = default;
LogtoError &LogtoError::operator=(const LogtoError &) = default;
LogtoError &LogtoError::operator=(LogtoError &&) noexcept = default;
LogtoError::~LogtoError() = default;

LogtoError::Code LogtoError::code() const
{
    return d->code;
}

QString LogtoError::message() const
{
    return d->message;
}

QString LogtoError::detail() const
{
    return d->detail;
}

/*!
    The \c error of the OAuth answer (RFC 6749, sections 4.1.2.1 and 5.2), or an empty string.
*/
QString LogtoError::oauthError() const
{
    return d->oauthError;
}

QString LogtoError::oauthErrorDescription() const
{
    return d->oauthErrorDescription;
}

void LogtoError::setOAuthError(const QString &error, const QString &description)
{
    d->oauthError = error;
    d->oauthErrorDescription = description;
}

/*!
    What the server objects to, by the names of its own, such as \c password_rejected.too_short.
    For programs, not for users.

    \sa Code
*/
QStringList LogtoError::reasons() const
{
    return d->reasons;
}

void LogtoError::setReasons(const QStringList &reasons)
{
    d->reasons = reasons;
}

/*!
    The HTTP status of the answer, or 0 if there was none.
*/
int LogtoError::httpStatus() const
{
    return d->httpStatus;
}

void LogtoError::setHttpStatus(int status)
{
    d->httpStatus = status;
}

/*!
    How long the server asked to wait (RFC 9110, section 10.2.3), if it did.
*/
std::optional<std::chrono::seconds> LogtoError::retryAfter() const
{
    return d->retryAfter;
}

void LogtoError::setRetryAfter(std::optional<std::chrono::seconds> delay)
{
    d->retryAfter = delay;
}

/*!
    Whether the same request may well work later, without the user or the developer doing anything.
    A transient error never ends a session.
*/
bool LogtoError::isTransient() const
{
    switch (d->code) {
    case Code::NetworkUnavailable:
    case Code::Timeout:
    case Code::TlsFailed:
    case Code::ServerUnavailable:
    case Code::UnexpectedResponse:
        return true;
    default:
        return false;
    }
}

/*!
    All that is known, in one line for a log.
*/
QString LogtoError::toString() const
{
    QString text = QLatin1StringView(QMetaEnum::fromType<Code>().valueToKey(int(d->code)));
    if (d->httpStatus)
        text += " HTTP "_L1 + QString::number(d->httpStatus);
    if (!d->oauthError.isEmpty())
        text += " %1 (%2)"_L1.arg(d->oauthError, d->oauthErrorDescription);
    if (!d->detail.isEmpty())
        text += ": "_L1 + d->detail;
    return text;
}

bool operator==(const LogtoError &a, const LogtoError &b)
{
    return a.d == b.d || *a.d == *b.d;
}

QDebug operator<<(QDebug debug, const LogtoError &error)
{
    QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "LogtoError(" << error.toString() << ')';
    return debug;
}
