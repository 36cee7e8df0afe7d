// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoresult.h"
#include "openid/authorizationrequest_p.h"

namespace Logto {

// Whether a navigation to \a url is the redirect to \a redirectUri: same scheme, host, port and
// path, and neither user name nor password (RFC 9700, section 2.1).
LOGTO_CORE_EXPORT bool matchesRedirectUri(const QUrl &url, const QUrl &redirectUri);

// Whether a redirect carries \a state, and once only. None does if \a state is empty.
LOGTO_CORE_EXPORT bool carriesState(const QUrl &callback, const QString &state);

// The code that a callback carries. Checked in this order, and nothing after the first failure:
// the redirect URI, the state, the issuer (RFC 9207, section 2.4), the error, the code.
LOGTO_CORE_EXPORT LogtoResult<QString> codeFromCallback(const QUrl &callback,
                                                        const PendingSignIn &pending,
                                                        const ProviderMetadata &metadata);

// Whether the redirect of the provider's sign-out page carries the state that was sent with it
// (OpenID Connect RP-Initiated Logout 1.0, section 3).
LOGTO_CORE_EXPORT LogtoResult<void>
checkPostLogoutCallback(const QUrl &callback, const QUrl &redirectUri, const QString &state);

} // namespace Logto
