// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// How often an application wakes up for having a client that is signed in.

#include "startedprogram.h"
#include "storedsession.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QThread>

using namespace Qt::StringLiterals;

namespace {

// A thread that sleeps gives the processor up of its own accord each time (proc(5)).
int switches(const StartedProgram &program)
{
    int count = 0;
    const QDir tasks(program.procPath(u"task"_s));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + "/status"_L1));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                count += line.simplified().split(' ').constLast().toInt();
        }
    }
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
    const int clientBefore = switches(client);
    const int plainBefore = switches(plain);
    QThread::sleep(bench.idleSeconds);
    bench.report.add(u"idle-%1-s"_s.arg(bench.idleSeconds), switches(client) - clientBefore,
                     u"wake-ups"_s, u"the application without a client"_s,
                     switches(plain) - plainBefore);
}
