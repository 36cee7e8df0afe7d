// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessionstorage_p.h"
#include "sharing/sessionlock_p.h"

#include <functional>

namespace Logto {

// The session of one client: in memory, in the store, and in step with the other processes that
// share the store. Whoever replaces or ends it raises the generation, and what was under way for
// the one before comes to nothing.
class LOGTO_CORE_EXPORT SessionKeeper : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void()>;

    SessionKeeper(const LogtoConfig &config, std::unique_ptr<LogtoStore> store,
                  QObject *parent = nullptr);
    ~SessionKeeper() override;

    SessionStorage &storage() { return m_storage; }
    LogtoStore &store() { return m_storage.store(); }
    SessionLock &lock() { return m_lock; }

    const std::optional<Session> &session() const { return m_session; }
    // Never 0, nor that of another client of this process.
    quint64 generation() const { return m_generation; }

    // Not known yet: the store has not answered, or is locked.
    bool isRestoring() const { return m_restoring; }
    // A new session is on its way to the store.
    bool isBeginning() const { return m_beginning; }
    // The store does not have the newest tokens.
    bool isUnsaved() const { return m_unsaved; }
    // The provider does not accept the refresh token any more.
    bool isRefused() const { return m_refused; }

    void restore();
    // There is nothing to restore.
    void skipRestoring() { m_restoring = false; }

    // A sign-in. \a whenSaved is called as well if the store fails: lastSaveError() tells.
    void begin(const Session &session, const Callback &whenSaved);
    // Leaves the store alone.
    Session end();
    void refuse();

    // Takes over what another process has stored since. \a then is not called if that is another
    // session.
    void synchronize(const Callback &then);
    // Stores \a session, which goes on with the present one, before anyone learns of it: if the
    // process ended in between, the only refresh token that is still good would be lost. What
    // another process has stored meanwhile wins.
    void update(const Session &session, const Callback &then);
    // Stores the present session, unless something is being stored anyway.
    void save();
    void saveAgain();

    // In memory only; save() keeps it.
    void setAccessTokens(const CachedTokens &tokens);

    LogtoError lastSaveError() const { return m_saveError; }

Q_SIGNALS:
    void restored(const LogtoError &error);
    // Other tokens, other claims, or another user.
    void changed();
    // Another process has signed out, or in as another user.
    void replacedElsewhere();
    void saved();

private:
    using Loaded = SessionStorage::Loaded;

    void takeRestored(const Loaded &loaded);
    void useStoreAgain();
    void onChangedElsewhere();
    bool isChangedElsewhere(const Loaded &loaded) const;
    void takeOver(const std::optional<Session> &stored);
    // Whether nobody has written to the store since this process did.
    bool isStoredByUs(const Loaded &loaded) const;
    void write(const Session &session, const Callback &then);
    void takeWritten(const Session &session, const LogtoResult<void> &saved, const Callback &then);
    void raiseGeneration();

    bool m_shared;
    SessionStorage m_storage;
    SessionLock m_lock;
    std::optional<Session> m_session;
    QString m_storedRefreshToken; // empty: nothing is stored, as far as is known
    LogtoError m_saveError;
    quint64 m_generation;
    bool m_restoring = true;
    bool m_beginning = false;
    bool m_updating = false;
    bool m_unsaved = false;
    bool m_refused = false;
};

} // namespace Logto
