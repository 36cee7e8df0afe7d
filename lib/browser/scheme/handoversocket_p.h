// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace Logto {

// An address, and a token of the desktop behind it, come at once.
inline constexpr qsizetype LongestHandover = 8 * 1024;

// The name of the socket on which a process of this user waits for addresses with \a scheme: on
// Unix a path in a folder that only this user can open. Empty if there can be none.
QString handoverSocketName(const QString &scheme);

// Whether the process at the other end runs for this user. On systems that cannot tell, the rights
// of the socket have to be enough.
bool isOfThisUser(const QLocalSocket &socket);

} // namespace Logto
