// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>

// Runs the benchmarks that were registered as "<group>/<name>" and gives the median of each by its
// name, in nanoseconds per call. Their repetitions take turns, so that all meet the same machine.
std::map<std::string, double> runMicroBenchmarks(const std::string &group);

// Registers one that calls \a call again and again; it gives what must not be optimized away.
template<typename Call>
void addMicroBenchmark(const std::string &name, bool quick, Call call)
{
    benchmark::RegisterBenchmark(name.c_str(),
                                 [call](benchmark::State &state) {
                                     for (auto _ : state) // NOLINT: the loop counts by itself
                                         benchmark::DoNotOptimize(call());
                                 })
        ->MinTime(0.001) // so short that other processes interrupt few of them
        ->Repetitions(quick ? 3 : 301);
}
