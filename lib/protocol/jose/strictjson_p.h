// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"
#include "parsed_p.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace Logto {

inline constexpr qsizetype MaximumJsonSize = qsizetype{1024} * 1024;
inline constexpr int MaximumJsonDepth = 64;

// One JSON object without duplicate member names at any depth: two readers of the same bytes must
// not see different claims (RFC 7515, section 4; RFC 7519, section 4).
LOGTO_CORE_EXPORT Parsed<QJsonObject> parseStrictJson(const QByteArray &json);

} // namespace Logto
