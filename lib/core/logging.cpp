// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logging_p.h"

Q_LOGGING_CATEGORY(logtoNetwork, "logto.network", QtWarningMsg)
Q_LOGGING_CATEGORY(logtoSession, "logto.session", QtWarningMsg)
Q_LOGGING_CATEGORY(logtoStorage, "logto.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logtoView, "logto.view", QtWarningMsg)
Q_LOGGING_CATEGORY(logtoBrowser, "logto.browser", QtWarningMsg)
