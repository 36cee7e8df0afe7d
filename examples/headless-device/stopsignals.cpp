// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "stopsignals.h"

#include <array>
#include <csignal>
#include <unistd.h>

namespace {

std::array<int, 2> ends{-1, -1};

void writeOneByte(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

void handleBy(void (*handler)(int))
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, handler);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(ends.data()) != 0)
        return; // Ctrl+C ends the program at once then.
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        handleBy(SIG_DFL); // who presses it again does not want to wait
        m_notifier->setEnabled(false);
        Q_EMIT stopped();
    });
    handleBy(writeOneByte);
}

StopSignals::~StopSignals()
{
    handleBy(SIG_DFL);
    m_notifier.reset();
    for (const int end : ends)
        ::close(end);
}
