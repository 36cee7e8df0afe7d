// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jsonwebkeyset_p.h"

#include "logging_p.h"
#include "printable_p.h"
#include "strictjson_p.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// A provider needs two or three. Each costs time when it is read, and when a token without a kid
// has to be tried with all of them.
constexpr qsizetype MaximumKeys = 100;

} // namespace

Parsed<JsonWebKeySet> JsonWebKeySet::fromJson(const QByteArray &json)
{
    const Parsed<QJsonObject> object = parseStrictJson(json);
    if (!object)
        return Problem{object.problem()};
    return fromJson(*object);
}

Parsed<JsonWebKeySet> JsonWebKeySet::fromJson(const QJsonObject &json)
{
    if (!json.value("keys"_L1).isArray())
        return Problem{u"the key set has no array \"keys\""_s};

    const QJsonArray keys = json.value("keys"_L1).toArray();
    if (keys.size() > MaximumKeys) {
        qCWarning(logtoNetwork, "The key set has %lld keys; only the first %lld are read.",
                  qlonglong(keys.size()), qlonglong(MaximumKeys));
    }
    JsonWebKeySet set;
    for (qsizetype i = 0; i < qMin(keys.size(), MaximumKeys); ++i) {
        const QJsonObject entry = keys.at(i).toObject();
        Parsed<JsonWebKey> key = JsonWebKey::fromJson(entry);
        if (key) {
            set.m_keys.append(*std::move(key));
        } else {
            qCInfo(logtoNetwork).noquote() << u"Key \"%1\" is left out: %2."_s.arg(
                printable(entry.value("kid"_L1).toString()), key.problem());
        }
    }
    return set;
}

QList<JsonWebKey> JsonWebKeySet::candidates(const std::optional<QString> &keyId,
                                            SignatureAlgorithm algorithm) const
{
    QList<JsonWebKey> result;
    for (const JsonWebKey &key : m_keys) {
        if ((!keyId || key.keyId() == keyId) && key.fits(algorithm))
            result.append(key);
    }
    return result;
}

} // namespace Logto
