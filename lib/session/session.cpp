// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "session_p.h"

#include "errors_p.h"
#include "jose/jws_p.h"
#include "jose/strictjson_p.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

constexpr int formatVersion = 1;

QJsonObject toJson(const LogtoTokenTarget &target, const CachedToken &cached)
{
    return {
        {"resource"_L1, target.resource()},
        {"organizationId"_L1, target.organizationId()},
        {"scopes"_L1, target.scopes().join(u' ')},
        {"value"_L1, cached.token.value()},
        {"expiresAt"_L1, cached.token.expiresAt().toMSecsSinceEpoch()},
        {"lifetime"_L1, qint64(cached.lifetime.count())},
        {"scope"_L1, cached.token.scopes().join(u' ')},
    };
}

QStringList words(const QJsonValue &value)
{
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

LogtoTokenTarget readTarget(const QJsonObject &json)
{
    return LogtoTokenTarget(json.value("resource"_L1).toString(),
                            json.value("organizationId"_L1).toString(),
                            words(json.value("scopes"_L1)));
}

CachedToken readToken(const QJsonObject &json)
{
    const qint64 expiresAt = json.value("expiresAt"_L1).toInteger();
    const LogtoAccessToken token(json.value("value"_L1).toString(),
                                 QDateTime::fromMSecsSinceEpoch(expiresAt, QTimeZone::utc()),
                                 words(json.value("scope"_L1)));
    return {token, std::chrono::milliseconds(json.value("lifetime"_L1).toInteger())};
}

QJsonArray toJson(const CachedTokens &tokens)
{
    QJsonArray json;
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        json.append(toJson(it.key(), it.value()));
    return json;
}

CachedTokens readTokens(const QJsonArray &json)
{
    CachedTokens tokens;
    for (const auto &value : json) {
        const CachedToken cached = readToken(value.toObject());
        if (!cached.token.isEmpty())
            tokens.insert(readTarget(value.toObject()), cached);
    }
    return tokens;
}

// The token was verified before it was stored, and the store keeps it safe; here its claims are
// only read again.
LogtoResult<LogtoIdTokenClaims> readClaims(const Session &session, const LogtoConfig &config)
{
    const auto jws = parseJws(session.idToken);
    if (!jws)
        return Errors::storedSessionUnusable("ID token: "_L1 + jws.problem());
    const auto payload = parseStrictJson(jws->payload);
    if (!payload)
        return Errors::storedSessionUnusable("ID token: "_L1 + payload.problem());
    const LogtoIdTokenClaims claims(*payload);
    const bool isOurs =
        session.appId == config.appId() || session.appId == config.effectiveDeviceAppId();
    if (claims.sub().isEmpty() || claims.issuer() != config.issuer() || !isOurs
        || !claims.audience().contains(session.appId)) {
        return Errors::storedSessionUnusable(
            u"its ID token is not of this tenant and application"_s);
    }
    return claims;
}

} // namespace

Session Session::signedInBy(const QString &method) const
{
    Session session = *this;
    session.signInMethod = method;
    return session;
}

QByteArray Session::toJson(const LogtoConfig &config) const
{
    const QJsonObject json{
        {"version"_L1, formatVersion},
        {"issuer"_L1, config.issuer()},
        {"appId"_L1, appId},
        {"signInMethod"_L1, signInMethod},
        {"idToken"_L1, QString::fromLatin1(idToken)},
        {"refreshToken"_L1, refreshToken},
        {"accessTokens"_L1, Logto::toJson(accessTokens)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

LogtoResult<Session> Session::fromJson(const QByteArray &json, const LogtoConfig &config)
{
    const auto object = parseStrictJson(json);
    if (!object)
        return Errors::storedSessionUnusable(object.problem());
    if (object->value("version"_L1).toInt() != formatVersion)
        return Errors::storedSessionUnusable(
            u"it has the format of another version of this library"_s);

    Session session;
    session.appId = object->value("appId"_L1).toString();
    session.signInMethod = object->value("signInMethod"_L1).toString();
    session.idToken = object->value("idToken"_L1).toString().toLatin1();
    const auto claims = readClaims(session, config);
    if (!claims)
        return claims.error();
    session.claims = *claims;
    session.refreshToken = object->value("refreshToken"_L1).toString();
    session.accessTokens = readTokens(object->value("accessTokens"_L1).toArray());
    return session;
}

} // namespace Logto
