// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "formloginagent.h"
#include "localprovider.h"
#include "logtoclient.h"
#include "scriptedstore.h"

// A client of the local provider with all that a test wants to see and to move: the person at the
// browser, the disk, the clock and the requests.
class ClientSetup
{
public:
    explicit ClientSetup(const LocalProvider &provider);

    // From the next start on: every resource and permission that alice has something of.
    void askForTokens();

    // Makes a new client on the same disk, as after a restart of the application, and waits until
    // it has restored.
    LogtoClient &restart();
    // The same with alice signed in, and the requests so far forgotten.
    LogtoClient &restartSignedIn();
    // The same without waiting and signing in; \a status is what the store begins with.
    LogtoClient &launch(LogtoStore::Status status = LogtoStore::Status::Memory);
    void quit() { m_client.reset(); }

    LogtoClient &client() { return *m_client; }
    ScriptedStore &store() { return *m_store; }

    LogtoResult<LogtoClient::SignInOutcome> signIn(const LogtoSignInOptions &options = {});
    // Time goes by, and the timer fires if it is due, as after a sleep of the machine.
    void pass(std::chrono::seconds time);
    // The algorithm of the session's ID token.
    QString algorithm();
    QString refreshToken();

    LogtoConfig config;
    FormLoginAgent agent;
    std::shared_ptr<ScriptedDisk> disk = std::make_shared<ScriptedDisk>();
    std::chrono::seconds passed{0}; // time that goes by; the provider's does not
    std::chrono::seconds clockOffset{0}; // by which the clock of this machine is fast
    QStringList requests; // their paths

private:
    std::unique_ptr<LogtoClient> m_client;
    ScriptedStore *m_store = nullptr;
};
