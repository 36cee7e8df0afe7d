// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QString>

namespace Logto {

// One or two letters that stand for a name: of its first and its last word.
LOGTO_CORE_EXPORT QString initialsOf(const QString &name);

} // namespace Logto
