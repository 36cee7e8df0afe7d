// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QStringList>

#include <optional>

namespace Logto {

// RFC 7518, section 3.1. Neither "none" nor anything with a shared secret.
enum class SignatureAlgorithm { ES256, ES384, ES512, RS256, PS256 };

LOGTO_CORE_EXPORT QStringList supportedSignatureAlgorithms();
LOGTO_CORE_EXPORT std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name);

} // namespace Logto
