// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpclient_p.h"
#include "logtogrant.h"
#include "logtouserinfo.h"
#include "openid/deviceauthorization_p.h"
#include "openid/idtokenverifier_p.h"
#include "openid/provider_p.h"
#include "openid/tokenresponse_p.h"
#include "session_p.h"
#include "time/serverclock_p.h"

namespace Logto {

// One client's line to its provider: the requests that a session is made of and lives on, each
// answered with checked values. Keeps no session itself.
class LOGTO_CORE_EXPORT Connection : public QObject
{
    Q_OBJECT

public:
    Connection(const LogtoConfig &config, Clock clock, QObject *parent = nullptr);
    ~Connection() override;

    const LogtoConfig &config() const { return m_config; }
    Provider &provider() { return m_provider; }
    const ServerClock &clock() const { return m_clock; }
    QDateTime now() const { return m_clock.now(); }

    // The address of the sign-in page; pushes the request first where the provider offers it.
    QFuture<LogtoResult<QUrl>> prepareSignIn(const Parameters &parameters);

    // A code can be used once: whatever becomes of the request, it is not repeated.
    QFuture<LogtoResult<Session>> exchangeCode(const PendingSignIn &pending, const QString &code);

    // Codes for the device flow, and the question whether the user has signed in with one
    // (RFC 8628, sections 3.1 and 3.4).
    QFuture<LogtoResult<DeviceAuthorization>> authorizeDevice(const Parameters &parameters);
    QFuture<LogtoResult<TokenResponse>> pollDevice(const QString &deviceCode);
    QFuture<LogtoResult<Session>> verifyDeviceTokens(const TokenResponse &tokens,
                                                     std::optional<std::chrono::seconds> maxAge);

    // The session with a new token for \a target. Every error but invalid_grant leaves the refresh
    // token as it was, as far as can be known.
    QFuture<LogtoResult<Session>> refresh(const Session &session, const LogtoTokenTarget &target);
    // Without a session.
    QFuture<LogtoResult<CachedToken>> requestToken(const LogtoGrant &grant,
                                                   const LogtoTokenTarget &target);
    QFuture<LogtoResult<LogtoUserInfo>> fetchUserInfo(const Session &session);
    // The refresh token of the session, and with it the grant.
    QFuture<LogtoResult<void>> revoke(const Session &session);

    // After the end of a session, so that nothing of it stays in their buffers.
    void closeConnections() { m_http.closeConnections(); }

Q_SIGNALS:
    // Something is known anew of the provider's time.
    void answered();

private:
    // Runs \a next once the metadata is known, or ends with the reason why it is not.
    template<typename T, typename Next>
    QFuture<LogtoResult<T>> withMetadata(Next next);

    QFuture<HttpOutcome> post(const QUrl &endpoint, const Parameters &parameters,
                              const QList<HttpClient::Header> &headers = {});
    QFuture<HttpOutcome> postRefresh(const QUrl &endpoint, const Parameters &parameters);
    QDateTime timeOf(std::chrono::milliseconds sinceBoot) const;
    QFuture<LogtoResult<Session>> verifyNewSession(const TokenResponse &tokens,
                                                   const IdTokenExpectations &expected);
    QFuture<LogtoResult<Session>> verifyRefreshedSession(const TokenResponse &tokens,
                                                         const Session &before,
                                                         const LogtoTokenTarget &target);

    IdTokenExpectations expectations(const TokenResponse &tokens, const QString &clientId) const;
    QFuture<LogtoResult<LogtoIdTokenClaims>> verify(const QByteArray &idToken,
                                                    const IdTokenExpectations &expected);
    IdTokenVerification verifyWith(const LogtoResult<JsonWebKeySet> &keys,
                                   const QByteArray &idToken, IdTokenExpectations expected) const;
    QFuture<LogtoResult<LogtoUserInfo>> readSigned(const HttpOutcome &outcome,
                                                   const Session &session);

    LogtoConfig m_config;
    ServerClock m_clock;
    HttpClient m_http;
    Provider m_provider;
};

} // namespace Logto
