// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signin/devicesignin_p.h"

#include "andthen_p.h"
#include "errors_p.h"

#include <QtCore/QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Logto {

namespace {

constexpr std::chrono::seconds SlowDownStep = 5s; // RFC 8628, section 3.5
constexpr std::chrono::milliseconds LongestPause = 60s;

void revoke(Connection &connection, const TokenResponse &tokens)
{
    Session session;
    session.appId = connection.config().effectiveDeviceAppId();
    session.refreshToken = tokens.refreshToken;
    if (!session.refreshToken.isEmpty())
        connection.revoke(session);
}

} // namespace

QString DeviceSignIn::method()
{
    return u"device"_s;
}

DeviceSignIn::DeviceSignIn(Connection &connection, const LogtoSignInOptions &options,
                           bool autoRenew, QObject *parent)
    : SignInOperation(parent)
    , m_connection(connection)
    , m_options(options)
    , m_autoRenew(autoRenew)
{
    connect(&m_timer, &WakeTimer::fired, this, &DeviceSignIn::wake);
}

DeviceSignIn::~DeviceSignIn() = default;

void DeviceSignIn::start()
{
    const auto parameters = deviceAuthorizationParameters(m_connection.config(), m_options);
    if (!parameters)
        return fail(parameters.error());
    m_parameters = *parameters;
    request();
}

void DeviceSignIn::cancel()
{
    m_ended = true;
    m_timer.stop();
    Q_EMIT cancelled();
}

void DeviceSignIn::renew()
{
    if (!m_ended && !m_granted && m_stage != Stage::Requesting)
        request();
}

QDateTime DeviceSignIn::expiresAt() const
{
    return m_connection.now().addMSecs(remaining().count());
}

std::chrono::milliseconds DeviceSignIn::remaining() const
{
    return m_stage == Stage::Waiting ? std::max(m_expiresAt - sinceBoot(), 0ms) : 0ms;
}

void DeviceSignIn::request()
{
    m_timer.stop();
    m_dueAt.reset();
    m_authorization = {};
    m_stage = Stage::Requesting;
    Q_EMIT changed();
    const int number = ++m_requests;
    andThen(m_connection.authorizeDevice(m_parameters), this,
            [this, number, sentAt = sinceBoot()](const LogtoResult<DeviceAuthorization> &result) {
                if (!m_ended && number == m_requests)
                    takeAuthorization(sentAt, result);
            });
}

void DeviceSignIn::takeAuthorization(Milliseconds sentAt,
                                     const LogtoResult<DeviceAuthorization> &result)
{
    // Nobody may stand before the device when a code has expired or the machine has just started,
    // so that has to go on by itself.
    if (!result && result.error().isTransient())
        return retryLater(result.error());
    if (!result)
        return fail(result.error());
    m_authorization = *result;
    m_expiresAt = sentAt + m_authorization.lifetime;
    // What slow_down has added stays (RFC 8628, section 3.5).
    m_interval = std::max<Milliseconds>(m_interval, m_authorization.interval);
    m_faults = 0;
    m_answerMayBeLost = false;
    // Time to fetch the keys that the ID token will need.
    m_connection.provider().keys();
    m_stage = Stage::Waiting;
    schedule(m_interval);
    Q_EMIT changed();
    Q_EMIT troubled({});
}

void DeviceSignIn::wake()
{
    if (m_ended || m_granted || m_stage == Stage::Expired)
        return;
    if (m_stage == Stage::Waiting && remaining() == 0ms)
        expire();
    else if (!m_dueAt)
        awaitExpiry();
    else if (sinceBoot() < *m_dueAt)
        schedule(*m_dueAt - sinceBoot());
    else if (m_stage == Stage::Waiting)
        poll();
    else
        request();
}

void DeviceSignIn::schedule(Milliseconds delay)
{
    m_dueAt = sinceBoot() + delay;
    const bool hasExpiry = m_stage == Stage::Waiting;
    m_timer.start(hasExpiry ? std::min(delay, remaining()) : delay);
}

