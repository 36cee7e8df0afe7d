// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoview_export.h"

#include <QtCore/QStringView>

namespace Logto {

// Whether the library of a Qt module, such as WebEngineCore, is there to be loaded. It is not
// loaded for that.
LOGTO_VIEW_EXPORT bool isQtLibraryInstalled(QStringView name);

} // namespace Logto
