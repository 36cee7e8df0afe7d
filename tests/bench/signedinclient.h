// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "formloginagent.h"
#include "logtoclient.h"

class LocalProvider;

namespace Logto {
struct Session;
}

// An application of the local provider. With \a targets it may ask for tokens for that many of the
// provider's further resources.
LogtoConfig benchConfig(const LocalProvider &provider, int targets = 0);
QList<LogtoTokenTarget> benchTargets(int count);

// A client that has signed in, with the clocks and the network that an application has.
class SignedInClient
{
public:
    explicit SignedInClient(const LogtoConfig &config, std::unique_ptr<LogtoStore> store = {});

    LogtoClient &client() { return m_client; }
    const Logto::Session &session();

private:
    FormLoginAgent m_agent;
    LogtoClient m_client;
};
