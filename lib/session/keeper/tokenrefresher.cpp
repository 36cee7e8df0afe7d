// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "keeper/tokenrefresher_p.h"

#include "andthen_p.h"
#include "errors_p.h"
#include "logtoscope.h"

#include <QtCore/QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Logto {

namespace {

// Longer than that no other process has to wait, and it tries often enough to get its turn.
constexpr std::chrono::milliseconds LongestTurn = 5s;
constexpr std::chrono::milliseconds TimeForOthers = 100ms;

QFuture<TokenRefresher::Result> ready(TokenRefresher::Result result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

// What can be told without asking the provider.
LogtoError checkTarget(const LogtoConfig &config, const LogtoTokenTarget &target)
{
    const QString resource = target.resource();
    if (!resource.isEmpty() && !config.effectiveResources().contains(resource))
        return Errors::resourceNotConfigured(resource);
    const bool hasOrganizations = config.effectiveScopes().contains(LogtoScope::Organizations);
    if (!target.organizationId().isEmpty() && !hasOrganizations)
        return Errors::organizationsScopeMissing();
    return {};
}

std::chrono::milliseconds sinceEpoch(const QDateTime &time)
{
    return std::chrono::milliseconds(time.toMSecsSinceEpoch());
}

} // namespace

TokenRefresher::TokenRefresher(Connection &connection, SessionKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_keeper(keeper)
{
    connect(&m_timer, &WakeTimer::fired, this, &TokenRefresher::wake);
    connect(&m_networkReturn, &NetworkReturn::returned, this, &TokenRefresher::retryNow);
    connect(&m_keeper, &SessionKeeper::changed, this, &TokenRefresher::noteChangedTokens);
    connect(&m_connection, &Connection::answered, this, &TokenRefresher::schedule);
    connect(&m_keeper.lock(), &SessionLock::abandoned, this, [this] {
        m_mayBeInterrupted = true;
        run();
    });
}

TokenRefresher::~TokenRefresher() = default;

bool TokenRefresher::isFresh(const CachedToken &cached) const
{
    return m_connection.clock().sinceEpoch() < freshUntil(cached);
}

LogtoAccessToken TokenRefresher::cached(const LogtoTokenTarget &target) const
{
    const auto &session = m_keeper.session();
    if (!session || m_keeper.isRefused())
        return {};
    const auto found = session->accessTokens.constFind(target);
    const bool isUsable = found != session->accessTokens.constEnd() && isFresh(*found);
    return isUsable ? found->token : LogtoAccessToken();
}

LogtoAccessToken TokenRefresher::usable(const LogtoTokenTarget &target) const
{
    const auto &session = m_keeper.session();
    const LogtoAccessToken token = session ? session->accessToken(target) : LogtoAccessToken();
    const bool isExpired = sinceEpoch(token.expiresAt()) <= m_connection.clock().sinceEpoch();
    return isExpired ? LogtoAccessToken() : token;
}

LogtoError TokenRefresher::refusal(const LogtoTokenTarget &target) const
{
    if (!m_keeper.session())
        return Errors::notSignedIn();
    if (m_keeper.isRefused())
        return Errors::reauthenticationRequired();
    if (const LogtoError problem = checkTarget(m_connection.config(), target); problem.isError())
        return problem;
    if (m_notBefore && m_connection.clock().sinceBoot() < *m_notBefore)
        return m_lastFailure;
    return {};
}

QFuture<TokenRefresher::Result> TokenRefresher::accessToken(const LogtoTokenTarget &target)
{
    if (!m_keeper.isBeginning()) {
        const LogtoAccessToken token = cached(target);
        if (!token.isEmpty())
            return ready(token);
    }
    if (const LogtoError error = refusal(target); error.isError())
        return ready(error);
    QFuture<Result> future = m_waiters[target].add();
    enqueue(target, false);
    return future;
}

QFuture<TokenRefresher::Result> TokenRefresher::refresh(const LogtoTokenTarget &target)
{
    if (const LogtoError error = refusal(target); error.isError())
        return ready(error);
    QFuture<Result> future = m_waiters[target].add();
    enqueue(target, true);
    return future;
}

void TokenRefresher::enqueue(const LogtoTokenTarget &target, bool forced)
{
    const bool isNew = !m_queue.contains(target);
    m_waiters[target];
    m_refused.remove(target);
    if (isNew)
        m_queue.append(target);
    if (forced)
        m_forced.insert(target);
    if (isNew)
        Q_EMIT requestedChanged(target);
    run();
}

void TokenRefresher::watch(const LogtoTokenTarget &target)
{
    ++m_watched[target];
    requestWatched();
}

void TokenRefresher::unwatch(const LogtoTokenTarget &target)
{
    if (--m_watched[target] == 0)
        m_watched.remove(target);
}

void TokenRefresher::requestWatched()
{
    if (m_retryAt)
        return;
    const QList<LogtoTokenTarget> targets = m_watched.keys();
    for (const LogtoTokenTarget &target : targets) {
        if (m_refused.contains(target) || m_queue.contains(target) || !cached(target).isEmpty())
            continue;
        const LogtoError error = refusal(target);
        if (!error.isError()) {
            enqueue(target, false);
        } else if (m_keeper.session() && !m_keeper.isRefused() && !error.isTransient()) {
            m_refused.insert(target);
            Q_EMIT failed(target, error);
        }
    }
}

void TokenRefresher::begin()
{
    reset();
    goOn();
}

void TokenRefresher::beginRestored(bool mayBeInterrupted)
{
    reset();
    m_mayBeInterrupted = mayBeInterrupted;
    m_retryAt = afterSpread();
    goOn();
}

void TokenRefresher::reset()
{
    m_mayBeInterrupted = false;
    m_refused.clear();
    m_announced.clear();
    m_backoff.reset();
    m_retryAt.reset();
    m_notBefore.reset();
}

void TokenRefresher::goOn()
{
    noteChangedTokens();
    requestWatched();
    run();
    schedule();
}

void TokenRefresher::stop()
{
    m_running = false;
    m_keeper.lock().release();
    m_retryAt.reset();
    schedule();
}

void TokenRefresher::answerAll(const LogtoError &error)
{
    const QList<LogtoTokenTarget> targets = std::exchange(m_queue, {});
    m_forced.clear();
    for (const LogtoTokenTarget &target : targets)
        answer(target, error);
}

void TokenRefresher::run()
{
    const bool isIdle = m_queue.isEmpty() && !m_mayBeInterrupted;
    if (m_running || isIdle || m_keeper.isBeginning() || !m_keeper.session())
        return;
    m_running = true;
    const auto begin = [this] { m_keeper.synchronize([this] { next(); }); };
    const LogtoStore &store = m_keeper.store();
    // Who may not write leaves the turns to those who may.
    if (store.isShared() && !store.isReadOnly())
        m_keeper.lock().acquire(begin);
    else
        begin();
}

void TokenRefresher::next()
{
    takeCareOfInterruption();
    // Another process may have brought what is wanted.
    while (!m_queue.isEmpty() && !m_forced.contains(m_queue.constFirst())) {
        const LogtoTokenTarget target = m_queue.constFirst();
        const LogtoAccessToken token = cached(target);
        if (token.isEmpty())
            break;
        m_queue.removeFirst();
        const quint64 generation = m_keeper.generation();
        answer(target, token);
        if (generation != m_keeper.generation())
            return; // signed out by whoever got it
    }
    if (m_queue.isEmpty() || !m_keeper.session())
        return finishRun();
    if (m_keeper.lock().heldFor() > LongestTurn) {
        finishRun();
        QTimer::singleShot(TimeForOthers, this, &TokenRefresher::run);
        return;
    }
    send(m_queue.constFirst());
}

// A process has died between its request and the end of its turn: it may have used the refresh
// token up, which is good for another moment only.
void TokenRefresher::takeCareOfInterruption()
{
    m_mayBeInterrupted = false;
    if (m_keeper.lock().takeLeftBehind())
        enqueue({}, true);
}

void TokenRefresher::finishRun()
{
    m_running = false;
    m_keeper.lock().release();
    schedule();
}

void TokenRefresher::send(const LogtoTokenTarget &target)
{
    if (m_keeper.store().isReadOnly())
        return takeFailure(target, {}, Errors::storageReadOnly());
    const QString refreshToken = m_keeper.session()->refreshToken;
    if (refreshToken.isEmpty())
        return endSession();
    andThen(m_connection.refresh(*m_keeper.session(), target), this,
            [this, target, refreshToken,
             ofGeneration = m_keeper.generation()](const LogtoResult<Session> &result) {
                take(ofGeneration, target, refreshToken, result);
            });
}

void TokenRefresher::take(quint64 ofGeneration, const LogtoTokenTarget &target,
                          const QString &refreshToken, const LogtoResult<Session> &result)
{
    if (ofGeneration != m_keeper.generation()) {
        // After a sign-out nothing may stay valid; after a sign-in it may be the same grant.
        if (result && !m_keeper.session())
            m_connection.revoke(*result);
        return;
    }
    if (!result)
        return takeFailure(target, refreshToken, result.error());
    Session session = *m_keeper.session(); // tokens may have been cleared meanwhile
    session.idToken = result->idToken;
    session.claims = result->claims;
    session.refreshToken = result->refreshToken;
    session.accessTokens.insert(target, result->accessTokens.value(target));
    m_keeper.update(session, [this, target] { takeStored(target); });
}

void TokenRefresher::takeStored(const LogtoTokenTarget &target)
{
    m_backoff.reset();
    m_retryAt.reset();
    m_notBefore.reset();
    m_announced.remove(target);
    m_forced.remove(target);

    const LogtoAccessToken token = usable(target);
    if (token.isEmpty()) // another process has brought another session, without it
        return next();
    const quint64 generation = m_keeper.generation();
    m_queue.removeOne(target);
    // The provider leaves scopes out that the user does not have.
    if (const QStringList missing = token.missingScopes(target.scopes()); !missing.isEmpty()) {
        dropToken(target);
        const LogtoError error = Errors::permissionNotGranted(missing);
        m_refused.insert(target);
        Q_EMIT failed(target, error);
        answer(target, error);
    } else {
        Q_EMIT refreshed(target);
        answer(target, token);
    }
    if (generation != m_keeper.generation())
        return;
    requestWatched();
    next();
}

void TokenRefresher::takeFailure(const LogtoTokenTarget &target, const QString &refreshToken,
                                 const LogtoError &error)
{
    m_forced.remove(target);
    if (error.oauthError() == "invalid_grant"_L1) {
        // Another process may have a newer one.
        return m_keeper.synchronize([this, refreshToken] {
            if (m_keeper.session()->refreshToken != refreshToken)
                next();
            else
                endSession();
        });
    }
    const quint64 generation = m_keeper.generation();
    const bool concernsAll = error.isTransient();
    if (concernsAll)
        backOff(error);
    else
        m_refused.insert(target);
    const QList<LogtoTokenTarget> concerned = concernsAll ? m_queue : QList{target};
    for (const LogtoTokenTarget &each : concerned) {
        m_queue.removeOne(each);
        m_forced.remove(each);
        Q_EMIT failed(each, error);
        answer(each, error);
        if (generation != m_keeper.generation())
            return;
    }
    next();
}

void TokenRefresher::endSession()
{
    m_keeper.refuse();
    finishRun();
    Q_EMIT reauthenticationRequired();
    answerAll(Errors::reauthenticationRequired());
}

void TokenRefresher::backOff(const LogtoError &error)
{
    const auto now = m_connection.clock().sinceBoot();
    m_lastFailure = error;
    m_retryAt = now + m_backoff.next(error.retryAfter());
    if (error.retryAfter())
        m_notBefore = now + *error.retryAfter();
    m_networkReturn.await();
}

void TokenRefresher::answer(const LogtoTokenTarget &target, const Result &result)
{
    auto waiters = m_waiters.extract(target);
    Q_EMIT requestedChanged(target);
    if (waiters)
        waiters.mapped().answer(result);
}

} // namespace Logto
