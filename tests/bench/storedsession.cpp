// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "storedsession.h"

#include "logtokeychainstore.h"
#include "signedinclient.h"

LogtoConfig storeSession(Bench &bench)
{
    if (qEnvironmentVariable("LOGTO_TEST_KEYRING") != QLatin1StringView("keyring"))
        qFatal("not inside tests/keychain/with-keyring");
    const LogtoConfig config = benchConfig(bench.provider);
    const SignedInClient signedIn(config, std::make_unique<LogtoKeychainStore>());
    return config;
}
