// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sharing/sessionbell_p.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace Logto {

SessionBell::SessionBell(const QString &path, QObject *parent)
    : QObject(parent)
    , m_fileName(path.isEmpty() ? QString() : path + ".changed"_L1)
    , m_name(QUuid::createUuid().toByteArray(QUuid::Id128))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SessionBell::onChanged);
    listen();
}

SessionBell::~SessionBell() = default;

// Written in place: a new file would be none of those that are watched.
void SessionBell::ring()
{
    if (m_fileName.isEmpty())
        return;
    QFile file(m_fileName);
    if (file.open(QIODevice::ReadWrite))
        file.write(m_name);
    listen();
}

void SessionBell::listen()
{
    if (m_fileName.isEmpty() || !m_watcher.files().isEmpty())
        return;
    QFile file(m_fileName);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_watcher.addPath(m_fileName);
}

void SessionBell::onChanged()
{
    listen();
    QFile file(m_fileName);
    if (file.open(QIODevice::ReadOnly) && file.readAll() == m_name)
        return;
    Q_EMIT rung();
}

} // namespace Logto
