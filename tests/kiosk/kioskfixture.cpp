// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "kioskfixture.h"

#include "logtokiosk_p.h"

KioskFixture::KioskFixture(const LocalProvider &provider)
    : setup(provider)
    , due(&kiosk, &LogtoKiosk::signOutDue)
    , cleared(&kiosk, &LogtoKiosk::cleared)
    , ticks(&kiosk, &LogtoKiosk::remainingChanged)
{
    Logto::Clock clock;
    clock.sinceBoot = [this] {
        ++glances;
        return now;
    };
    LogtoKioskPrivate::of(kiosk).setClock(clock);
    kiosk.setWarningTime(10);
    kiosk.setIdleTimeout(60);
    kiosk.setClient(&setup.restart());
}

void KioskFixture::signIn()
{
    if (!setup.signIn())
        qFatal("the sign-in before the test failed");
    due.clear();
    cleared.clear();
    ticks.clear();
}

void KioskFixture::pass(std::chrono::seconds time)
{
    now += time;
    LogtoKioskPrivate::of(kiosk).wake();
}
