// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sharing/sessionlock_p.h"

#include "lockfile_p.h"
#include "logging_p.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Logto {

namespace {

constexpr std::chrono::milliseconds RetryInterval = 20ms;
// A process that is killed closes its files some moments before it is gone, on a busy machine more
// than some. Looked for after the first of these times, twice as long, and so on to the last.
constexpr std::chrono::milliseconds TimeToDie = 50ms;
constexpr std::chrono::milliseconds LongestTimeToDie = 1600ms;

} // namespace

SessionLock::SessionLock(const QString &path, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_first(path + ".lock"_L1)
    , m_second(path + ".second.lock"_L1)
    , m_patience(patience)
    , m_usable(!path.isEmpty())
{
    // By age alone nothing can be told: the clock may be set while the lock is held.
    m_first.setStaleLockTime(0ms);
    m_second.setStaleLockTime(0ms);
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryInterval);
    connect(&m_retry, &QTimer::timeout, this, &SessionLock::retry);
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &SessionLock::lookAgain);
}

SessionLock::~SessionLock() = default;

void SessionLock::watch()
{
    if (!m_usable || m_witness)
        return;
    m_witness = std::make_unique<TurnWitness>(m_path);
    connect(m_witness.get(), &TurnWitness::ended, this, [this] {
        m_nextLook.setInterval(TimeToDie);
        m_dyingHolder = holder();
        checkHolder();
    });
}

// Whose turn ended without the lock being released is dead or about to be, unless it was released
// and taken anew meanwhile.
void SessionLock::checkHolder()
{
    if (!isTaken() || holder() != m_dyingHolder)
        return;
    if (isProcessGone(m_dyingHolder))
        Q_EMIT abandoned();
    else
        m_nextLook.start();
}

void SessionLock::lookAgain()
{
    m_nextLook.setInterval(m_nextLook.intervalAsDuration() * 2);
    if (m_nextLook.intervalAsDuration() <= LongestTimeToDie)
        checkHolder();
}

bool SessionLock::isTaken() const
{
    return m_usable && QFile::exists(m_first.fileName());
}

void SessionLock::acquire(std::function<void()> then)
{
    m_then = std::move(then);
    m_leftBehind = false;
    m_passesOver = m_hangingHolder != 0 && holder() == m_hangingHolder;
    m_waiting.start();
    retry();
}

void SessionLock::release()
{
    m_retry.stop();
    m_then = nullptr;
    if (std::exchange(m_held, false))
        file().unlock();
    if (m_witness)
        m_witness->end();
}

std::chrono::milliseconds SessionLock::heldFor() const
{
    return std::chrono::milliseconds(m_held ? m_holding.elapsed() : 0);
}

void SessionLock::retry()
{
    if (!m_usable || tryLock())
        return grant();
    if (!m_passesOver && m_waiting.hasExpired(m_patience.count())) {
        qCWarning(logtoStorage) << "Another process has held the session for longer than"
                                << m_patience.count() << "ms and is passed over";
        m_passesOver = true;
        m_hangingHolder = holder();
    }
    m_retry.start();
}

qint64 SessionLock::holder() const
{
    qint64 processId = 0;
    m_first.getLockInfo(&processId, nullptr, nullptr);
    return processId;
}

bool SessionLock::tryLock()
{
    const bool existed = QFile::exists(file().fileName());
    if (tryToLock(file())) {
        m_leftBehind = existed;
        return true;
    }
    if (file().error() == QLockFile::LockFailedError)
        return false;
    qCWarning(logtoStorage) << "Cannot write" << file().fileName()
                            << "so processes that share a session cannot take turns";
    m_usable = false;
    return true;
}

void SessionLock::grant()
{
    m_held = true;
    m_holding.start();
    if (m_witness)
        m_witness->begin();
    const auto then = std::exchange(m_then, nullptr);
    then();
}

} // namespace Logto
