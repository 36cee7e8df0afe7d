// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "lockfile_p.h"

#ifdef Q_OS_UNIX
#include <QtCore/QFile>

#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Logto {

namespace {

#ifdef Q_OS_UNIX

constexpr std::time_t TimeToLock = 2; // seconds

// The clock may have been set since.
bool isOld(const struct stat &opened)
{
    const std::time_t age = std::time(nullptr) - opened.st_mtime;
    return age > TimeToLock || age < -TimeToLock;
}

// Another process may have removed the file that was opened, and have made its own.
bool isStillThere(const struct stat &opened, const char *path)
{
    struct stat there = {};
    return stat(path, &there) == 0 && opened.st_dev == there.st_dev
        && opened.st_ino == there.st_ino;
}

bool removeOfTheDead(const QString &fileName)
{
    const QByteArray path = QFile::encodeName(fileName);
    const int descriptor = open(path.constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct stat opened = {};
    const bool removed = fstat(descriptor, &opened) == 0 && isOld(opened)
        && flock(descriptor, LOCK_EX | LOCK_NB) == 0 && isStillThere(opened, path.constData())
        && unlink(path.constData()) == 0;
    close(descriptor);
    return removed;
}

#else

// A file that no process has open is in nobody's way on Windows.
bool removeOfTheDead(const QString &)
{
    return false;
}

#endif

} // namespace

bool tryToLock(QLockFile &file)
{
    if (file.tryLock(0))
        return true;
    return file.error() == QLockFile::LockFailedError && removeOfTheDead(file.fileName())
        && file.tryLock(0);
}

} // namespace Logto
