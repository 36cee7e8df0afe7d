// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// Measures and prints; see docs/performance.md.

#include "benchmarks.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QThread>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

struct Benchmark
{
    const char *name;
    void (*measure)(Bench &);
};

constexpr Benchmark Benchmarks[] = {
    {"cached-token", &measureCachedToken},
    {"id-token-verify", &measureIdTokenVerification},
    {"stampede", &measureStampede},
    {"requests", &measureRequests},
    {"restore", &measureRestore},
    {"memory", &measureMemory},
    {"idle", &measureIdle},
};

QStringList allNames()
{
    QStringList names;
    for (const Benchmark &benchmark : Benchmarks)
        names.append(QLatin1StringView(benchmark.name));
    return names;
}

int fail(const QString &problem)
{
    fprintf(stderr, "bench: %s\n", qPrintable(problem));
    return 2;
}

void warnOfLoad()
{
    double load = 0;
    if (getloadavg(&load, 1) == 1 && load > 0.5 * QThread::idealThreadCount())
        fprintf(stderr, "bench: this machine is busy (load %.1f): the times will be too long\n",
                load);
}

void run(const Benchmark &benchmark, Bench &bench)
{
    fprintf(stderr, "bench: %s …", benchmark.name);
    fflush(stderr);
    QElapsedTimer timer;
    timer.start();
    benchmark.measure(bench);
    fprintf(stderr, " %.1f s\n", double(timer.elapsed()) / 1000);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Logto for Qt beside what it is held against."_s);
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Also write the results to this file."_s, u"FILE"_s});
    parser.addOption({u"quick"_s, u"As few rounds as possible; the numbers are worth nothing."_s});
    parser.addPositionalArgument(u"name"_s, u"Which ones: "_s + allNames().join(", "_L1),
                                 u"[name…]"_s);
    parser.process(app);

    const QStringList wanted = parser.positionalArguments();
    for (const QString &name : wanted) {
        if (!allNames().contains(name))
            return fail(
                u"there is no benchmark \"%1\", but %2"_s.arg(name, allNames().join(", "_L1)));
    }
    QFile json(parser.value(u"json"_s));
    if (parser.isSet(u"json"_s) && !json.open(QIODevice::WriteOnly))
        return fail(u"%1: %2"_s.arg(json.fileName(), json.errorString()));

    warnOfLoad();
    Bench bench;
    bench.quick = parser.isSet(u"quick"_s);
    bench.idleSeconds = bench.quick ? 1 : 60;
    for (const Benchmark &benchmark : Benchmarks) {
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(benchmark.name)))
            run(benchmark, bench);
    }
    fputs(bench.report.toTable().toUtf8().constData(), stdout);
    if (json.isOpen())
        json.write(bench.report.toJson());
    return 0;
}
