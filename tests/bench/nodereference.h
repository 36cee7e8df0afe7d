// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>

// Runs a script of tests/bench/reference and gives what it measured, in nanoseconds.
double runNodeReference(const QString &script, const QStringList &arguments = {});
