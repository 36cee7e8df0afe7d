// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "hangwatch_p.h"

namespace Logto {

namespace {

constexpr int DefaultInterval = 5000;
constexpr int DefaultPatience = 20000;

} // namespace

HangWatch::HangWatch(QObject *parent)
    : QObject(parent)
    , m_patience(DefaultPatience)
{
    m_timer.setInterval(DefaultInterval);
    connect(&m_timer, &QTimer::timeout, this, &HangWatch::ask);
}

void HangWatch::setActive(bool active)
{
    if (isActive() == active)
        return;
    restart();
    if (active)
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT activeChanged();
}

void HangWatch::setInterval(int interval)
{
    if (m_timer.interval() == interval)
        return;
    m_timer.setInterval(interval);
    Q_EMIT intervalChanged();
}

void HangWatch::setPatience(int patience)
{
    if (m_patience == patience)
        return;
    m_patience = patience;
    Q_EMIT patienceChanged();
}

void HangWatch::restart()
{
    ++m_question;
    m_silence = 0;
}

void HangWatch::answer(int question)
{
    if (question == m_question)
        m_silence = 0;
}

void HangWatch::ask()
{
    if (m_silence >= m_patience) {
        restart();
        Q_EMIT hung();
        return;
    }
    m_silence += interval();
    Q_EMIT asked(++m_question);
}

} // namespace Logto
