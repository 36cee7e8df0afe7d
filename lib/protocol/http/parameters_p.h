// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <utility>

namespace Logto {

// In order; a name may occur more than once, as resource does (RFC 8707, section 2).
using Parameters = QList<std::pair<QString, QString>>;

// application/x-www-form-urlencoded
LOGTO_CORE_EXPORT QByteArray formEncoded(const Parameters &parameters);

// \a endpoint with the parameters in its query.
LOGTO_CORE_EXPORT QUrl withQuery(const QUrl &endpoint, const Parameters &parameters);

} // namespace Logto
