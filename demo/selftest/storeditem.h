// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "screen.h"

// What the keychain has under \a key, read by a store of its own.
QByteArray readFromKeychain(const Screen &screen, const QString &key);
