// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>

namespace Logto {

// Tells the other processes that share a session that the store has a new one. A file with the name
// of who rang last; nothing wakes up until it is written.
class LOGTO_CORE_EXPORT SessionBell : public QObject
{
    Q_OBJECT

public:
    // \a path as of sharedFilePath(); without one nobody is told.
    explicit SessionBell(const QString &path, QObject *parent = nullptr);
    ~SessionBell() override;

    void ring();

Q_SIGNALS:
    // By somebody else.
    void rung();

private:
    void listen();
    void onChanged();

    QString m_fileName;
    QByteArray m_name;
    QFileSystemWatcher m_watcher;
};

} // namespace Logto
