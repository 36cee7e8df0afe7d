// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/endsession_p.h"

#include "http/parameters_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

QUrl endSessionUrl(const LogtoConfig &config, const ProviderMetadata &metadata,
                   const QByteArray &idTokenHint, const QString &state)
{
    Parameters parameters{
        {u"client_id"_s, config.appId()},
        {u"id_token_hint"_s, QString::fromLatin1(idTokenHint)},
    };
    if (!config.postLogoutRedirectUri().isEmpty()) {
        parameters.append({u"post_logout_redirect_uri"_s,
                           config.postLogoutRedirectUri().toString(QUrl::FullyEncoded)});
        parameters.append({u"state"_s, state});
    }
    return withQuery(metadata.endSessionEndpoint, parameters);
}

} // namespace Logto
