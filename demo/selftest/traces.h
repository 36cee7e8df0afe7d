// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

// Looks for \a texts in every property of \a roots, of their children, and of all objects that
// these lead to; values of value types, lists and maps included. Gives where they are.
QStringList findTraces(const QStringList &texts, const QObjectList &roots);
