// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QtGlobal>

// Milliseconds since the system started this process, before anything of it ran.
qint64 millisecondsSinceProcessStart();
