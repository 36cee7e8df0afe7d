// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "microbenchmarks.h"

#include "report.h"

#include <array>

namespace {

class Collector : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Iteration)
                m_times[run.run_name.function_name].append(run.GetAdjustedRealTime());
        }
    }

    std::map<std::string, double> medians(const std::string &prefix) const
    {
        std::map<std::string, double> medians;
        for (const auto &[name, times] : m_times)
            medians[name.substr(prefix.size())] = median(times);
        return medians;
    }

private:
    std::map<std::string, QList<double>> m_times;
};

void initialize()
{
    char program[] = "logto-bench";
    char interleaving[] = "--benchmark_enable_random_interleaving=true";
    std::array<char *, 3> arguments{program, interleaving, nullptr};
    int count = 2;
    benchmark::Initialize(&count, arguments.data());
}

} // namespace

std::map<std::string, double> runMicroBenchmarks(const std::string &group)
{
    initialize();
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector, "^" + group + "/");
    return collector.medians(group + "/");
}
