// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jws_p.h"

#include "base64url_p.h"
#include "strictjson_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

Parsed<Jws> readHeader(const QByteArray &part)
{
    if (part.size() > MaximumJwsHeaderSize)
        return Problem{u"the header is larger than %1 bytes"_s.arg(MaximumJwsHeaderSize)};
    const std::optional<QByteArray> json = decodeBase64Url(part);
    if (!json)
        return Problem{u"the header is not base64url"_s};
    const Parsed<QJsonObject> header = parseStrictJson(*json);
    if (!header)
        return Problem{u"the header is %1"_s.arg(header.problem())};

    // No extension is understood here, so none may be critical (RFC 7515, section 4.1.11; RFC
    // 7797, section 6). Keys in the header (jwk, jku, x5c, x5u) are not looked at.
    for (const auto name : {"crit"_L1, "b64"_L1}) {
        if (header->contains(name))
            return Problem{u"the header has %1, which is not supported"_s.arg(name)};
    }

    Jws jws;
    if (!header->value("alg"_L1).isString())
        return Problem{u"the header has no alg"_s};
    jws.algorithm = header->value("alg"_L1).toString();
    const std::pair<QLatin1StringView, std::optional<QString> &> optionalMembers[] = {
        {"kid"_L1, jws.keyId},
        {"typ"_L1, jws.type},
    };
    for (const auto &[name, member] : optionalMembers) {
        const QJsonValue value = header->value(name);
        if (value.isString())
            member = value.toString();
        else if (!value.isUndefined())
            return Problem{u"%1 in the header is not a string"_s.arg(name)};
    }
    return jws;
}

} // namespace

Parsed<Jws> parseJws(const QByteArray &token)
{
    if (token.size() > MaximumJwsSize)
        return Problem{u"the token is larger than %1 bytes"_s.arg(MaximumJwsSize)};
    const qsizetype dots = token.count('.');
    if (dots == 4)
        return Problem{u"the token is encrypted (JWE), which is not supported"_s};
    if (dots != 2)
        return Problem{u"the token is not a JWS with three parts"_s};

    const QList<QByteArray> parts = token.split('.');
    Parsed<Jws> header = readHeader(parts[0]);
    if (!header)
        return header;
    const std::optional<QByteArray> payload = decodeBase64Url(parts[1]);
    if (!payload)
        return Problem{u"the payload is not base64url"_s};
    const std::optional<QByteArray> signature = decodeBase64Url(parts[2]);
    if (!signature)
        return Problem{u"the signature is not base64url"_s};

    Jws jws = *std::move(header);
    jws.signingInput = token.left(token.lastIndexOf('.'));
    jws.payload = *payload;
    jws.signature = *signature;
    return jws;
}

} // namespace Logto
