// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection_p.h"
#include "signin/signinoperation_p.h"
#include "time/waketimer_p.h"

namespace Logto {

// A sign-in by the device flow (RFC 8628): shows a code, and asks again and again whether the user
// has entered it on another device.
class LOGTO_CORE_EXPORT DeviceSignIn : public SignInOperation
{
    Q_OBJECT

public:
    enum class Stage {
        Requesting,
        Waiting,
        Expired,
    };

    // What a session says of how it began.
    static QString method();

    DeviceSignIn(Connection &connection, const LogtoSignInOptions &options, bool autoRenew,
                 QObject *parent = nullptr);
    ~DeviceSignIn() override;

    void start() override;
    void cancel() override;

    // Asks for another code; the one before can still be entered until its answer would come.
    void renew();
    void setAutoRenew(bool renew) { m_autoRenew = renew; }

    Stage stage() const { return m_stage; }
    // Only while waiting.
    const DeviceAuthorization &authorization() const { return m_authorization; }
    QDateTime expiresAt() const;
    std::chrono::milliseconds remaining() const;

    // Does what is due by the clock.
    void wake();

Q_SIGNALS:
    // There is another stage or code.
    void changed();
    // What keeps the provider from answering now, or no error: it is asked again by itself.
    void troubled(const LogtoError &error);

private:
    using Milliseconds = std::chrono::milliseconds;

    void request();
    void takeAuthorization(Milliseconds sentAt, const LogtoResult<DeviceAuthorization> &result);
    void poll();
    void takeAnswer(const QString &deviceCode, const LogtoResult<TokenResponse> &answer);
    void takeTokens(const TokenResponse &tokens);
    void takeError(const LogtoError &error);
    void expire();
    void fail(const LogtoError &error);

    void schedule(Milliseconds delay);
    void awaitExpiry();
    void retryLater(const LogtoError &error);
    Milliseconds sinceBoot() const { return m_connection.clock().sinceBoot(); }

    Connection &m_connection;
    const LogtoSignInOptions m_options;
    bool m_autoRenew;
    Parameters m_parameters;

    Stage m_stage = Stage::Requesting;
    DeviceAuthorization m_authorization;
    Milliseconds m_expiresAt{0}; // since boot, like m_dueAt
    Milliseconds m_interval{0};
    std::optional<Milliseconds> m_dueAt; // none while an answer is awaited
    int m_requests = 0;
    int m_faults = 0; // in a row
    bool m_answerMayBeLost = false;
    bool m_granted = false; // there are tokens, which are being checked
    bool m_ended = false;
    WakeTimer m_timer;
};

} // namespace Logto
