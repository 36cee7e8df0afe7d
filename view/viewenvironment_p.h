// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoresult.h"
#include "logtoview_export.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>

namespace Logto {

// What of the process and its environment decides whether Chromium may be started. Asked before
// it is, as Chromium ends the process where it refuses to work.
struct LOGTO_VIEW_EXPORT ViewEnvironment
{
    QProcessEnvironment variables;
    QStringList arguments;
    bool isRoot = false;
    bool sharesOpenGLContexts = true;
    bool isReleaseBuild = true;

    static ViewEnvironment current();

    LogtoResult<void> check() const;

private:
    LogtoResult<void> checkDebugging() const;
};

} // namespace Logto
