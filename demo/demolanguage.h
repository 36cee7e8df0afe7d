// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>

// The languages that logto-demo can speak. The texts of the SDK need nothing: they follow.
namespace DemoLanguage {

QStringList names();

// Before anything is shown; one of the names, of which the first is that of the system.
void use(const QString &name);

} // namespace DemoLanguage
