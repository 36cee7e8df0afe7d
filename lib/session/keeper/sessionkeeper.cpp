// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "keeper/sessionkeeper_p.h"

#include "andthen_p.h"
#include "logging_p.h"
#include "sharing/sharedfiles_p.h"

#include <atomic>

using namespace std::chrono_literals;

namespace Logto {

namespace {

QString sharedPathOf(const LogtoConfig &config, bool shared)
{
    return shared ? sharedFilePath(config.storageKey()) : QString();
}

// The longest turn of a process that is slow but alive: metadata, a refresh that is repeated, the
// keys and again the keys, and the store before and after it. Who is passed over too early loses
// the session for all.
std::chrono::milliseconds patience(const LogtoConfig &config)
{
    return 5 * config.networkTimeout() + 15s;
}

// One count for all clients of the process, which may live in several threads: what belongs to a
// session of one is never taken for that of another.
quint64 nextGeneration()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

SessionKeeper::SessionKeeper(const LogtoConfig &config, std::unique_ptr<LogtoStore> store,
                             QObject *parent)
    : QObject(parent)
    , m_shared(store->isShared())
    , m_storage(config, std::move(store), sharedPathOf(config, m_shared))
    , m_lock(sharedPathOf(config, m_shared), patience(config))
    , m_generation(nextGeneration())
{
    connect(&m_storage.store(), &LogtoStore::available, this, &SessionKeeper::useStoreAgain);
    connect(&m_storage, &SessionStorage::changedElsewhere, this,
            &SessionKeeper::onChangedElsewhere);
    if (m_shared && !m_storage.store().isReadOnly())
        m_lock.watch();
}

SessionKeeper::~SessionKeeper() = default;

void SessionKeeper::restore()
{
    andThen(m_storage.load(), this, [this](const Loaded &loaded) { takeRestored(loaded); });
}

void SessionKeeper::takeRestored(const Loaded &loaded)
{
    if (!m_restoring)
        return;
    const auto code = loaded.error().code();
    // The session may be there behind a locked keychain: not signed out, only not known yet.
    m_restoring =
        code == LogtoError::Code::StorageLocked || code == LogtoError::Code::StorageWaiting;
    if (loaded)
        m_session = *loaded;
    if (m_session)
        m_storedRefreshToken = m_session->refreshToken;
    Q_EMIT restored(loaded.error());
}

void SessionKeeper::useStoreAgain()
{
    if (m_restoring)
        restore();
    else
        saveAgain();
}

void SessionKeeper::begin(const Session &session, const Callback &whenSaved)
{
    raiseGeneration();
    m_session = session;
    m_restoring = false;
    m_refused = false;
    m_beginning = true;
    write(session, [this, whenSaved] {
        m_beginning = false;
        whenSaved();
    });
}

Session SessionKeeper::end()
{
    raiseGeneration();
    const Session ended = m_session.value_or(Session());
    m_session.reset();
    m_storedRefreshToken.clear();
    m_restoring = false;
    m_refused = false;
    return ended;
}

void SessionKeeper::refuse()
{
    m_refused = true;
}

void SessionKeeper::raiseGeneration()
{
    m_generation = nextGeneration();
    m_beginning = false;
    m_updating = false;
    m_unsaved = false;
}

void SessionKeeper::onChangedElsewhere()
{
    if (m_restoring)
        restore();
    else if (!m_beginning && !m_updating)
        synchronize([] {});
}

// A session of ours that could not be stored is no reason to take an older one.
bool SessionKeeper::isChangedElsewhere(const Loaded &loaded) const
{
    if (!loaded)
        return false;
    const std::optional<Session> &stored = *loaded;
    if (!stored || !m_session)
        return stored ? true : !m_storedRefreshToken.isEmpty();
    if (stored->refreshToken != m_storedRefreshToken)
        return true;
    return !m_unsaved && !(*stored == *m_session);
}

void SessionKeeper::synchronize(const Callback &then)
{
    if (!m_shared)
        return then();
    andThen(m_storage.load(), this,
            [this, then, ofGeneration = m_generation](const Loaded &loaded) {
                if (ofGeneration != m_generation)
                    return;
                if (isChangedElsewhere(loaded))
                    takeOver(*loaded);
                if (ofGeneration == m_generation)
                    then();
            });
}

void SessionKeeper::takeOver(const std::optional<Session> &stored)
{
    const bool sameUser = m_session && stored && m_session->claims.sub() == stored->claims.sub();
    if (!sameUser)
        raiseGeneration();
    if (!stored || stored->refreshToken != m_storedRefreshToken)
        m_refused = false;
    m_session = stored;
    m_storedRefreshToken = stored ? stored->refreshToken : QString();
    m_unsaved = false;
    qCDebug(logtoSession) << (stored ? "Took over a session" : "Signed out")
                          << "by another process";
    if (sameUser)
        Q_EMIT changed();
    else
        Q_EMIT replacedElsewhere();
}

void SessionKeeper::update(const Session &session, const Callback &then)
{
    m_updating = true;
    const auto done = [this, then] {
        m_updating = false;
        then();
    };
    if (!m_shared)
        return write(session, done);
    const auto mayReplace = [this, ofGeneration = m_generation](const Loaded &found) {
        return ofGeneration == m_generation && isStoredByUs(found);
    };
    andThen(m_storage.replace(session, mayReplace), this,
            [this, session, done,
             ofGeneration = m_generation](const SessionStorage::Replacement &replacement) {
                if (ofGeneration != m_generation)
                    return;
                if (!replacement.isRefused)
                    return takeWritten(session, replacement.saved, done);
                takeOver(*replacement.found);
                if (ofGeneration == m_generation)
                    done();
            });
}

bool SessionKeeper::isStoredByUs(const Loaded &loaded) const
{
    if (!loaded)
        return true;
    const std::optional<Session> &stored = *loaded;
    return stored ? stored->refreshToken == m_storedRefreshToken : m_storedRefreshToken.isEmpty();
}

void SessionKeeper::write(const Session &session, const Callback &then)
{
    andThen(m_storage.save(session), this,
            [this, session, then, ofGeneration = m_generation](const LogtoResult<void> &saved) {
                if (ofGeneration == m_generation)
                    takeWritten(session, saved, then);
            });
}

void SessionKeeper::takeWritten(const Session &session, const LogtoResult<void> &saved,
                                const Callback &then)
{
    const quint64 generation = m_generation;
    m_session = session;
    m_unsaved = !saved;
    m_saveError = saved.error();
    if (saved)
        m_storedRefreshToken = session.refreshToken;
    Q_EMIT this->saved();
    Q_EMIT changed();
    if (generation == m_generation) // not signed out by whoever heard of it
        then();
}

void SessionKeeper::saveAgain()
{
    if (m_unsaved)
        save();
}

void SessionKeeper::save()
{
    const bool isBusy = m_updating || m_beginning;
    if (m_session && !isBusy && !store().isReadOnly())
        update(*m_session, [] {});
}

void SessionKeeper::setAccessTokens(const CachedTokens &tokens)
{
    if (m_session)
        m_session->accessTokens = tokens;
}

} // namespace Logto
