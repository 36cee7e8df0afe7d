// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoaccesstokenwatcher.h"

#include "andthen_p.h"
#include "logtoclient_p.h"

using Logto::TokenRefresher;

/*!
    \class LogtoAccessTokenWatcher
    \inmodule Logto
    \brief An access token that keeps itself fresh.

    While it is active, the token for its target is asked for as soon as the client has a session,
    refreshed ahead of its expiry, after the machine has slept and when the network is back, and
    follows the client through sign-in and sign-out. Several watchers of the same target share one
    token. In QML this is the type \c LogtoAccessToken.

    It lives in the thread of its client.
*/

class LogtoAccessTokenWatcherPrivate : public QObject
{
    Q_OBJECT

public:
    explicit LogtoAccessTokenWatcherPrivate(LogtoAccessTokenWatcher *watcher)
        : q(watcher)
    {
    }
    ~LogtoAccessTokenWatcherPrivate() override { unwatch(); }

    void unwatch();
    void watch();
    void retarget(const LogtoTokenTarget &newTarget);
    void followState();
    void update();
    void setError(const LogtoError &newError);

    LogtoAccessTokenWatcher *q;
    QPointer<LogtoClient> client;
    LogtoTokenTarget target;
    QStringList scopes; // in the order of the user
    LogtoAccessToken token;
    QJsonObject claims;
    LogtoError error;
    bool active = true;
    bool busy = false;

private:
    QPointer<TokenRefresher> watched;
};

void LogtoAccessTokenWatcherPrivate::unwatch()
{
    if (!watched)
        return;
    watched->disconnect(this);
    watched->unwatch(target);
    watched = nullptr;
}

// A client that has not started yet is watched when it has.
void LogtoAccessTokenWatcherPrivate::watch()
{
    unwatch();
    if (!active || !client)
        return;
    watched = LogtoClientPrivate::of(*client).refresher.get();
    if (!watched)
        return;
    const auto concerns = [this](const LogtoTokenTarget &other) { return other == target; };
    connect(watched, &TokenRefresher::tokenChanged, this, [=, this](const LogtoTokenTarget &other) {
        if (concerns(other))
            update();
    });
    connect(watched, &TokenRefresher::requestedChanged, this,
            [=, this](const LogtoTokenTarget &other) {
                if (concerns(other))
                    update();
            });
    connect(watched, &TokenRefresher::failed, this,
            [=, this](const LogtoTokenTarget &other, const LogtoError &failure) {
                if (concerns(other))
                    setError(failure);
            });
    connect(watched, &TokenRefresher::refreshed, this, [=, this](const LogtoTokenTarget &other) {
        if (concerns(other))
            setError({});
    });
    watched->watch(target);
}

void LogtoAccessTokenWatcherPrivate::retarget(const LogtoTokenTarget &newTarget)
{
    unwatch();
    target = newTarget;
    setError({});
    watch();
    update();
}

// What a token was refused for may say something about the user who has gone.
void LogtoAccessTokenWatcherPrivate::followState()
{
    const LogtoClient::State state = client->state();
    if (state == LogtoClient::State::SigningOut || state == LogtoClient::State::SignedOut)
        setError({});
    update();
}

void LogtoAccessTokenWatcherPrivate::update()
{
    const LogtoAccessToken newToken = watched ? watched->usable(target) : LogtoAccessToken();
    const bool newBusy = watched && watched->isRequested(target);
    const bool tokenDiffers = !(std::exchange(token, newToken) == newToken);
    const bool busyDiffers = std::exchange(busy, newBusy) != newBusy;
    if (tokenDiffers) {
        claims = token.claims();
        Q_EMIT q->tokenChanged();
    }
    if (busyDiffers)
        Q_EMIT q->busyChanged();
}

void LogtoAccessTokenWatcherPrivate::setError(const LogtoError &newError)
{
    if (error == newError)
        return;
    error = newError;
    Q_EMIT q->errorChanged();
}

LogtoAccessTokenWatcher::LogtoAccessTokenWatcher(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<LogtoAccessTokenWatcherPrivate>(this))
{
}

LogtoAccessTokenWatcher::~LogtoAccessTokenWatcher() = default;

/*!
    \property LogtoAccessTokenWatcher::client
    The client whose session it is. Not owned.
*/
LogtoClient *LogtoAccessTokenWatcher::client() const
{
    return d->client;
}

