// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// The lock and the bell of a session in a process of its own: lockprocess <path>. Commands:
// acquire, release, ring; each is answered by the event of its name. "rung" comes by itself.

#include "commandreader.h"
#include "sharing/sessionbell_p.h"
#include "sharing/sessionlock_p.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1);
    Logto::SessionLock lock(path, std::chrono::seconds(20));
    lock.watch();
    Logto::SessionBell bell(path);
    QObject::connect(&bell, &Logto::SessionBell::rung, &app,
                     [] { CommandReader::report(u"rung"_s); });
    const CommandReader reader([&](const QJsonObject &command) {
        const QString what = command.value("do"_L1).toString();
        if (what == "acquire"_L1) {
            lock.acquire([&, what] {
                CommandReader::report(what, {{u"leftBehind"_s, lock.takeLeftBehind()}});
            });
            return;
        }
        if (what == "release"_L1)
            lock.release();
        else if (what == "ring"_L1)
            bell.ring();
        CommandReader::report(what);
    });
    return QCoreApplication::exec();
}
