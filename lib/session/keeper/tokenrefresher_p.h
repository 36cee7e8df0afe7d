// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection_p.h"
#include "keeper/sessionkeeper_p.h"
#include "network/networkreturn_p.h"
#include "time/backoff_p.h"
#include "time/waketimer_p.h"
#include "waiters_p.h"

#include <QtCore/QSet>

#include <unordered_map>

namespace Logto {

// Gets access tokens and keeps those fresh that are watched. One request at a time, as all of them
// use and replace the same refresh token: callers for the same target share one, others queue.
class LOGTO_CORE_EXPORT TokenRefresher : public QObject
{
    Q_OBJECT

public:
    using Result = LogtoResult<LogtoAccessToken>;

    TokenRefresher(Connection &connection, SessionKeeper &keeper, QObject *parent = nullptr);
    ~TokenRefresher() override;

    // Empty unless it is good for longer than the lead time.
    LogtoAccessToken cached(const LogtoTokenTarget &target) const;
    // Empty if it has expired.
    LogtoAccessToken usable(const LogtoTokenTarget &target) const;

    QFuture<Result> accessToken(const LogtoTokenTarget &target);
    QFuture<Result> refresh(const LogtoTokenTarget &target);
    bool isRequested(const LogtoTokenTarget &target) const { return m_waiters.contains(target); }

    void clear(const LogtoTokenTarget &target);
    void clearAll();

    // Each watch() wants one unwatch().
    void watch(const LogtoTokenTarget &target);
    void unwatch(const LogtoTokenTarget &target);

    // The session is a new one, or has ended.
    void begin();
    // \a mayBeInterrupted: a process may have died after the refresh token had been used, so that
    // it is good for a moment only.
    void beginRestored(bool mayBeInterrupted);
    // The session has ended or is being replaced: what is under way comes to nothing.
    void stop();
    void answerAll(const LogtoError &error);

    // The network may be there again.
    void retryNow();

    // What the timer does when it fires.
    void wake();

Q_SIGNALS:
    // Another value, or none any more.
    void tokenChanged(const LogtoTokenTarget &target);
    void requestedChanged(const LogtoTokenTarget &target);
    void refreshed(const LogtoTokenTarget &target);
    void aboutToExpire(const LogtoTokenTarget &target);
    void failed(const LogtoTokenTarget &target, const LogtoError &error);
    void reauthenticationRequired();

private:
    LogtoError refusal(const LogtoTokenTarget &target) const;
    bool isFresh(const CachedToken &cached) const;
    std::chrono::milliseconds freshUntil(const CachedToken &cached) const
    {
        return cached.freshUntil(m_connection.config().refreshLeadTime());
    }

    void enqueue(const LogtoTokenTarget &target, bool forced);
    void requestWatched();
    void reset();
    void goOn();
    void run();
    void next();
    void takeCareOfInterruption();
    void finishRun();
    void send(const LogtoTokenTarget &target);
    void take(quint64 ofGeneration, const LogtoTokenTarget &target, const QString &refreshToken,
              const LogtoResult<Session> &result);
    void takeStored(const LogtoTokenTarget &target);
    void takeFailure(const LogtoTokenTarget &target, const QString &refreshToken,
                     const LogtoError &error);
    void endSession();
    void backOff(const LogtoError &error);
    std::optional<std::chrono::milliseconds> afterSpread() const;

    void answer(const LogtoTokenTarget &target, const Result &result);
    void dropToken(const LogtoTokenTarget &target);
    void announceAndDropExpired();
    void schedule();
    void noteChangedTokens();

    Connection &m_connection;
    SessionKeeper &m_keeper;
    std::unordered_map<LogtoTokenTarget, Waiters<Result>, TargetHash> m_waiters;
    QList<LogtoTokenTarget> m_queue;
    QSet<LogtoTokenTarget> m_forced;
    QHash<LogtoTokenTarget, int> m_watched;
    QSet<LogtoTokenTarget> m_refused; // not asked for again by itself
    QSet<LogtoTokenTarget> m_announced; // as about to expire
    CachedTokens m_known; // as last signalled

    bool m_running = false;
    bool m_mayBeInterrupted = false;
    WakeTimer m_timer;
    NetworkReturn m_networkReturn;
    Backoff m_backoff;
    Backoff m_saveBackoff;
    std::optional<std::chrono::milliseconds> m_retryAt; // since boot
    std::optional<std::chrono::milliseconds> m_notBefore; // the server has said so
    std::optional<std::chrono::milliseconds> m_saveAt;
    LogtoError m_lastFailure;
};

} // namespace Logto
