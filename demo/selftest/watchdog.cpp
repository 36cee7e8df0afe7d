// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "watchdog.h"

#include "report.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

Watchdog::Watchdog(std::chrono::seconds limit)
    : m_thread(QThread::create([this, limit] {
        if (m_finished.tryAcquire(1, int(std::chrono::milliseconds(limit).count())))
            return;
        report({{u"step"_s, u"failed"_s}, {u"reason"_s, u"the program hangs"_s}});
        std::_Exit(EXIT_FAILURE);
    }))
{
    m_thread->start();
}

Watchdog::~Watchdog()
{
    m_finished.release();
    m_thread->wait();
}
