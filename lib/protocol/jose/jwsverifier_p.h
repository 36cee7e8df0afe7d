// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "jsonwebkeyset_p.h"

#include <QtCore/QStringList>

namespace Logto {

struct JwsVerification
{
    enum class Outcome {
        Verified,
        NoMatchingKey, // the provider may have changed its keys: fetch them and try once more
        Refused,
    };

    Outcome outcome = Outcome::Refused;
    QString problem; // English, for developers; empty if verified

    // Only if verified
    QByteArray payload;
    QString algorithm;
    std::optional<QString> type;
};

// allowedAlgorithms is what the provider's metadata offers; what the SDK does not know stays out.
LOGTO_CORE_EXPORT JwsVerification verifyJws(const QByteArray &token, const JsonWebKeySet &keys,
                                            const QStringList &allowedAlgorithms);

} // namespace Logto
