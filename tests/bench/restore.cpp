// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// How long it takes from the start of a process until it knows the name of its user.

#include "startedprogram.h"
#include "storedsession.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace {

// Not before there is something to ask the provider for.
bool hasLoadedTls(const StartedProgram &program)
{
    QFile maps(program.procPath(u"maps"_s));
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(maps.errorString()));
    return maps.readAll().contains("/plugins/tls/");
}

} // namespace

void measureRestore(Bench &bench)
{
    const LogtoConfig config = storeSession(bench);
    const int before = bench.provider.count({});
    const int rounds = bench.quick ? 3 : 61;
    QList<double> client;
    QList<double> keychain;
    QList<double> plain;
    for (int round = 0; round < rounds; ++round) {
        const StartedProgram ours(clientProgram(config.endpoint(), config.appId()));
        if (ours.line() != "Alice Example")
            qFatal("restored: %s", ours.line().constData());
        if (hasLoadedTls(ours))
            qFatal("a start without network has loaded TLS");
        client.append(ours.milliseconds());
        keychain.append(StartedProgram(keychainProgram(config.storageKey())).milliseconds());
        plain.append(StartedProgram(plainProgram()).milliseconds());
    }
    const double ours = median(client);
    bench.report.add(u"restore"_s, ours, u"ms"_s, u"reading the same item by QtKeychain alone"_s,
                     median(keychain));
    bench.report.add(u"restore"_s, ours, u"ms"_s, u"a QCoreApplication alone"_s, median(plain));
    bench.report.add(u"restore-requests"_s, bench.provider.count({}) - before, u"requests"_s,
                     u"no network at all"_s, 0);
}
