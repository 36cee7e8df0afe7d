// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// How often an application wakes up for having a client that is signed in.

#include "startedprogram.h"
#include "storedsession.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QThread>

using namespace Qt::StringLiterals;

namespace {

using SwitchesOfThreads = QHash<QString, int>;

// A thread that sleeps gives the processor up of its own accord each time (proc(5)).
int switchesIn(QFile &status)
{
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("voluntary_ctxt_switches:"))
            return line.simplified().split(' ').constLast().toInt();
    }
    return 0;
}

SwitchesOfThreads switches(const StartedProgram &program)
{
    SwitchesOfThreads counts;
    const QDir tasks(program.procPath(u"task"_s));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(tasks.filePath(task + "/status"_L1));
        if (status.open(QIODevice::ReadOnly))
            counts.insert(task, switchesIn(status));
    }
    return counts;
}

// A thread that has ended meanwhile woke up to do so; how often before, nobody knows any more.
int wakeUps(const SwitchesOfThreads &before, const SwitchesOfThreads &after)
{
    int count = 0;
    for (auto it = after.begin(); it != after.end(); ++it)
        count += it.value() - before.value(it.key());
    for (auto it = before.begin(); it != before.end(); ++it)
        count += after.contains(it.key()) ? 0 : 1;
    return count;
}

} // namespace

void measureIdle(Bench &bench)
{
    const LogtoConfig config = storeSession(bench);
    const StartedProgram client(clientProgram(config.endpoint(), config.appId()));
    const StartedProgram plain(plainProgram());
    // What they do after their line belongs to the start.
    QThread::msleep(bench.quick ? 200 : 1000);
    const SwitchesOfThreads clientBefore = switches(client);
    const SwitchesOfThreads plainBefore = switches(plain);
    QThread::sleep(bench.idleSeconds);
    bench.report.add(u"idle-%1-s"_s.arg(bench.idleSeconds), wakeUps(clientBefore, switches(client)),
                     u"wake-ups"_s, u"the application without a client"_s,
                     wakeUps(plainBefore, switches(plain)));
}
