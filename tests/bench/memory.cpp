// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// What an application takes more for having a client that is signed in.

#include "startedprogram.h"
#include "storedsession.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// The programs get copies of our libraries: those that this process has loaded as well would count
// as shared, which they are not on a user's machine. Qt is shared there, too.
class OwnLibraries
{
public:
    OwnLibraries()
    {
        for (const QString &library :
             QStringLiteral(BENCH_LIBRARIES).split(u'|', Qt::SkipEmptyParts)) {
            if (!QFile::copy(library, m_folder.filePath(QFileInfo(library).fileName())))
                qFatal("cannot copy %s", qPrintable(library));
        }
        qputenv("LD_LIBRARY_PATH", QFile::encodeName(m_folder.path()));
    }

    ~OwnLibraries()
    {
        if (m_before.isNull())
            qunsetenv("LD_LIBRARY_PATH");
        else
            qputenv("LD_LIBRARY_PATH", m_before);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("LD_LIBRARY_PATH");
};

struct Sizes
{
    QList<double> pss; // MiB
    QList<double> uss;

    void measure(const QStringList &command)
    {
        const StartedProgram program(command);
        QFile file(program.procPath(u"smaps_rollup"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        QHash<QByteArray, double> values;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() == 3)
                values[words[0]] = words[1].toDouble() / 1024;
        }
        pss.append(values.value("Pss:"));
        uss.append(values.value("Private_Clean:") + values.value("Private_Dirty:"));
    }
};

} // namespace

void measureMemory(Bench &bench)
{
    const LogtoConfig config = storeSession(bench);
    const OwnLibraries libraries;
    const int rounds = bench.quick ? 1 : 9;
    Sizes client;
    Sizes keychain;
    Sizes plain;
    for (int round = 0; round < rounds; ++round) {
        client.measure(clientProgram(config.endpoint(), config.appId()));
        keychain.measure(keychainProgram(config.storageKey()));
        plain.measure(plainProgram());
    }
    const QString withKeychain = u"the application with QtKeychain alone"_s;
    const QString without = u"the application with neither"_s;
    bench.report.add(u"memory-pss"_s, median(client.pss), u"MiB"_s, withKeychain,
                     median(keychain.pss));
    bench.report.add(u"memory-pss"_s, median(client.pss), u"MiB"_s, without, median(plain.pss));
    bench.report.add(u"memory-uss"_s, median(client.uss), u"MiB"_s, withKeychain,
                     median(keychain.uss));
    bench.report.add(u"memory-uss"_s, median(client.uss), u"MiB"_s, without, median(plain.uss));
}
