// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "screen.h"

// What is wrong with what the window shows, in words; nothing if all is well.
namespace Inspection {

// Text that is cut, and what reaches out of the window or is covered by its edge.
QStringList layout(const Screen &screen);
// As a screen reader sees it: what can be used has a name and a role.
QStringList accessibility(const Screen &screen);
// What can be used, but not reached by the Tab key. Presses it until the focus has gone round.
QStringList tabOrder(const Screen &screen);

} // namespace Inspection
