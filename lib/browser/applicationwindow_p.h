// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>

namespace Logto {

// Brings the application to the front after the browser had it, as far as the desktop lets a
// program do so by itself: some only mark its window as one that wants attention. On Wayland it
// takes an \a activationToken of the process that the user has started.
void raiseApplicationWindow(const QByteArray &activationToken = {});

} // namespace Logto
