// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>

namespace Logto {

// The folders of the XDG Base Directory Specification, the user's own first. Read from the
// environment each time.
QStringList xdgConfigFolders();
QStringList xdgDataFolders();

} // namespace Logto
