// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "errors_p.h"

#include "translations_p.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;

namespace Logto::Errors {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Logto)
};

} // namespace

LogtoError invalidConfiguration(const QString &detail)
{
    return {
        Code::InvalidConfiguration,
        Text::tr("Sign-in is not set up correctly in this application. Please tell its makers."),
        detail};
}

LogtoError busy()
{
    return {Code::Busy,
            Text::tr("A sign-in or sign-out is already under way. Finish it or cancel it first."),
            u"signIn() or signOut() was called while a sign-in or sign-out was running"_s};
}

LogtoError notSignedIn()
{
    return {Code::NotSignedIn, Text::tr("You are not signed in. Please sign in first.")};
}

LogtoError reauthenticationRequired()
{
    return {Code::ReauthenticationRequired,
            Text::tr("Your session has ended. Please sign in again.")};
}

LogtoError resourceNotConfigured(const QString &resource)
{
    return {Code::ResourceNotConfigured,
            Text::tr("This application has no access to the service that it wants to use. Please "
                     "tell its makers."),
            u"no token for %1: add it to LogtoConfig::resources, and to the API resources in the "
            "Logto Console, then sign in again"_s.arg(resource)};
}

LogtoError organizationsScopeMissing()
{
    return {Code::OrganizationsScopeMissing,
            Text::tr("This application has no access to your organizations. Please tell its "
                     "makers."),
            u"add urn:logto:scope:organizations to LogtoConfig::scopes, then sign in again"_s};
}

LogtoError notOrganizationMember(const QString &organizationId)
{
    return {Code::NotOrganizationMember,
            Text::tr("You are not a member of this organization. Ask its administrator to add "
                     "you."),
            u"the user is not a member of the organization %1"_s.arg(organizationId)};
}

LogtoError permissionNotGranted(const QStringList &scopes)
{
    return {Code::PermissionNotGranted,
            Text::tr("You do not have the permission that is needed. Ask your administrator for "
                     "it, then sign in again."),
            u"not granted: %1"_s.arg(scopes.join(u' '))};
}

LogtoError networkUnavailable(const QUrl &url, const QString &detail)
{
    return {Code::NetworkUnavailable,
            Text::tr("%1 cannot be reached. Check the network connection and try again.")
                .arg(url.host()),
            detail};
}

LogtoError timeout(const QUrl &url)
{
    return {Code::Timeout, Text::tr("%1 did not answer in time. Please try again.").arg(url.host()),
            u"no complete answer from %1 within the network timeout"_s.arg(url.path())};
}

LogtoError tlsFailed(const QUrl &url, const QString &detail)
{
    return {Code::TlsFailed,
            Text::tr("No secure connection to %1 could be made. Check the network, and the date "
                     "and time of this device.")
                .arg(url.host()),
            detail};
}

LogtoError serverUnavailable(const QUrl &url, int httpStatus)
{
    LogtoError error(
        Code::ServerUnavailable,
        Text::tr("%1 has a problem or is too busy. Please try again in a moment.").arg(url.host()));
    error.setHttpStatus(httpStatus);
    return error;
}

LogtoError unexpectedResponse(const QUrl &url, const QString &detail)
{
    return {
        Code::UnexpectedResponse,
        Text::tr("%1 did not answer like a sign-in service. Check the address, and whether this "
                 "network wants a login of its own first.")
            .arg(url.host()),
        detail};
}

LogtoError notAnIdentityProvider(const QUrl &endpoint, const QString &detail)
{
    return {Code::NotAnIdentityProvider,
            Text::tr("There is no sign-in service at %1. Check the address.")
                .arg(endpoint.toDisplayString()),
            detail};
}

LogtoError unsupportedProvider(const QString &detail)
{
    return {Code::UnsupportedProvider,
            Text::tr("The sign-in service cannot be used safely. Please tell the makers of this "
                     "application."),
            detail};
}

LogtoError issuerMismatch(const QString &expected, const QString &actual)
{
    return {Code::IssuerMismatch,
            Text::tr("The sign-in service calls itself by another address. Check the address that "
                     "this application uses."),
            u"issuer mismatch: expected %1, the metadata says %2"_s.arg(expected, actual)};
}

LogtoError authorizationError(const QString &error, const QString &description)
{
    LogtoError result;
    if (error == "access_denied"_L1) {
        result = {Code::AccessDenied,
                  Text::tr("Sign-in was refused. If that was not intended, try again and allow "
                           "access.")};
    } else if (error == "invalid_client"_L1) {
        result = {Code::UnknownApplication,
                  Text::tr("The sign-in service does not know this application. Check the "
                           "application ID.")};
    } else if (error == "invalid_redirect_uri"_L1) {
        result = {Code::RedirectUriNotRegistered,
                  Text::tr("The sign-in service does not accept this application's redirect "
                           "address. Add it to the application in the Logto Console.")};
    } else {
        result = {Code::AuthorizationFailed,
                  Text::tr("The sign-in service could not sign you in. Please try again.")};
    }
    result.setOAuthError(error, description);
    return result;
}

LogtoError tokenError(const QString &error, const QString &description, int httpStatus)
{
    LogtoError result;
    if (error == "invalid_client"_L1) {
        result = authorizationError(error, description);
    } else {
        result = {Code::TokenRequestRefused,
                  Text::tr("The sign-in service refused the request. Please sign in again.")};
        result.setOAuthError(error, description);
    }
    result.setHttpStatus(httpStatus);
    return result;
}

