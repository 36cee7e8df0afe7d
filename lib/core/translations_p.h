// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace Logto {

// Lets the application object that there is find our texts in the language of the application.
// Whoever makes an application object need not call it: errors.cpp does.
void installTranslations();

} // namespace Logto
