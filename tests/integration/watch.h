// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoaccesstokenwatcher.h"

#include <memory>

inline std::unique_ptr<LogtoAccessTokenWatcher> watch(LogtoClient &client, const QString &resource,
                                                      const QString &organizationId = {})
{
    auto watcher = std::make_unique<LogtoAccessTokenWatcher>();
    watcher->setResource(resource);
    watcher->setOrganizationId(organizationId);
    watcher->setClient(&client);
    return watcher;
}
