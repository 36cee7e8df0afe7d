// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtokeychain_export.h"
#include "logtostore.h"

#include <chrono>
#include <optional>

class LOGTO_KEYCHAIN_EXPORT LogtoKeychainStore : public LogtoStore
{
    Q_OBJECT

public:
    explicit LogtoKeychainStore(QObject *parent = nullptr);
    ~LogtoKeychainStore() override;

    std::chrono::milliseconds timeLimit() const;
    void setTimeLimit(std::chrono::milliseconds limit);

    QFuture<LogtoResult<QByteArray>> read(const QString &key) override;
    QFuture<LogtoResult<void>> write(const QString &key, const QByteArray &data) override;
    QFuture<LogtoResult<void>> remove(const QString &key) override;

private:
    std::optional<LogtoError> obstacle();
    void followStatus();

    std::chrono::milliseconds m_timeLimit = std::chrono::seconds(5);
    bool m_followsStatus = false;
};
