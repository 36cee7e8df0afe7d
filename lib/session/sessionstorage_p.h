// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtostore.h"
#include "session_p.h"
#include "sharing/sessionbell_p.h"
#include "sharing/sessionlock_p.h"

#include <QtCore/QQueue>

#include <functional>
#include <memory>
#include <optional>

namespace Logto {

// The session's item in a store, and word of it to and from other processes. One operation at a
// time: what was asked for last is what stays.
class SessionStorage : public QObject
{
    Q_OBJECT

public:
    // \a sharedPath as of sharedFilePath(), empty for a store of this process alone.
    SessionStorage(const LogtoConfig &config, std::unique_ptr<LogtoStore> store,
                   const QString &sharedPath, QObject *parent = nullptr);
    ~SessionStorage() override;

    LogtoStore &store() { return *m_store; }

    // No session is no error.
    QFuture<LogtoResult<std::optional<Session>>> load();
    QFuture<LogtoResult<void>> save(const Session &session);
    QFuture<LogtoResult<void>> clear();

    using Loaded = LogtoResult<std::optional<Session>>;
    struct Replacement
    {
        bool isRefused = false; // nothing was written, because of what was found
        Loaded found{std::nullopt};
        LogtoResult<void> saved;
    };
    // Saves \a session if \a mayReplace what is there now, and no process comes in between.
    QFuture<Replacement> replace(const Session &session,
                                 std::function<bool(const Loaded &)> mayReplace);

    // What a sign-in needs whose redirect may reach another process: an item of its own, used once.
    QFuture<LogtoResult<void>> savePendingSignIn(const QByteArray &data);
    // Removes it if \a isWanted, and only then gives it: empty if there is none, or another one.
    QFuture<LogtoResult<QByteArray>>
    takePendingSignIn(std::function<bool(const QByteArray &)> isWanted);
    QFuture<LogtoResult<void>> removePendingSignIn();

Q_SIGNALS:
    // By another process.
    void changedElsewhere();

private:
    using Operation = std::function<QFuture<void>()>;

    template<typename Start>
    auto enqueue(Start start);
    template<typename Start>
    auto enqueueWrite(Start start);
    QString pendingKey() const;
    Loaded parse(const LogtoResult<QByteArray> &data) const;
    void startNext();
    void ring();

    LogtoConfig m_config;
    std::unique_ptr<LogtoStore> m_store;
    std::unique_ptr<SessionBell> m_bell; // of a store that other processes may use as well
    SessionLock m_writing; // held for the length of an operation only
    QQueue<Operation> m_queue;
    bool m_running = false;
};

} // namespace Logto
