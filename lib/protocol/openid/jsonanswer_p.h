// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpresponse_p.h"
#include "logtoresult.h"

#include <QtCore/QJsonObject>

namespace Logto {

// The JSON object of a successful answer. An OAuth error answer (RFC 6749, section 5.2) becomes
// that error; anything else, such as the page of a captive portal, is transient.
LOGTO_CORE_EXPORT LogtoResult<QJsonObject> jsonAnswer(const HttpOutcome &outcome);

} // namespace Logto
