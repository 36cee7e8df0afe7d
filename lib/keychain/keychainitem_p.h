// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoerror.h"

#include <qt6keychain/keychain.h>

#include <functional>

// One item of the keychain, by single jobs of QtKeychain.
//
// A job belongs to nobody and deletes itself when it has finished: QtKeychain crashes when a
// running job is deleted. A handler is therefore always called, however late, and everything it
// uses must live until then. An item is always text; with text and binary data under one key
// QtKeychain makes two items and may return the older one.
namespace Logto::KeychainItem {

struct Answer
{
    QKeychain::Error error = QKeychain::NoError;
    QString errorString;
    QByteArray data;

    bool isOk() const { return error == QKeychain::NoError; }
    bool isNotFound() const { return error == QKeychain::EntryNotFound; }
    bool isDenied() const;
    LogtoError toLogtoError() const;
};

using Handler = std::function<void(const Answer &)>;

void read(const QString &key, Handler handler);
void write(const QString &key, const QByteArray &data, Handler handler);
void remove(const QString &key, Handler handler);

} // namespace Logto::KeychainItem
