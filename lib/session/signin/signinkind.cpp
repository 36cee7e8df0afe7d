// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signin/signinkind_p.h"

#include "logtoclient_p.h"

namespace Logto {

bool isDeviceSignIn(LogtoClient &client)
{
    return LogtoClientPrivate::of(client).isDeviceSignIn();
}

} // namespace Logto
