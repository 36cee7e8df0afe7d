// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"
#include "sharing/turnwitness_p.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace Logto {

// Lets one process at a time use the refresh token of a session. Waits by the event loop. A holder
// that died is passed over at once, or after two seconds if it died while it took the lock; one
// that hangs after some patience: what it does when it wakes up does no harm, as it looks at the
// store again before it writes.
class LOGTO_CORE_EXPORT SessionLock : public QObject
{
    Q_OBJECT

public:
    // \a path as of sharedFilePath(); without one every acquire() is granted.
    SessionLock(const QString &path, std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~SessionLock() override;

    // From now on abandoned() tells when a holder dies.
    void watch();

    // Calls \a then when this process has the lock, perhaps at once. Not to be called again before
    // release().
    void acquire(std::function<void()> then);
    // Also gives up to wait for it.
    void release();
    // Zero if it is not held.
    std::chrono::milliseconds heldFor() const;

    // Whether somebody holds it, or died while holding it.
    bool isTaken() const;
    // Whether the one who had it before died while holding it; told once.
    bool takeLeftBehind() { return std::exchange(m_leftBehind, false); }

Q_SIGNALS:
    // Its holder has died, and nobody else need have noticed.
    void abandoned();

private:
    void checkHolder();
    void lookAgain();
    bool tryLock();
    void retry();
    void grant();
    qint64 holder() const;

    // The second one is for those who found the holder of the first hanging.
    QLockFile &file() { return m_passesOver ? m_second : m_first; }

    QString m_path;
    QLockFile m_first;
    QLockFile m_second;
    std::chrono::milliseconds m_patience;
    QTimer m_retry;
    std::unique_ptr<TurnWitness> m_witness;
    QTimer m_nextLook;
    QElapsedTimer m_waiting;
    QElapsedTimer m_holding;
    std::function<void()> m_then;
    bool m_usable;
    bool m_held = false;
    bool m_leftBehind = false;
    bool m_passesOver = false;
    qint64 m_hangingHolder = 0; // its process ID
    qint64 m_dyingHolder = 0;
};

} // namespace Logto
