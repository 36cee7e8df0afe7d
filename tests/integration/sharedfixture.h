// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "childprocess.h"
#include "faultynetwork.h"
#include "localprovider.h"

#include <QtCore/QTemporaryDir>

#include <memory>

// A folder in which processes share a session of the local provider: their store, and their home
// for all else, so that no other test is in the way of their locks.
class SharedFixture
{
public:
    explicit SharedFixture(const LocalProvider &provider);
    ~SharedFixture();

    using Child = std::unique_ptr<ChildProcess>;

    // A process that has restored its session. \a options as of its command "start".
    Child start(const QJsonObject &options = {});
    // The same, with a session of \a user.
    Child signedIn(const QString &user = QStringLiteral("alice"), const QJsonObject &options = {});
    // What start() answered last.
    QString restoredState() const { return m_restored.value(QStringLiteral("state")).toString(); }

    // The new processes from here on have \a network between them and the provider.
    void setNetwork(const FaultyNetwork *network) { m_network = network; }

    QString storeFolder() const { return m_folder.filePath(QStringLiteral("store")); }

private:
    const LocalProvider &m_provider;
    const FaultyNetwork *m_network = nullptr;
    QTemporaryDir m_folder;
    QByteArray m_homeBefore;
    QJsonObject m_restored;
};
