// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace Logto {

// What is known of a session without asking the keychain: a locked Secret Service answers as if
// there were no item, and removes none. The mark is a small file that holds nothing secret, under
// a hash of the key.
enum class SessionMark {
    None,
    Session,
    Removal, // The item is to be removed and must not be used any more.
};

SessionMark sessionMark(const QString &key);
void setSessionMark(const QString &key, SessionMark mark);

} // namespace Logto
