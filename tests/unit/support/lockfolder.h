// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "childprocess.h"

#include <QtCore/QTemporaryDir>

// Where processes meet that share the lock of a session.
class LockFolder
{
public:
    using Child = std::unique_ptr<ChildProcess>;

    QString path() const { return m_folder.filePath(QStringLiteral("session")); }

    Child child() const
    {
        return std::make_unique<ChildProcess>(QStringLiteral(LOCK_PROCESS), QStringList{path()});
    }

    // One that has the lock.
    Child holder() const
    {
        Child result = child();
        if (result->call(QStringLiteral("acquire")).isEmpty())
            qFatal("the child does not get the lock");
        return result;
    }

private:
    QTemporaryDir m_folder;
};
