// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QString>

namespace Logto {

// Text from outside as it may stand in an error or a log: short and without control characters.
LOGTO_CORE_EXPORT QString printable(const QString &text);

} // namespace Logto
