// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoerror.h"

#include <QtCore/QObject>
#include <QtCore/QVariantMap>

#include <functional>

namespace Logto {

// What QtKeychain does not tell about the Secret Service, the keychain of most Linux desktops:
// whether it is there and whether it is locked. Elsewhere, and with KWallet, there is nothing to
// ask and no obstacle is ever found.
class SecretService : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const LogtoError &obstacle)>;

    // Why QtKeychain cannot work in this process, or an empty string.
    static QString obstacle();

    // Whether the answers of ask() mean anything here.
    static bool isInUse();

    using QObject::QObject;

    // Calls the handler with no error if the default collection is there and unlocked, else with
    // the reason why items cannot be used. The handler is always called, perhaps at once.
    void ask(const Handler &handler);

    // Emits the signals from now on.
    void watch();

Q_SIGNALS:
    // The service has started, or a collection was locked or unlocked.
    void changed();
    // As above, but also for every item that is written; not all services tell more.
    void maybeChanged();

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &properties);

private:
    void askLocked(const QString &collectionPath, const Handler &handler);

    bool m_isWatching = false;
};

} // namespace Logto
