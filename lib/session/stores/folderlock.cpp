// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "folderlock_p.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#endif

using namespace Qt::StringLiterals;

namespace Logto {

#ifdef Q_OS_UNIX

bool syncFile(int handle)
{
    // Some file systems have nothing to sync.
    return ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
}

FolderLock::FolderLock(const QString &path)
    : m_handle(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    // Not to be had only for the moment in which another process clears away what was there
    // before; a stopped one must not stop this one.
    if (m_handle >= 0)
        ::flock(m_handle, LOCK_SH | LOCK_NB);
}

FolderLock::~FolderLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

void FolderLock::sync()
{
    if (m_handle >= 0)
        ::fsync(m_handle);
}

void FolderLock::removeLeftovers(const QString &fileName)
{
    if (m_handle < 0)
        return;
    // Listed first: what comes after this is of a process that is alive.
    const QFileInfo file(fileName);
    const QStringList leftovers =
        file.dir().entryList({file.fileName() + ".??????"_L1}, QDir::Files | QDir::System);
    if (leftovers.isEmpty() || ::flock(m_handle, LOCK_EX | LOCK_NB) != 0)
        return;
    for (const QString &name : leftovers)
        QFile::remove(file.dir().filePath(name));
}

#else

bool syncFile(int handle)
{
    Q_UNUSED(handle)
    return true;
}

FolderLock::FolderLock(const QString &path)
{
    Q_UNUSED(path)
}

FolderLock::~FolderLock() = default;

void FolderLock::sync() { }

void FolderLock::removeLeftovers(const QString &fileName)
{
    Q_UNUSED(fileName)
}

#endif

} // namespace Logto
