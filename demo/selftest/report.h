// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>

// One line of JSON on standard output, at once.
void report(const QJsonObject &step);
