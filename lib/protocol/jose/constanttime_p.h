// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QByteArray>

namespace Logto {

// For secrets such as state and nonce: takes the same time wherever the first difference is.
LOGTO_CORE_EXPORT bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace Logto
