// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoerror.h"

#include <QtCore/QUrl>

namespace Logto {

// The error of a page that could not be loaded. A negative code is one of Chromium's net errors, a
// positive one an HTTP status.
LogtoError loadError(const QUrl &url, int code, const QString &description);

} // namespace Logto
