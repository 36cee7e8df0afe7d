// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoresult.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace Logto {

// What the provider says about itself (OpenID Connect Discovery 1.0, section 3). Every address in
// it has been checked: secure, and never guessed.
struct LOGTO_CORE_EXPORT ProviderMetadata
{
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl jwksUri;
    QUrl userInfoEndpoint;
    QUrl revocationEndpoint;
    QUrl endSessionEndpoint;
    QUrl pushedAuthorizationRequestEndpoint;
    QUrl deviceAuthorizationEndpoint;
    QStringList idTokenSigningAlgorithms;
    bool sendsIssuerInCallback = false;

    static LogtoResult<ProviderMetadata> fromJson(const QJsonObject &json,
                                                  const QString &expectedIssuer);
};

} // namespace Logto
