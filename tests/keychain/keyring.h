// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QStringList>
#include <QtDBus/QDBusObjectPath>

// The secret of the Secret Service specification.
struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(Secret)

// The keyring that with-keyring has started, as its user or another application would handle it.
// Every function says by its result whether the keyring did as told.
class Keyring
{
public:
    Keyring();

    bool lock();
    bool unlock();
    bool isLocked() const;

    // What is kept under the key, also while it is locked.
    QStringList items(const QString &key) const;
    QString type(const QString &item) const;
    bool setSecret(const QString &item, const QByteArray &secret);
    bool removeItem(const QString &item);

    // Lets the keyring take all calls and answer none.
    void suspend();
    void resume();

private:
    Secret makeSecret(const QByteArray &value) const;

    QDBusObjectPath m_collection;
    QDBusObjectPath m_session;
};
