// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtWebEngineCore/QWebEngineSettings>

namespace Logto {

// Switches off what a sign-in does not need.
void closeSettings(QWebEngineSettings &settings);
// The same for the settings of Qt Quick, whose class is private to Qt WebEngine.
void closeSettings(QObject &settings);

} // namespace Logto
