// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

// Whether this process has a library with this name in its memory (proc(5)).
bool isLibraryLoaded(const QString &name);
