// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace Logto {

// What a finger hits, in device-independent pixels.
constexpr int TouchSize = 48;

} // namespace Logto
