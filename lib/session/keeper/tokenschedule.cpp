// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "keeper/tokenrefresher_p.h"

// The part of the refresher that looks after tokens as time goes by.

namespace Logto {

namespace {

std::chrono::milliseconds expiryOf(const CachedToken &cached)
{
    return std::chrono::milliseconds(cached.token.expiresAt().toMSecsSinceEpoch());
}

} // namespace

void TokenRefresher::retryNow()
{
    if (!m_retryAt)
        return;
    m_retryAt = afterSpread();
    wake();
}

// The moment of this client among those of a fleet; none if it is alone.
std::optional<std::chrono::milliseconds> TokenRefresher::afterSpread() const
{
    const std::chrono::seconds spread = m_connection.config().fleetSpread();
    if (spread == std::chrono::seconds(0))
        return {};
    return m_connection.clock().sinceBoot() + m_backoff.within(spread);
}

void TokenRefresher::wake()
{
    const auto now = m_connection.clock().sinceBoot();
    if (m_retryAt && now >= *m_retryAt)
        m_retryAt.reset();
    if (m_saveAt && now >= *m_saveAt) {
        m_saveAt.reset();
        m_keeper.saveAgain();
    }
    announceAndDropExpired();
    requestWatched();
    schedule();
}

void TokenRefresher::announceAndDropExpired()
{
    if (!m_keeper.session())
        return;
    const auto now = m_connection.clock().sinceEpoch();
    const quint64 generation = m_keeper.generation();
    const CachedTokens tokens = m_keeper.session()->accessTokens;
    for (auto it = tokens.begin(); it != tokens.end(); ++it) {
        if (now >= expiryOf(*it)) {
            dropToken(it.key());
        } else if (now >= freshUntil(*it) && !m_keeper.isRefused()
                   && !m_announced.contains(it.key())) {
            m_announced.insert(it.key());
            Q_EMIT aboutToExpire(it.key());
        }
        if (generation != m_keeper.generation())
            return;
    }
}

void TokenRefresher::clear(const LogtoTokenTarget &target)
{
    dropToken(target);
    m_keeper.save();
    requestWatched();
}

void TokenRefresher::clearAll()
{
    if (!m_keeper.session())
        return;
    m_keeper.setAccessTokens({});
    noteChangedTokens();
    m_keeper.save();
    requestWatched();
}

void TokenRefresher::dropToken(const LogtoTokenTarget &target)
{
    if (!m_keeper.session())
        return;
    CachedTokens tokens = m_keeper.session()->accessTokens;
    if (tokens.remove(target)) {
        m_keeper.setAccessTokens(tokens);
        noteChangedTokens();
    }
}

void TokenRefresher::noteChangedTokens()
{
    const CachedTokens tokens =
        m_keeper.session() ? m_keeper.session()->accessTokens : CachedTokens();
    const CachedTokens before = std::exchange(m_known, tokens);
    QList<LogtoTokenTarget> changed;
    for (auto it = tokens.begin(); it != tokens.end(); ++it) {
        const auto known = before.constFind(it.key());
        if (known == before.constEnd() || !(*known == *it))
            changed.append(it.key());
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!tokens.contains(it.key()))
            changed.append(it.key());
    }
    for (const LogtoTokenTarget &target : std::as_const(changed)) {
        m_announced.remove(target);
        Q_EMIT tokenChanged(target);
    }
    schedule();
}

// One timer, for whatever comes first.
void TokenRefresher::schedule()
{
    std::optional<std::chrono::milliseconds> delay;
    const auto consider = [&](std::chrono::milliseconds candidate) {
        if (!delay || candidate < *delay)
            delay = candidate;
    };
    const auto &session = m_keeper.session();
    if (session) {
        const auto now = m_connection.clock().sinceEpoch();
        for (auto it = session->accessTokens.begin(); it != session->accessTokens.end(); ++it) {
            const bool isAnnounced = m_keeper.isRefused() || m_announced.contains(it.key());
            consider((isAnnounced ? expiryOf(*it) : freshUntil(*it)) - now);
        }
    }
    const auto sinceBoot = m_connection.clock().sinceBoot();
    if (m_retryAt)
        consider(*m_retryAt - sinceBoot);
    if (!m_keeper.isUnsaved()) {
        m_saveAt.reset();
        m_saveBackoff.reset();
    } else if (!m_saveAt) {
        m_saveAt = sinceBoot + m_saveBackoff.next(std::chrono::seconds(1));
    }
    if (m_saveAt)
        consider(*m_saveAt - sinceBoot);

    if (delay)
        m_timer.start(*delay);
    else
        m_timer.stop();
}

} // namespace Logto
