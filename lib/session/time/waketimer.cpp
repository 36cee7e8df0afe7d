// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "time/waketimer_p.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <QtCore/QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>
#else
#include <QtCore/QTimer>
#endif

using namespace std::chrono_literals;

namespace Logto {

#ifdef Q_OS_LINUX

// CLOCK_BOOTTIME counts the time in which the machine sleeps.
class WakeTimer::Backend
{
public:
    explicit Backend(WakeTimer *timer)
        : m_descriptor(timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC))
        , m_notifier(m_descriptor, QSocketNotifier::Read)
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, timer, [this, timer] {
            quint64 expirations = 0;
            if (read(m_descriptor, &expirations, sizeof expirations) == sizeof expirations)
                Q_EMIT timer->fired();
        });
    }

    ~Backend()
    {
        m_notifier.setEnabled(false);
        close(m_descriptor);
    }

    void start(std::chrono::milliseconds delay)
    {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(delay);
        const std::chrono::nanoseconds rest = delay - seconds;
        itimerspec time = {};
        time.it_value.tv_sec = seconds.count();
        time.it_value.tv_nsec = rest.count();
        timerfd_settime(m_descriptor, 0, &time, nullptr);
    }

    void stop()
    {
        const itimerspec never = {};
        timerfd_settime(m_descriptor, 0, &never, nullptr);
    }

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};

#else

class WakeTimer::Backend
{
public:
    explicit Backend(WakeTimer *timer)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, timer, &WakeTimer::fired);
    }

    void start(std::chrono::milliseconds delay) { m_timer.start(delay); }
    void stop() { m_timer.stop(); }

private:
    QTimer m_timer;
};

#endif

WakeTimer::WakeTimer(QObject *parent)
    : QObject(parent)
    , m_backend(std::make_unique<Backend>(this))
{
}

WakeTimer::~WakeTimer() = default;

void WakeTimer::start(std::chrono::milliseconds delay)
{
    // Zero would stop it, and weeks are more than a QTimer can count.
    m_backend->start(std::clamp<std::chrono::milliseconds>(delay, 1ms, 24h));
}

void WakeTimer::stop()
{
    m_backend->stop();
}

} // namespace Logto
