// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace Logto {

// That of several names by language tag which suits best: in the first of the languages for which
// there is one, else in English, else the first. Empty only if there are none.
LOGTO_CORE_EXPORT QString localName(const QMap<QString, QString> &names,
                                    const QStringList &languages);

} // namespace Logto
