// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>

namespace LogtoTest {

// The JSON object in a file below tests/data.
QJsonObject testData(const QString &file);

// The body of a recorded answer of Logto.
QJsonObject recordedBody(const QString &file);

} // namespace LogtoTest
