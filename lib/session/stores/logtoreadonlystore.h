// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtostore.h"

#include <memory>

class LOGTO_CORE_EXPORT LogtoReadOnlyStore : public LogtoStore
{
    Q_OBJECT

public:
    explicit LogtoReadOnlyStore(std::unique_ptr<LogtoStore> store, QObject *parent = nullptr);
    ~LogtoReadOnlyStore() override;

    bool isReadOnly() const override;
    bool isShared() const override;

    QFuture<LogtoResult<QByteArray>> read(const QString &key) override;
    QFuture<LogtoResult<void>> write(const QString &key, const QByteArray &data) override;
    QFuture<LogtoResult<void>> remove(const QString &key) override;

private:
    std::unique_ptr<LogtoStore> m_store;
};
