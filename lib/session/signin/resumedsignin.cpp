// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signin/resumedsignin_p.h"

#include "andthen_p.h"
#include "errors_p.h"
#include "signin/storedsignin_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

ResumedSignIn::ResumedSignIn(Connection &connection, SessionStorage &storage, const Clock &clock,
                             const QUrl &callback, QObject *parent)
    : CodeExchange(connection, parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_callback(callback)
{
}

// The metadata first: without a network nothing is used up.
void ResumedSignIn::start()
{
    andThen(connection().provider().metadata(), this,
            [this](const LogtoResult<ProviderMetadata> &metadata) {
                if (isCancelled())
                    return;
                if (metadata)
                    takeStored();
                else
                    fail(metadata.error());
            });
}

// Anybody can send an address to this application. What does not answer the sign-in leaves it as it
// is.
void ResumedSignIn::takeStored()
{
    const auto isAnswered = [config = connection().config(),
                             callback = m_callback](const QByteArray &data) {
        const auto stored = StoredSignIn::fromJson(data, config);
        return stored && stored->isAnsweredBy(callback);
    };
    andThen(m_storage.takePendingSignIn(isAnswered), this,
            [this](const LogtoResult<QByteArray> &data) {
                if (isCancelled())
                    return;
                if (data)
                    resume(*data);
                else
                    fail(data.error());
            });
}

void ResumedSignIn::resume(const QByteArray &data)
{
    if (data.isEmpty()) {
        return fail(Errors::invalidCallback(
            u"no sign-in waits for it: it is of another one, or has been used before"_s));
    }
    const auto stored = StoredSignIn::fromJson(data, connection().config());
    if (!stored)
        return fail(stored.error());
    if (stored->isExpired(m_clock.wall()))
        return fail(Errors::invalidCallback(u"the sign-in has taken longer than ten minutes"_s));
    takeCallback(m_callback, stored->pending, stored->method);
}

void dropExpiredSignIn(SessionStorage &storage, const LogtoConfig &config, const QDateTime &now)
{
    storage.takePendingSignIn([config, now](const QByteArray &data) {
        const auto stored = StoredSignIn::fromJson(data, config);
        return !stored || stored->isExpired(now);
    });
}

} // namespace Logto
