// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/endsession_p.h"

#include "http/parameters_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

QUrl endSessionUrl(const ProviderMetadata &metadata, const EndSessionRequest &request)
{
    Parameters parameters{{u"client_id"_s, request.clientId}};
    if (!request.idTokenHint.isEmpty())
        parameters.append({u"id_token_hint"_s, QString::fromLatin1(request.idTokenHint)});
    if (!request.redirectUri.isEmpty()) {
        parameters.append(
            {u"post_logout_redirect_uri"_s, request.redirectUri.toString(QUrl::FullyEncoded)});
        parameters.append({u"state"_s, request.state});
    }
    return withQuery(metadata.endSessionEndpoint, parameters);
}

} // namespace Logto
