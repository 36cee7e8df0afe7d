// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoresult.h"
#include "logtosigninoptions.h"

#include <QtCore/QVariantMap>

namespace Logto {

// The options of a sign-in out of a JavaScript object whose members are named like the properties
// of LogtoSignInOptions, or what is wrong with it.
LogtoResult<LogtoSignInOptions> signInOptions(const QVariantMap &object);

} // namespace Logto
