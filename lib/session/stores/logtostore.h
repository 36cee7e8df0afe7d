// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"
#include "logtoresult.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

class LOGTO_CORE_EXPORT LogtoStore : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Status status READ status NOTIFY statusChanged FINAL)

public:
    enum class Status {
        Unknown,
        Secure,
        Memory,
        Degraded,
        Locked,
        Waiting,
        Unavailable,
    };
    Q_ENUM(Status)

    using QObject::QObject;
    ~LogtoStore() override;

    Status status() const { return m_status; }
    virtual bool isReadOnly() const;
    virtual bool isShared() const;

    virtual QFuture<LogtoResult<QByteArray>> read(const QString &key) = 0;
    virtual QFuture<LogtoResult<void>> write(const QString &key, const QByteArray &data) = 0;
    virtual QFuture<LogtoResult<void>> remove(const QString &key) = 0;

Q_SIGNALS:
    void statusChanged();
    void available();

protected:
    void setStatus(Status status);

private:
    Status m_status = Status::Unknown;
};
