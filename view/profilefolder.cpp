// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "profilefolder_p.h"

#include "lockfile_p.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// Any text may be a storage name, but not a folder's.
QString folderOf(const QString &storageName)
{
    const QByteArray digest =
        QCryptographicHash::hash(storageName.toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + "/logto-view/"_L1 + QString::fromLatin1(digest.first(16).toHex());
}

std::unique_ptr<QLockFile> lock(const QString &folder)
{
    auto file = std::make_unique<QLockFile>(folder + ".lock"_L1);
    // A sign-in may take any time; only the end of its process makes the lock stale.
    file->setStaleLockTime(0);
    return tryToLock(*file) ? std::move(file) : nullptr;
}

} // namespace

std::unique_ptr<ProfileFolder> ProfileFolder::temporary()
{
    std::unique_ptr<ProfileFolder> folder(new ProfileFolder);
    folder->m_temporary = std::make_unique<QTemporaryDir>();
    folder->m_path = folder->m_temporary->path();
    return folder;
}

std::unique_ptr<ProfileFolder> ProfileFolder::kept(const QString &storageName)
{
    std::unique_ptr<ProfileFolder> folder(new ProfileFolder);
    folder->m_path = folderOf(storageName);
    if (!QDir().mkpath(folder->m_path))
        return nullptr;
    QFile::setPermissions(folder->m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    folder->m_lock = lock(folder->m_path);
    return folder->isKept() ? std::move(folder) : nullptr;
}

bool ProfileFolder::exists(const QString &storageName)
{
    return QDir(folderOf(storageName)).exists();
}

bool ProfileFolder::clear(const QString &storageName)
{
    QDir folder(folderOf(storageName));
    if (!folder.exists())
        return true;
    const auto held = lock(folder.path());
    return held && folder.removeRecursively();
}

} // namespace Logto
