// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QByteArray>

#include <optional>

namespace Logto {

// Base64url without padding (RFC 7515, section 2). Decoding accepts exactly what encoding makes:
// no white space, no padding, no stray bits in the last character.
LOGTO_CORE_EXPORT QByteArray encodeBase64Url(const QByteArray &bytes);
LOGTO_CORE_EXPORT std::optional<QByteArray> decodeBase64Url(const QByteArray &text);

} // namespace Logto
