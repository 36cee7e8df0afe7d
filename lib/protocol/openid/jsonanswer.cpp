// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/jsonanswer_p.h"

#include "errors_p.h"
#include "jose/strictjson_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

LogtoError unusable(const HttpResponse &response, const QString &reason)
{
    LogtoError error = Errors::unexpectedResponse(
        response.url, "%1 answered %2"_L1.arg(response.url.path(), reason));
    error.setHttpStatus(response.status);
    return error;
}

LogtoError oauthError(const HttpResponse &response, const QJsonObject &body)
{
    const QString error = body.value("error"_L1).toString();
    if (error.isEmpty())
        return unusable(response, u"an error that is not one of OAuth"_s);
    return Errors::tokenError(error, body.value("error_description"_L1).toString(),
                              response.status);
}

} // namespace

LogtoResult<QJsonObject> jsonAnswer(const HttpOutcome &outcome)
{
    if (!outcome.hasResponse())
        return outcome.error;
    const HttpResponse &response = outcome.response;
    if (!response.isJson())
        return unusable(response, u"with something that is not JSON"_s);
    const auto body = parseStrictJson(response.body);
    if (!body)
        return unusable(response, "with bad JSON: "_L1 + body.problem());
    if (!response.isSuccess())
        return oauthError(response, *body);
    return *body;
}

} // namespace Logto
