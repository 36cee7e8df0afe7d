// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpresponse_p.h"
#include "logtoresult.h"

#include <QtCore/QJsonObject>

namespace Logto {

// The JSON of a successful answer of the Account API: an object, or an array as the member
// "items"; empty for 204. Its error answers, {code, message, data}, become typed errors.
LOGTO_CORE_EXPORT LogtoResult<QJsonObject> accountAnswer(const HttpOutcome &outcome);

} // namespace Logto
