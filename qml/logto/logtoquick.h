// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoquick_export.h"

#include <QtCore/qglobal.h>

QT_BEGIN_NAMESPACE
class QQmlEngine;
QT_END_NAMESPACE

namespace LogtoQuick {

LOGTO_QUICK_EXPORT void prepareApplication();
LOGTO_QUICK_EXPORT void installNetworkAccess(QQmlEngine *engine);

} // namespace LogtoQuick
