// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

// What the kernel says about processes (proc(5)).
namespace Processes {

// All that were started by this process, and by those.
QList<qint64> descendants();
QString commandLine(qint64 pid);
// The command lines of what Chromium runs for pages. Its zygotes, out of which it starts sandboxed
// renderers, are left out: they hold no page, and stay until the application ends.
QStringList ofPages();

} // namespace Processes
