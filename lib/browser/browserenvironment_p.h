// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoerror.h"

#include <QtCore/QUrl>

namespace Logto {

// What keeps a browser from being opened on this machine, found without starting any program.
LogtoError browserProblem();

// What keeps addresses with \a scheme from reaching this application.
LogtoError schemeProblem(const QString &scheme);

} // namespace Logto
