// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/parameters_p.h"
#include "logtoconfig.h"
#include "logtosigninoptions.h"
#include "openid/providermetadata_p.h"

namespace Logto {

// What a sign-in must remember until its callback comes. Used once.
struct PendingSignIn
{
    QString state;
    QString nonce;
    QString codeVerifier;
    QUrl redirectUri;
    std::optional<std::chrono::seconds> maxAge;

    LOGTO_CORE_EXPORT static PendingSignIn create(const LogtoConfig &config,
                                                  const LogtoSignInOptions &options);
};

// The authorization request of the code flow with PKCE (OpenID Connect Core 1.0, section 3.1.2.1;
// RFC 7636, section 4.3), or what is wrong with the options.
LOGTO_CORE_EXPORT LogtoResult<Parameters> authorizationParameters(const LogtoConfig &config,
                                                                  const LogtoSignInOptions &options,
                                                                  const PendingSignIn &pending);

// The device authorization request (RFC 8628, section 3.1) with whatever of the options can have
// a meaning on a page that is opened on another device, or what is wrong with them.
LOGTO_CORE_EXPORT LogtoResult<Parameters>
deviceAuthorizationParameters(const LogtoConfig &config, const LogtoSignInOptions &options);

// The address to show: with the parameters themselves, or with the request URI that stands for
// them after they have been pushed (RFC 9126, section 4).
LOGTO_CORE_EXPORT QUrl authorizationUrl(const ProviderMetadata &metadata,
                                        const Parameters &parameters);
LOGTO_CORE_EXPORT QUrl pushedAuthorizationUrl(const ProviderMetadata &metadata,
                                              const QString &clientId, const QString &requestUri);

} // namespace Logto
