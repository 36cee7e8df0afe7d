// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtostore.h"

#include <QtCore/QHash>

class LOGTO_CORE_EXPORT LogtoMemoryStore : public LogtoStore
{
    Q_OBJECT

public:
    explicit LogtoMemoryStore(QObject *parent = nullptr);
    ~LogtoMemoryStore() override;

    bool isShared() const override;

    QFuture<LogtoResult<QByteArray>> read(const QString &key) override;
    QFuture<LogtoResult<void>> write(const QString &key, const QByteArray &data) override;
    QFuture<LogtoResult<void>> remove(const QString &key) override;

private:
    QHash<QString, QByteArray> m_items;
};
