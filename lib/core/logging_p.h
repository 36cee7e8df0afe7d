// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QLoggingCategory>

// One category a layer; nothing secret is ever written to them.
LOGTO_CORE_EXPORT Q_DECLARE_LOGGING_CATEGORY(logtoNetwork)
LOGTO_CORE_EXPORT Q_DECLARE_LOGGING_CATEGORY(logtoSession)
LOGTO_CORE_EXPORT Q_DECLARE_LOGGING_CATEGORY(logtoStorage)
LOGTO_CORE_EXPORT Q_DECLARE_LOGGING_CATEGORY(logtoView)
LOGTO_CORE_EXPORT Q_DECLARE_LOGGING_CATEGORY(logtoBrowser)