// A code that is worth nothing any more must not stay on the screen because an answer is slow.
void DeviceSignIn::awaitExpiry()
{
    if (m_stage == Stage::Waiting)
        m_timer.start(remaining());
}

// One at a time: a poll that overtakes the one before could present the code a second time.
void DeviceSignIn::poll()
{
    m_dueAt.reset();
    awaitExpiry();
    // A sign-in that was cancelled meanwhile leaves no refresh token behind at the provider.
    Connection *connection = &m_connection;
    andThen(connection->pollDevice(m_authorization.deviceCode), connection,
            [operation = QPointer(this), connection,
             deviceCode = m_authorization.deviceCode](const LogtoResult<TokenResponse> &answer) {
                if (operation && !operation->m_ended)
                    operation->takeAnswer(deviceCode, answer);
                else if (answer)
                    revoke(*connection, *answer);
            });
}

void DeviceSignIn::takeAnswer(const QString &deviceCode, const LogtoResult<TokenResponse> &answer)
{
    if (answer)
        takeTokens(*answer);
    else if (deviceCode == m_authorization.deviceCode)
        takeError(answer.error());
}

// The code has been used. To present it again would revoke what has just been granted.
void DeviceSignIn::takeTokens(const TokenResponse &tokens)
{
    m_timer.stop();
    m_dueAt.reset();
    m_granted = true;
    ++m_requests;
    Connection *connection = &m_connection;
    andThen(connection->verifyDeviceTokens(tokens, m_options.maxAge()), connection,
            [operation = QPointer(this), connection, tokens](const LogtoResult<Session> &session) {
                const bool isWanted = operation && !operation->m_ended;
                if (!isWanted || !session)
                    revoke(*connection, tokens);
                if (!isWanted)
                    return;
                if (!session)
                    return operation->fail(session.error());
                operation->m_ended = true;
                Q_EMIT operation->succeeded(session->signedInBy(method()));
            });
}

void DeviceSignIn::takeError(const LogtoError &error)
{
    switch (devicePollOutcome(error)) {
    case DevicePoll::SlowDown:
        m_interval += SlowDownStep;
        [[fallthrough]];
    case DevicePoll::Pending:
        m_faults = 0;
        m_answerMayBeLost = false;
        schedule(m_interval);
        Q_EMIT troubled({});
        return;
    case DevicePoll::Expired:
        return expire();
    case DevicePoll::Denied:
        return fail(Errors::authorizationError(error.oauthError(), error.oauthErrorDescription()));
    case DevicePoll::Faulty:
        m_answerMayBeLost = true;
        return retryLater(error);
    case DevicePoll::Refused:
        const bool isUsedUp = m_answerMayBeLost && error.oauthError() == "invalid_grant"_L1;
        return fail(isUsedUp ? Errors::deviceAnswerLost() : error);
    }
}

// RFC 8628, section 3.5: less often with every fault.
void DeviceSignIn::retryLater(const LogtoError &error)
{
    constexpr int doublings = 6;
    const Milliseconds interval = std::max<Milliseconds>(m_interval, 1s);
    const Milliseconds longest = std::max(LongestPause, interval);
    m_faults = std::min(m_faults + 1, doublings);
    const Milliseconds pause = std::min(longest, interval * (1 << m_faults));
    schedule(std::max<Milliseconds>(pause, error.retryAfter().value_or(0s)));
    Q_EMIT troubled(error);
}

void DeviceSignIn::expire()
{
    if (m_autoRenew)
        return request();
    m_timer.stop();
    m_dueAt.reset();
    m_authorization = {};
    m_stage = Stage::Expired;
    Q_EMIT changed();
    Q_EMIT troubled({});
}

void DeviceSignIn::fail(const LogtoError &error)
{
    m_ended = true;
    m_timer.stop();
    Q_EMIT failed(error);
}

} // namespace Logto
