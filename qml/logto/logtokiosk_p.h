// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "activitywatch_p.h"
#include "logtokiosk.h"
#include "time/clock_p.h"
#include "time/waketimer_p.h"

#include <QtCore/QPointer>

#include <optional>

// When a session, or a sign-in under way, ends because nobody is there any more.
class LOGTO_QUICK_EXPORT LogtoKioskPrivate : public QObject
{
    Q_OBJECT

public:
    using Reason = LogtoKiosk::Reason;

    explicit LogtoKioskPrivate(LogtoKiosk *kiosk);

    static LogtoKioskPrivate &of(LogtoKiosk &kiosk) { return *kiosk.d; }

    // A seam: tests bring their own time, and call wake() when it has gone on.
    void setClock(const Logto::Clock &newClock);
    void wake() { evaluate(); }

    void setClient(LogtoClient *newClient);
    void setEnabled(bool isEnabled);
    void checkTimes() const;
    void takeActivity();
    void stayActive();
    // Looks how late it is, and waits for what comes next.
    void evaluate();
    void signOut();

    struct TimeProperty
    {
        const char *name;
        int least; // in seconds
        void (LogtoKiosk::*changed)();
    };
    void setTime(std::chrono::seconds &time, int seconds, const TimeProperty &property);

    QPointer<LogtoClient> client;
    bool enabled = true;
    bool complete = true; // false while QML sets the properties
    std::chrono::seconds idleTimeout{120};
    std::chrono::seconds deviceTimeout{600};
    std::chrono::seconds warningTime{30};
    std::chrono::seconds sessionLimit{0};

    bool warning = false;
    int remaining = 0;
    Reason reason = Reason::Idle;

private:
    using Milliseconds = std::chrono::milliseconds;

    struct End
    {
        Milliseconds time;
        Reason reason;
    };

    bool hasSession() const;
    std::chrono::seconds idleLimit() const;
    End end() const;
    std::chrono::seconds warningBefore(Reason endReason) const;

    void followState();
    void beginSession();
    void countDown(Milliseconds left);
    void endInTime();
    void leaveSignOutPage();
    void clear();

    void setWarning(bool isWarning);
    void setRemaining(int seconds);
    void setReason(Reason newReason);

    LogtoKiosk *q;
    Logto::Clock m_clock;
    Logto::WakeTimer m_timer;
    Logto::ActivityWatch m_activity;
    LogtoClient::State m_state = LogtoClient::State::Restoring;
    Milliseconds m_start;
    Milliseconds m_lastActivity;
    std::optional<Milliseconds> m_sessionStart;
};
