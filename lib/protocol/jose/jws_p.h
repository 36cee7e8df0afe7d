// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"
#include "parsed_p.h"

#include <QtCore/QByteArray>

#include <optional>

namespace Logto {

// A JWS in compact serialization (RFC 7515, section 7.1), taken apart and not yet verified.
struct Jws
{
    QString algorithm;
    std::optional<QString> keyId;
    std::optional<QString> type;
    QByteArray signingInput;
    QByteArray payload;
    QByteArray signature;
};

inline constexpr qsizetype MaximumJwsSize = qsizetype{256} * 1024;
inline constexpr qsizetype MaximumJwsHeaderSize = qsizetype{16} * 1024;

LOGTO_CORE_EXPORT Parsed<Jws> parseJws(const QByteArray &token);

} // namespace Logto
