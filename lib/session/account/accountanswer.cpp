// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "account/accountanswer_p.h"

#include "errors_p.h"
#include "jose/printable_p.h"
#include "jose/strictjson_p.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

LogtoError unusable(const HttpResponse &response, const QString &reason)
{
    LogtoError error =
        Errors::unexpectedResponse(response.url, "the Account API answered %1"_L1.arg(reason));
    error.setHttpStatus(response.status);
    return error;
}

// Of a rejected password the data lists every rule that it breaks.
QStringList reasonsIn(const QJsonObject &body)
{
    QStringList reasons{printable(body.value("code"_L1).toString())};
    const QJsonArray issues = body.value("data"_L1).toArray();
    for (const auto &issue : issues) {
        const QString code = issue.toObject().value("code"_L1).toString();
        if (!code.isEmpty())
            reasons.append(printable(code));
    }
    return reasons;
}

LogtoError refusal(const HttpResponse &response, const QJsonObject &body)
{
    const QString code = body.value("code"_L1).toString();
    if (code.isEmpty())
        return unusable(response, u"an error without a code"_s);
    LogtoError error = Errors::accountError(
        printable(code), printable(body.value("message"_L1).toString()), response.status);
    error.setReasons(reasonsIn(body));
    return error;
}

// The parser takes objects only, as it must for tokens.
QByteArray asObject(const QByteArray &json)
{
    return json.trimmed().startsWith('[') ? "{\"items\":" + json + '}' : json;
}

} // namespace

LogtoResult<QJsonObject> accountAnswer(const HttpOutcome &outcome)
{
    if (!outcome.hasResponse())
        return outcome.error;
    const HttpResponse &response = outcome.response;
    if (response.isSuccess() && response.body.isEmpty())
        return QJsonObject();
    if (!response.isJson())
        return unusable(response, u"with something that is not JSON"_s);
    const auto body = parseStrictJson(asObject(response.body));
    if (!body)
        return unusable(response, "with bad JSON: "_L1 + body.problem());
    if (!response.isSuccess())
        return refusal(response, *body);
    return *body;
}

} // namespace Logto
