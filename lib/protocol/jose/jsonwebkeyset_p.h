// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "jsonwebkey_p.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace Logto {

// The public keys of a provider (RFC 7517, section 5). A cheap value to copy.
class LOGTO_CORE_EXPORT JsonWebKeySet
{
public:
    // Keys that cannot be used are left out; only something that is no set at all is a problem.
    static Parsed<JsonWebKeySet> fromJson(const QByteArray &json);
    static Parsed<JsonWebKeySet> fromJson(const QJsonObject &json);

    bool isEmpty() const { return m_keys.isEmpty(); }
    qsizetype size() const { return m_keys.size(); }

    // The keys that a token with this header may have been signed with.
    QList<JsonWebKey> candidates(const std::optional<QString> &keyId,
                                 SignatureAlgorithm algorithm) const;

private:
    QList<JsonWebKey> m_keys;
};

} // namespace Logto
