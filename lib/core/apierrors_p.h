// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "errors_p.h"

// The errors of calls that are made from QML only.
namespace Logto::Errors {

LOGTO_CORE_EXPORT LogtoError apiAnswerTooLarge(const QUrl &url, qint64 maximumSize);
LOGTO_CORE_EXPORT LogtoError invalidApiCall(const QString &detail);

} // namespace Logto::Errors
