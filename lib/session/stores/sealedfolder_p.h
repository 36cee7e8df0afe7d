// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoresult.h"
#include "logtostore.h"
#include "sealedbox_p.h"

#include <functional>
#include <optional>

namespace Logto {

// A directory of sealed boxes, a file for each key. All of it blocks, so LogtoFileStore uses it in
// a thread of its own.
class SealedFolder
{
public:
    using KeyProvider = std::function<LogtoResult<QByteArray>()>;

    SealedFolder(const QString &path, KeyProvider keyProvider);

    LogtoResult<QByteArray> read(const QString &key);
    LogtoResult<void> write(const QString &key, const QByteArray &data);
    LogtoResult<void> remove(const QString &key);

    // How the last read or write found things.
    LogtoStore::Status status() const { return m_status; }

private:
    enum class Purpose { Read, Write };

    std::optional<LogtoError> prepare(Purpose purpose);
    std::optional<LogtoError> fetchSecret();
    QString fileName(const QString &key) const;

    const QString m_path;
    const KeyProvider m_keyProvider;
    Secret m_secret;
    LogtoStore::Status m_status = LogtoStore::Status::Unknown;
    // Reading still works then, but does not make the store a usable one.
    bool m_cannotWrite = false;
};

} // namespace Logto
