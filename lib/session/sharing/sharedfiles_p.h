// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace Logto {

// Where the processes of a user that share the session under \a storageKey meet: the path of a file
// without its extension, in a folder that only this user can open. Empty if there can be none.
QString sharedFilePath(const QString &storageKey);

} // namespace Logto
