// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtouserinfo.h"

#include <functional>

class LogtoClient;
class QObject;

namespace Logto {

// What is known of the user from both sources, the newer one first; those claims of an ID token
// that are about the token itself are left out.
LogtoUserInfo claimsOfUser(LogtoClient &client);

// Has \a update called whenever the claims may have become others.
void followClaims(LogtoClient &client, QObject *receiver, const std::function<void()> &update);
void unfollowClaims(LogtoClient &client, QObject *receiver);

// What a refreshed ID token may tell anew; of claims that were not asked for nothing can be told.
QStringList membershipsOf(const LogtoUserClaims &claims);

} // namespace Logto
