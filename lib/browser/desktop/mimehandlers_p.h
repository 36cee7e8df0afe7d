// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace Logto {

// The desktop file of the application that opens \a mimeType by default, such as firefox.desktop,
// if it is installed; empty if there is none. By the files of the MIME Applications Associations
// Specification, without any program.
QString defaultHandler(const QString &mimeType);

} // namespace Logto
