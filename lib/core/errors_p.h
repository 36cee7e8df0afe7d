// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoerror.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

// Every error the SDK reports, so that the sentences a user may read stand side by side.
// The texts are translated; a detail is for developers and stays in English.
namespace Logto::Errors {

LOGTO_CORE_EXPORT LogtoError invalidConfiguration(const QString &detail);
LOGTO_CORE_EXPORT LogtoError busy();
LOGTO_CORE_EXPORT LogtoError notSignedIn();
LOGTO_CORE_EXPORT LogtoError reauthenticationRequired();

LOGTO_CORE_EXPORT LogtoError resourceNotConfigured(const QString &resource);
LOGTO_CORE_EXPORT LogtoError organizationsScopeMissing();
LOGTO_CORE_EXPORT LogtoError notOrganizationMember(const QString &organizationId);
LOGTO_CORE_EXPORT LogtoError permissionNotGranted(const QStringList &scopes);

LOGTO_CORE_EXPORT LogtoError networkUnavailable(const QUrl &url, const QString &detail);
LOGTO_CORE_EXPORT LogtoError timeout(const QUrl &url);
LOGTO_CORE_EXPORT LogtoError tlsFailed(const QUrl &url, const QString &detail);
LOGTO_CORE_EXPORT LogtoError serverUnavailable(const QUrl &url, int httpStatus);
LOGTO_CORE_EXPORT LogtoError unexpectedResponse(const QUrl &url, const QString &detail);

LOGTO_CORE_EXPORT LogtoError notAnIdentityProvider(const QUrl &endpoint, const QString &detail);
LOGTO_CORE_EXPORT LogtoError unsupportedProvider(const QString &detail);
LOGTO_CORE_EXPORT LogtoError issuerMismatch(const QString &expected, const QString &actual);

// An OAuth error of the authorization endpoint, in the redirect or on the page.
LOGTO_CORE_EXPORT LogtoError authorizationError(const QString &error, const QString &description);
// An OAuth error of the token endpoint and its relatives.
LOGTO_CORE_EXPORT LogtoError tokenError(const QString &error, const QString &description,
                                        int httpStatus);

// Of the device flow.
LOGTO_CORE_EXPORT LogtoError deviceFlowNotAllowed(const QString &error, const QString &description);
LOGTO_CORE_EXPORT LogtoError deviceAnswerLost();

LOGTO_CORE_EXPORT LogtoError invalidTokenResponse(const QString &detail);

LOGTO_CORE_EXPORT LogtoError invalidCallback(const QString &detail);
LOGTO_CORE_EXPORT LogtoError invalidIdToken(const QString &detail);
LOGTO_CORE_EXPORT LogtoError invalidUserInfo(const QString &detail);

// An error of the Account API by the code in its body; the message is for developers only.
LOGTO_CORE_EXPORT LogtoError accountError(const QString &serverCode, const QString &message,
                                          int httpStatus);
// Of calls to an API.
LOGTO_CORE_EXPORT LogtoError apiRequestRefused(const QUrl &url, int httpStatus);
LOGTO_CORE_EXPORT LogtoError apiRedirectRefused(const QUrl &from, const QUrl &to, int httpStatus);
LOGTO_CORE_EXPORT LogtoError apiAnswerTooLarge(const QUrl &url, qint64 maximumSize);
LOGTO_CORE_EXPORT LogtoError invalidApiCall(const QString &detail);
LOGTO_CORE_EXPORT LogtoError noCurrentOrganization();
LOGTO_CORE_EXPORT LogtoError fileNotRead(const QUrl &file, const QString &detail);
LOGTO_CORE_EXPORT LogtoError fileNotWritten(const QUrl &file, const QString &detail);

LOGTO_CORE_EXPORT LogtoError noUserAgent();
LOGTO_CORE_EXPORT LogtoError noUsableUserAgent(const QStringList &reasons);
LOGTO_CORE_EXPORT LogtoError userAgentFailed(const QString &message, const QString &detail);

LOGTO_CORE_EXPORT LogtoError handoverUnavailable(const QString &detail);
LOGTO_CORE_EXPORT LogtoError schemeNotRegistered(const QString &detail);
LOGTO_CORE_EXPORT LogtoError loopbackPortUnavailable(int port, const QString &detail);

LOGTO_CORE_EXPORT LogtoError storageUnavailable(const QString &detail);
LOGTO_CORE_EXPORT LogtoError storageLocked();
LOGTO_CORE_EXPORT LogtoError storageWaiting();
LOGTO_CORE_EXPORT LogtoError storageFailed(const QString &detail);
LOGTO_CORE_EXPORT LogtoError storageReadOnly();
LOGTO_CORE_EXPORT LogtoError storedSessionUnusable(const QString &detail);

// Of a store that keeps files; the detail says what to do.
LOGTO_CORE_EXPORT LogtoError fileStoreUnavailable(const QString &detail);
LOGTO_CORE_EXPORT LogtoError fileStoreFailed(const QString &detail);
LOGTO_CORE_EXPORT LogtoError fileOfNewerVersion(const QString &detail);

} // namespace Logto::Errors
