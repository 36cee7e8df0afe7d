// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

// Counts the requests of the whole process, the client's as well as those of Qt Quick. Each of them
// has to ask which proxy to use.
namespace NetworkCount {

void start();
int total();

} // namespace NetworkCount
