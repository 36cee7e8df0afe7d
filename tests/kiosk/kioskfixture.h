// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "clientsetup.h"
#include "logtokiosk.h"

#include <QtTest/QSignalSpy>

// A kiosk with a client of the local provider, and time that goes by when the test says so.
class KioskFixture
{
public:
    explicit KioskFixture(const LocalProvider &provider);

    LogtoClient &client() { return setup.client(); }
    // With alice; the kiosk's spies have seen nothing yet.
    void signIn();
    void pass(std::chrono::seconds time);

    ClientSetup setup;
    std::chrono::milliseconds now{0};
    int glances = 0; // at the clock
    LogtoKiosk kiosk; // 60 s, the last 10 s with a warning
    QSignalSpy due;
    QSignalSpy cleared;
    QSignalSpy ticks;
};
