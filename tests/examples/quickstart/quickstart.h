// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"

// What the quick start shows in C++.
namespace QuickStart {

LogtoConfig configuration();
LogtoConfig configurationWithScopes();
LogtoConfig configurationWithResources();
LogtoConfig configurationWithOrganizations();

LogtoClient *makeClient(const LogtoConfig &config, QObject *parent);
LogtoClient *makeReader(const LogtoConfig &config, QObject *parent);
void useBrowser(LogtoClient *client);

void signIn(LogtoClient *client);
void signOut(LogtoClient *client);
void showStatus(LogtoClient *client);
void showUser(LogtoClient *client);
void fetchUserInfo(LogtoClient *client);
void fetchTokens(LogtoClient *client);
void callApi(LogtoClient *client, const QUrl &api);
void fetchOrganizationTokens(LogtoClient *client, const QString &organizationId);

} // namespace QuickStart
