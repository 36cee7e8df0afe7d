// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtostore.h"

#include <functional>
#include <memory>

class LogtoFileStorePrivate;

class LOGTO_CORE_EXPORT LogtoFileStore : public LogtoStore
{
    Q_OBJECT

public:
    using KeyProvider = std::function<LogtoResult<QByteArray>()>;

    LogtoFileStore(const QString &directory, KeyProvider keyProvider, QObject *parent = nullptr);
    ~LogtoFileStore() override;

    static KeyProvider keyFromFile(const QString &path);
    static KeyProvider keyFromSystemdCredential(const QString &name);

    QFuture<LogtoResult<QByteArray>> read(const QString &key) override;
    QFuture<LogtoResult<void>> write(const QString &key, const QByteArray &data) override;
    QFuture<LogtoResult<void>> remove(const QString &key) override;

private:
    template<typename Result, typename Operation>
    QFuture<Result> perform(Operation operation);

    std::unique_ptr<LogtoFileStorePrivate> d;
};
