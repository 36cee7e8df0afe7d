// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QLockFile>

namespace Logto {

// Like QLockFile::tryLock(), and in the place of a process that has ended in every case. QLockFile
// judges by what is in the file: nothing, if the process was killed right after it made it, or a
// process ID that is of no use once the machine has another name. The system knows for certain, as
// its own lock on the file ends with the process. It is asked when the file is two seconds old,
// before which a process that lives may not have locked it yet.
LOGTO_CORE_EXPORT bool tryToLock(QLockFile &file);

} // namespace Logto
