// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

// Counts the requests that the client makes.
namespace NetworkCount {

void start();
int total();

} // namespace NetworkCount
