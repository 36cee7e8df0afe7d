// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "storeditem.h"

#include "logtokeychainstore.h"

using namespace Qt::StringLiterals;

QByteArray readFromKeychain(const Screen &screen, const QString &key)
{
    LogtoKeychainStore store;
    const QFuture<LogtoResult<QByteArray>> reading = store.read(key);
    screen.waitFor(u"the answer of the keychain"_s, [&reading] { return reading.isFinished(); });
    const LogtoResult<QByteArray> item = reading.result();
    if (!item)
        throw Failure{"the keychain cannot be read: "_L1 + item.error().toString()};
    return *item;
}
