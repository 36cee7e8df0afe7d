// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace Logto {

// Whether what was written to a file has reached the disk.
bool syncFile(int handle);

// A process that is killed while it writes leaves its temporary file behind. Whoever writes holds
// a shared lock on the directory, which ends with the process: so while nobody has one, all the
// temporary files in it are left over.
class FolderLock
{
public:
    explicit FolderLock(const QString &path);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    // Without it a power failure may undo a rename or a removal.
    void sync();

    // Ends the lock, and removes the temporary files beside the file of this name if nobody else
    // writes; else they stay until the next time.
    void removeLeftovers(const QString &fileName);

private:
    int m_handle = -1;
};

} // namespace Logto
