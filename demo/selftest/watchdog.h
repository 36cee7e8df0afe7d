// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QSemaphore>
#include <QtCore/QThread>

#include <chrono>
#include <memory>

// Ends the process after a time limit, even if its event loop hangs.
class Watchdog
{
public:
    explicit Watchdog(std::chrono::seconds limit);
    ~Watchdog();

private:
    QSemaphore m_finished;
    std::unique_ptr<QThread> m_thread;
};
