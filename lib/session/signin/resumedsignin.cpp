// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signin/resumedsignin_p.h"

#include "andthen_p.h"
#include "errors_p.h"
#include "signin/storedsignin_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

bool isAnswer(const QByteArray &data, const LogtoConfig &config, const QUrl &callback)
{
    const auto stored = StoredSignIn::fromJson(data, config);
    return stored && stored->isAnsweredBy(callback);
}

} // namespace

ResumedSignIn::ResumedSignIn(Connection &connection, SessionStorage &storage, const Clock &clock,
                             const QUrl &callback, QObject *parent)
    : CodeExchange(connection, parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_callback(callback)
{
}

// Anybody can send an address to this application. What does not answer the sign-in that waits
// costs no request, and leaves it as it is.
void ResumedSignIn::start()
{
    andThen(isAwaited(m_storage, connection().config(), m_callback), this,
            [this](const LogtoResult<bool> &awaited) {
                if (isCancelled())
                    return;
                if (!awaited)
                    fail(awaited.error());
                else if (*awaited)
                    fetchMetadata();
                else
                    failUnawaited();
            });
}

// Before the sign-in is taken: without a network nothing is used up.
void ResumedSignIn::fetchMetadata()
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

void ResumedSignIn::takeStored()
{
    const auto isWanted = [config = connection().config(), callback = m_callback](
                              const QByteArray &data) { return isAnswer(data, config, callback); };
    andThen(m_storage.takePendingSignIn(isWanted), this,
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
    if (data.isEmpty())
        return failUnawaited();
    const auto stored = StoredSignIn::fromJson(data, connection().config());
    if (!stored)
        return fail(stored.error());
    if (stored->isExpired(m_clock.wall()))
        return fail(Errors::invalidCallback(u"the sign-in has taken longer than ten minutes"_s));
    takeCallback(m_callback, stored->pending, stored->method);
}

void ResumedSignIn::failUnawaited()
{
    fail(Errors::invalidCallback(
        u"no sign-in waits for it: it is of another one, or has been used before"_s));
}

// By the only way to read it, which then takes nothing.
QFuture<LogtoResult<bool>> isAwaited(SessionStorage &storage, const LogtoConfig &config,
                                     const QUrl &callback)
{
    const auto awaited = std::make_shared<bool>(false);
    const auto look = [awaited, config, callback](const QByteArray &data) {
        *awaited = isAnswer(data, config, callback);
        return false;
    };
    return andThen(storage.takePendingSignIn(look), &storage,
                   [awaited](const LogtoResult<QByteArray> &read) {
                       return read ? LogtoResult<bool>(*awaited) : LogtoResult<bool>(read.error());
                   });
}

void dropExpiredSignIn(SessionStorage &storage, const LogtoConfig &config, const QDateTime &now)
{
    storage.takePendingSignIn([config, now](const QByteArray &data) {
        const auto stored = StoredSignIn::fromJson(data, config);
        return !stored || stored->isExpired(now);
    });
}

} // namespace Logto
