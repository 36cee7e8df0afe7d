// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

// What a person does with the example, by real events. Returns why it came to nothing, if it did.
QString useExample(const QString &example);
