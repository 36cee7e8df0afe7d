// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpclient_p.h"
#include "logtogrant.h"
#include "logtotokentarget.h"

namespace Logto {

// A token request of an application that may have a secret.
struct ClientRequest
{
    Parameters parameters;
    QList<HttpClient::Header> headers;
};

ClientRequest grantRequest(const LogtoConfig &config, const LogtoGrant &grant,
                           const LogtoTokenTarget &target);

} // namespace Logto
