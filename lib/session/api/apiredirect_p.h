// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <optional>

// Redirects of a call (RFC 9110, section 15.4).
namespace Logto::ApiRedirect {

LOGTO_CORE_EXPORT bool isRedirect(int status);

// Not valid if \a location is not a URL.
LOGTO_CORE_EXPORT QUrl target(const QUrl &from, const QByteArray &location);

// What is sent to the target; nothing if the request cannot be sent there. What 301 and 302 mean
// for a POST depends on whom one asks.
LOGTO_CORE_EXPORT std::optional<QNetworkAccessManager::Operation>
nextOperation(int status, QNetworkAccessManager::Operation operation, bool canRepeatBody);

} // namespace Logto::ApiRedirect