void LogtoAccessTokenWatcher::setClient(LogtoClient *client)
{
    if (d->client == client)
        return;
    d->unwatch();
    if (d->client)
        d->client->disconnect(d.get());
    d->client = client;
    d->setError({});
    if (client) {
        connect(client, &LogtoClient::started, d.get(), [this] { d->retarget(d->target); });
        connect(client, &QObject::destroyed, d.get(), [this] {
            d->update();
            Q_EMIT clientChanged();
        });
        connect(client, &LogtoClient::stateChanged, d.get(), [this] { d->followState(); });
    }
    d->watch();
    d->update();
    Q_EMIT clientChanged();
}

/*!
    \property LogtoAccessTokenWatcher::resource
    The indicator of the API resource; empty for userinfo, or for the organization itself.
*/
QString LogtoAccessTokenWatcher::resource() const
{
    return d->target.resource();
}

void LogtoAccessTokenWatcher::setResource(const QString &resource)
{
    if (resource == d->target.resource())
        return;
    d->retarget(LogtoTokenTarget(resource, d->target.organizationId(), d->target.scopes()));
    Q_EMIT resourceChanged();
}

/*!
    \property LogtoAccessTokenWatcher::organizationId
    The organization; empty for none.
*/
QString LogtoAccessTokenWatcher::organizationId() const
{
    return d->target.organizationId();
}

void LogtoAccessTokenWatcher::setOrganizationId(const QString &organizationId)
{
    if (organizationId == d->target.organizationId())
        return;
    d->retarget(LogtoTokenTarget(d->target.resource(), organizationId, d->target.scopes()));
    Q_EMIT organizationIdChanged();
}

/*!
    \property LogtoAccessTokenWatcher::scopes
    The scopes to narrow the token to; empty for all that was granted.
*/
QStringList LogtoAccessTokenWatcher::scopes() const
{
    return d->scopes;
}

void LogtoAccessTokenWatcher::setScopes(const QStringList &scopes)
{
    if (scopes == d->scopes)
        return;
    d->scopes = scopes;
    d->retarget(LogtoTokenTarget(d->target.resource(), d->target.organizationId(), scopes));
    Q_EMIT scopesChanged();
}

/*!
    \property LogtoAccessTokenWatcher::active
    Whether the token is kept; true by default. While it is not, there is none here and nothing is
    asked for.
*/
bool LogtoAccessTokenWatcher::isActive() const
{
    return d->active;
}

void LogtoAccessTokenWatcher::setActive(bool active)
{
    if (active == d->active)
        return;
    d->active = active;
    d->retarget(d->target);
    Q_EMIT activeChanged();
}

LogtoAccessToken LogtoAccessTokenWatcher::accessToken() const
{
    return d->token;
}

/*!
    \property LogtoAccessTokenWatcher::token
    The value of the token; empty while there is none that is valid. A secret: bind it to requests,
    not to texts.
*/
QString LogtoAccessTokenWatcher::token() const
{
    return d->token.value();
}

/*!
    \property LogtoAccessTokenWatcher::expiresAt
    When the token expires, by the provider's clock (see LogtoClient::clockOffset).
*/
QDateTime LogtoAccessTokenWatcher::expiresAt() const
{
    return d->token.expiresAt();
}

/*!
    \property LogtoAccessTokenWatcher::claims
    The claims of the token if it is a JWT.

    \sa LogtoAccessToken::claims()
*/
QJsonObject LogtoAccessTokenWatcher::claims() const
{
    return d->claims;
}

/*!
    \property LogtoAccessTokenWatcher::grantedScopes
    What the token is good for.
*/
QStringList LogtoAccessTokenWatcher::grantedScopes() const
{
    return d->token.scopes();
}

/*!
    \property LogtoAccessTokenWatcher::busy
    Whether the token is being asked for.
*/
bool LogtoAccessTokenWatcher::isBusy() const
{
    return d->busy;
}

/*!
    \property LogtoAccessTokenWatcher::error
    Why there is no new token; no error again when there is one. If it is transient, the present
    token stays as long as it is valid, and a new one is asked for again by and by.
*/
LogtoError LogtoAccessTokenWatcher::error() const
{
    return d->error;
}

/*!
    Asks for a new token now, with the user's permissions as they are. Does nothing while it is not
    active.
*/
void LogtoAccessTokenWatcher::refresh()
{
    if (!d->active || !d->client)
        return;
    Logto::andThen(
        d->client->refreshAccessToken(d->target), d.get(),
        [this](const LogtoResult<LogtoAccessToken> &result) { d->setError(result.error()); });
}

#include "logtoaccesstokenwatcher.moc"
