// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signin/storedsignin_p.h"

#include "errors_p.h"
#include "jose/strictjson_p.h"
#include "openid/callback_p.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Logto {

namespace {

constexpr int formatVersion = 1;
constexpr std::chrono::seconds Lifetime = 10min;

} // namespace

StoredSignIn StoredSignIn::create(const PendingSignIn &pending, const QString &method,
                                  const QDateTime &now)
{
    return {pending, method, now.addSecs(Lifetime.count())};
}

QByteArray StoredSignIn::toJson(const LogtoConfig &config) const
{
    QJsonObject json{
        {"version"_L1, formatVersion},
        {"issuer"_L1, config.issuer()},
        {"appId"_L1, config.appId()},
        {"state"_L1, pending.state},
        {"nonce"_L1, pending.nonce},
        {"codeVerifier"_L1, pending.codeVerifier},
        {"redirectUri"_L1, pending.redirectUri.toString(QUrl::FullyEncoded)},
        {"method"_L1, method},
        {"expiresAt"_L1, expiresAt.toMSecsSinceEpoch()},
    };
    if (pending.maxAge)
        json.insert("maxAge"_L1, qint64(pending.maxAge->count()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

LogtoResult<StoredSignIn> StoredSignIn::fromJson(const QByteArray &json, const LogtoConfig &config)
{
    const auto object = parseStrictJson(json);
    if (!object)
        return Errors::storedSessionUnusable(object.problem());
    const bool isOurs = object->value("version"_L1).toInt() == formatVersion
        && object->value("issuer"_L1).toString() == config.issuer()
        && object->value("appId"_L1).toString() == config.appId();
    if (!isOurs) {
        return Errors::storedSessionUnusable(
            u"the sign-in is of another tenant, application or version"_s);
    }
    StoredSignIn stored;
    stored.pending.state = object->value("state"_L1).toString();
    stored.pending.nonce = object->value("nonce"_L1).toString();
    stored.pending.codeVerifier = object->value("codeVerifier"_L1).toString();
    stored.pending.redirectUri = QUrl(object->value("redirectUri"_L1).toString());
    if (object->contains("maxAge"_L1))
        stored.pending.maxAge = std::chrono::seconds(object->value("maxAge"_L1).toInteger());
    stored.method = object->value("method"_L1).toString();
    stored.expiresAt =
        QDateTime::fromMSecsSinceEpoch(object->value("expiresAt"_L1).toInteger(), QTimeZone::utc());
    // A nonce that is empty would not be looked for.
    if (stored.pending.state.isEmpty() || stored.pending.nonce.isEmpty()
        || stored.pending.codeVerifier.isEmpty()) {
        return Errors::storedSessionUnusable(u"the sign-in is not complete"_s);
    }
    return stored;
}

bool StoredSignIn::isExpired(const QDateTime &now) const
{
    return now >= expiresAt || now.addSecs(Lifetime.count()) < expiresAt;
}

bool StoredSignIn::isAnsweredBy(const QUrl &callback) const
{
    return matchesRedirectUri(callback, pending.redirectUri)
        && carriesState(callback, pending.state);
}

} // namespace Logto
