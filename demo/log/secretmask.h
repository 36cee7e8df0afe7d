// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

// The text without whatever could be a token, code, password or cookie. The library logs none; this
// is for what nobody has thought of.
QString maskSecrets(const QString &text);
