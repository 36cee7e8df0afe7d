// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtostore.h"

#include <QtCore/QHash>

// A security chip, say, that keeps small items. In the tests it keeps them in memory.
class Vault
{
public:
    bool isOpen() const { return m_open; }
    void setOpen(bool open) { m_open = open; }
    QByteArray load(const QString &key) const { return m_items.value(key); }
    bool save(const QString &key, const QByteArray &data)
    {
        if (m_open)
            m_items.insert(key, data);
        return m_open;
    }
    bool erase(const QString &key)
    {
        if (m_open)
            m_items.remove(key);
        return m_open;
    }

private:
    QHash<QString, QByteArray> m_items;
    bool m_open = true;
};

//! [store]
// Keeps the session in the vault of the device.
class VaultStore : public LogtoStore
{
    Q_OBJECT

public:
    explicit VaultStore(Vault *vault)
        : m_vault(vault)
    {
        setStatus(vault->isOpen() ? Status::Secure : Status::Unavailable);
    }

    bool isShared() const override { return false; }

    QFuture<LogtoResult<QByteArray>> read(const QString &key) override
    {
        // Empty means that there is no session; what cannot be read is an error.
        if (!m_vault->isOpen())
            return finished<QByteArray>(failure());
        return finished<QByteArray>(m_vault->load(key));
    }

    QFuture<LogtoResult<void>> write(const QString &key, const QByteArray &data) override
    {
        return m_vault->save(key, data) ? finished<void>({}) : finished<void>(failure());
    }

    QFuture<LogtoResult<void>> remove(const QString &key) override
    {
        return m_vault->erase(key) ? finished<void>({}) : finished<void>(failure());
    }

private:
    template<typename T>
    static QFuture<LogtoResult<T>> finished(const LogtoResult<T> &result)
    {
        return QtFuture::makeReadyFuture(result);
    }

    static LogtoError failure()
    {
        return {LogtoError::Code::StorageUnavailable, tr("The vault of this device is closed.")};
    }

    Vault *const m_vault;
};
//! [store]
