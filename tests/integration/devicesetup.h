// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "clientsetup.h"
#include "faultynetwork.h"
#include "logtodevicesignin.h"

// A client that signs in by the device flow, and the person with a telephone before it.
class DeviceSetup : public ClientSetup
{
public:
    explicit DeviceSetup(const LocalProvider &provider);

    // A client that has restored, and its device sign-in.
    LogtoClient &begin();
    // Asks for a code and waits for it.
    bool showCode();
    // Waits until another code than \a before is there.
    bool awaitCode(const QString &before);
    // The person opens the complete address and signs in, or presses \a button there.
    void enterCode(const QString &button = {});
    // The clock goes on.
    void pass(std::chrono::seconds time);
    // The same, and waits until the poll that is due has been answered, but not with tokens.
    bool poll(std::chrono::seconds time = std::chrono::seconds(5));
    // The same, until the client is signed in.
    bool complete(std::chrono::seconds time = std::chrono::seconds(5));

    int polls() const { return int(requests.count(QStringLiteral("/oidc/token"))); }

    FaultyNetwork network;
    FormLoginAgent phone;
    std::unique_ptr<LogtoDeviceSignIn> device;
};
