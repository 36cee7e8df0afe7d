// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "processtime.h"

#include <QtCore/QElapsedTimer>

#ifdef Q_OS_LINUX
#include <QtCore/QFile>

#include <ctime>
#include <unistd.h>
#endif

#ifdef Q_OS_LINUX

// proc(5): the 22nd field is the time of the start after boot, in clock ticks. The second field is
// the name of the program in parentheses, and can hold anything.
qint64 millisecondsSinceProcessStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 22 - 3;
    if (fields.size() <= startTime)
        return -1;
    const qint64 startedAt = fields[startTime].toLongLong() * 1000 / sysconf(_SC_CLK_TCK);

    timespec now = {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1'000'000 - startedAt;
}

#else

namespace {

// Elsewhere: since the libraries were loaded.
const QElapsedTimer sinceLoaded = [] {
    QElapsedTimer timer;
    timer.start();
    return timer;
}();

} // namespace

qint64 millisecondsSinceProcessStart()
{
    return sinceLoaded.elapsed();
}

#endif