LogtoError deviceFlowNotAllowed(const QString &error, const QString &description)
{
    LogtoError result(
        Code::UnknownApplication,
        Text::tr("The sign-in service does not let this application sign in with a code. Please "
                 "tell its makers."),
        u"create an application for the device flow in the Logto Console, and set its ID as "
        "LogtoConfig::deviceAppId"_s);
    result.setOAuthError(error, description);
    return result;
}

LogtoError deviceAnswerLost()
{
    return {Code::TokenRequestRefused,
            Text::tr("The network failed just when you had signed in. Please try again with a new "
                     "code."),
            u"the answer with the tokens was lost, and a device code can be used once"_s};
}

LogtoError invalidTokenResponse(const QString &detail)
{
    return {Code::TokenRequestRefused,
            Text::tr("The sign-in service gave an incomplete answer. Please sign in again."),
            detail};
}

LogtoError invalidCallback(const QString &detail)
{
    return {Code::InvalidCallback,
            Text::tr("The answer of the sign-in page does not belong to this sign-in. Please try "
                     "again."),
            detail};
}

LogtoError invalidIdToken(const QString &detail)
{
    return {Code::InvalidIdToken,
            Text::tr("The sign-in service's answer could not be verified, so you were not signed "
                     "in. Please try again; if that does not help, tell its administrator."),
            detail};
}

LogtoError invalidUserInfo(const QString &detail)
{
    return {Code::InvalidUserInfo,
            Text::tr("The details of your account could not be verified and were discarded. Please "
                     "try again. If that does not help, sign in again."),
            detail};
}

LogtoError noUserAgent()
{
    return {Code::NoUserAgent,
            Text::tr("This application has no way to show the sign-in page. Please tell its "
                     "makers."),
            u"LogtoClient::userAgent is not set; put a LogtoSignInView into the window"_s};
}

LogtoError noUsableUserAgent(const QStringList &reasons)
{
    return {
        Code::NoUserAgent,
        Text::tr("The sign-in page cannot be shown on this machine. %1").arg(reasons.join(u' ')),
        u"none of the user agents of LogtoUserAgentChoice works here"_s};
}

LogtoError userAgentFailed(const QString &message, const QString &detail)
{
    return {Code::UserAgentFailed, message, detail};
}

LogtoError handoverUnavailable(const QString &detail)
{
    return {Code::UserAgentFailed,
            Text::tr("This application is open twice, and the browser would go back to the other "
                     "window. Sign in there, or close it."),
            "the redirect cannot be received: "_L1 + detail};
}

LogtoError schemeNotRegistered(const QString &detail)
{
    return {Code::UserAgentFailed,
            Text::tr("The browser cannot be told the way back to this application. Please tell its "
                     "makers."),
            "the scheme cannot be registered: "_L1 + detail};
}

LogtoError loopbackPortUnavailable(int port, const QString &detail)
{
    return {Code::UserAgentFailed,
            Text::tr("The browser could not find its way back to this application. Another program "
                     "may be in its place: close it and try again."),
            u"cannot listen on 127.0.0.1, port %1: %2"_s.arg(port).arg(detail)};
}

LogtoError storageUnavailable(const QString &detail)
{
    return {Code::StorageUnavailable,
            Text::tr("This device has no keychain that can be used, so you will have to sign in "
                     "again after a restart. Start the keychain service of the desktop to stay "
                     "signed in."),
            detail};
}

LogtoError storageLocked()
{
    return {Code::StorageLocked,
            Text::tr("The keychain is locked. Unlock it to go on with your session.")};
}

LogtoError storageWaiting()
{
    return {Code::StorageWaiting,
            Text::tr("The keychain has not answered yet. It may be asking for its password in "
                     "another window.")};
}

LogtoError storageFailed(const QString &detail)
{
    return {Code::StorageFailed,
            Text::tr("Your session could not be saved in the keychain. You may have to sign in "
                     "again after a restart."),
            detail};
}

LogtoError storageReadOnly()
{
    return {Code::StorageReadOnly,
            Text::tr("Your session belongs to another program on this device. Sign in or out "
                     "there."),
            u"the store is read-only; only the process that owns the session may write it"_s};
}

LogtoError storedSessionUnusable(const QString &detail)
{
    return {Code::StorageFailed,
            Text::tr("Your saved session could not be read. Please sign in again."),
            "the stored session cannot be used: "_L1 + detail};
}

LogtoError fileStoreUnavailable(const QString &detail)
{
    return {Code::StorageUnavailable,
            Text::tr("This device is not set up to keep your session, so you will have to sign in "
                     "again after a restart. Please tell whoever looks after it."),
            detail};
}

LogtoError fileStoreFailed(const QString &detail)
{
    return {Code::StorageFailed,
            Text::tr("Your session could not be saved on this device. You may have to sign in "
                     "again after a restart."),
            detail};
}

LogtoError fileOfNewerVersion(const QString &detail)
{
    return {Code::StorageFailed,
            Text::tr("Your session was saved by a newer version of this application. Update the "
                     "application, or sign in again."),
            detail};
}

} // namespace Logto::Errors

namespace Logto {

// Whoever has a text of ours has this file, also out of a static library.
Q_COREAPP_STARTUP_FUNCTION(installTranslations)

} // namespace Logto
