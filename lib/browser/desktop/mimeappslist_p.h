// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace Logto {

// The user's list of default applications, with \a desktopFile for \a mimeType, or without any if
// that is empty. Everything else in \a text stays as it is.
QByteArray withDefaultHandler(const QByteArray &text, const QString &mimeType,
                              const QString &desktopFile);

// An argument of the key Exec of a desktop file, quoted and escaped (Desktop Entry Specification,
// "The Exec key").
QString execArgument(const QString &argument);

} // namespace Logto
