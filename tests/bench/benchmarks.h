// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "localprovider.h"
#include "report.h"

// What the benchmarks have in common. \a quick: as few rounds as possible, for a look at whether
// everything works; the numbers are worth nothing then.
struct Bench
{
    // As many targets of access tokens as the provider has for a user besides its usual ones.
    static constexpr int Targets = 100;

    LocalProvider provider{
        QStringList{QStringLiteral("--more-resources"), QString::number(Targets)}};
    Report report;
    bool quick = false;
    int idleSeconds = 60;
};

void measureCachedToken(Bench &bench);
void measureIdTokenVerification(Bench &bench);
void measureStampede(Bench &bench);
void measureRequests(Bench &bench);
void measureRestore(Bench &bench);
void measureMemory(Bench &bench);
void measureIdle(Bench &bench);
