// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sealedfolder_p.h"

#include "errors_p.h"
#include "folderlock_p.h"

#include <openssl/crypto.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

constexpr QFile::Permissions OwnersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions OwnersDirectory = OwnersFile | QFile::ExeOwner;

// Unlike QDir::mkpath(), never leaves more to others than to the owner, whatever the umask is.
bool makeDirectory(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).path();
    if (parent == path || !makeDirectory(parent))
        return false;
    // Another process may have been faster.
    return QDir().mkdir(path, OwnersDirectory) || QFileInfo(path).isDir();
}

QString problemOf(const QFileInfo &directory)
{
    const QString path = directory.filePath();
    if (!directory.isReadable() || !directory.isExecutable())
        return u"the directory %1 cannot be used; give it to the user that runs the application"_s
            .arg(path);
#ifdef Q_OS_UNIX
    // Others could put an old session back, or take the file away.
    if (directory.permission(QFile::WriteGroup) || directory.permission(QFile::WriteOther))
        return u"other users may write to the directory %1; make it private with chmod 700, or use "
               "another one"_s.arg(path);
#endif
    return {};
}

LogtoError unusable(SealedBox::Verdict verdict, const QString &name)
{
    switch (verdict) {
    case SealedBox::Verdict::Newer:
        return Errors::fileOfNewerVersion(
            u"%1 is in a format that only a newer version of Logto for Qt can read"_s.arg(name));
    case SealedBox::Verdict::Foreign:
        return Errors::storedSessionUnusable(u"%1 is not a file of LogtoFileStore"_s.arg(name));
    case SealedBox::Verdict::Incomplete:
        return Errors::storedSessionUnusable(u"%1 ends too early"_s.arg(name));
    case SealedBox::Verdict::Refused:
    case SealedBox::Verdict::Opened:
        break;
    }
    return Errors::storedSessionUnusable(
        u"%1 was written with another key, for another item, or was changed"_s.arg(name));
}

// QSaveFile looks whether there is a file, and then whether it is writable. One that another
// process removes between the two looks like one that may not be written.
bool openToReplace(QSaveFile &file)
{
    constexpr int Attempts = 10;
    for (int i = 0; i < Attempts; ++i) {
        if (file.open(QIODevice::WriteOnly))
            return true;
        if (file.error() != QFile::WriteError)
            break;
    }
    return false;
}

LogtoResult<void> replaceFile(const QString &name, const QByteArray &content)
{
    const auto failure = [&name](const QString &reason) {
        return LogtoResult<void>(Errors::fileStoreFailed(
            u"%1 could not be written and stays as it was: %2"_s.arg(name, reason)));
    };

    QSaveFile file(name);
    if (!openToReplace(file))
        return failure(file.errorString());
    if (!file.setPermissions(OwnersFile) || file.write(content) != content.size() || !file.flush())
        return failure(file.errorString());
    // QSaveFile does it too, but replaces the old file even if the new one did not reach the disk.
    if (!syncFile(file.handle()))
        return failure(u"it did not reach the disk"_s);
    if (!file.commit())
        return failure(file.errorString());
    return {};
}

} // namespace

SealedFolder::SealedFolder(const QString &path, KeyProvider keyProvider)
    : m_path(QDir(path).absolutePath())
    , m_keyProvider(std::move(keyProvider))
{
}

LogtoResult<QByteArray> SealedFolder::read(const QString &key)
{
    if (auto error = prepare(Purpose::Read))
        return *std::move(error);

    QFile file(fileName(key));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (!QFileInfo::exists(file.fileName()))
            return QByteArray();
        return Errors::storedSessionUnusable(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    // One byte more than is allowed, to see that there is more.
    const QByteArray box = file.read(SealedBox::MaximumSize + 1);
    if (file.error() != QFile::NoError) {
        return Errors::storedSessionUnusable(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    SealedBox::Content content = SealedBox::open(m_secret, key.toUtf8(), box);
    if (content.verdict != SealedBox::Verdict::Opened)
        return unusable(content.verdict, file.fileName());
    return std::move(content.data);
}

LogtoResult<void> SealedFolder::write(const QString &key, const QByteArray &data)
{
    if (auto error = prepare(Purpose::Write))
        return *std::move(error);
    if (data.size() > SealedBox::MaximumDataSize)
        return Errors::fileStoreFailed(u"an item can have 16 MiB, not more"_s);
    const auto box = SealedBox::seal(m_secret, key.toUtf8(), data);
    if (!box)
        return Errors::fileStoreFailed(u"OpenSSL cannot encrypt with AES-256-GCM here"_s);

    const QString name = fileName(key);
    FolderLock lock(m_path);
    const auto result = replaceFile(name, *box);
    lock.sync();
    lock.removeLeftovers(name);
    return result;
}

// Without the key, so that signing out works when it is gone.
LogtoResult<void> SealedFolder::remove(const QString &key)
{
    FolderLock lock(m_path);
    QFile file(fileName(key));
    if (!file.remove() && QFileInfo::exists(file.fileName())) {
        return Errors::fileStoreFailed(
            u"%1 could not be removed: %2"_s.arg(file.fileName(), file.errorString()));
    }
    lock.sync();
    lock.removeLeftovers(file.fileName());
    return {};
}

std::optional<LogtoError> SealedFolder::prepare(Purpose purpose)
{
    m_status = LogtoStore::Status::Unavailable;
    if (m_secret.isEmpty()) {
        if (auto error = fetchSecret())
            return error;
    }
    if (!makeDirectory(m_path)) {
        return Errors::fileStoreUnavailable(
            u"the directory %1 cannot be made; let the user that runs the application write there, "
            "in a systemd unit with StateDirectory="_s.arg(m_path));
    }
    const QFileInfo directory(m_path);
    if (const QString problem = problemOf(directory); !problem.isEmpty())
        return Errors::fileStoreUnavailable(problem);

    if (purpose == Purpose::Write) {
        m_cannotWrite = !directory.isWritable();
        if (m_cannotWrite) {
            return Errors::fileStoreUnavailable(
                u"the directory %1 cannot be written to; give it to the user that runs the "
                "application, in a systemd unit with StateDirectory="_s.arg(m_path));
        }
    }
    if (!m_cannotWrite)
        m_status = LogtoStore::Status::Secure;
    return {};
}

std::optional<LogtoError> SealedFolder::fetchSecret()
{
    if (!m_keyProvider)
        return Errors::fileStoreUnavailable(u"LogtoFileStore was made without a key provider"_s);

    LogtoResult<QByteArray> key = m_keyProvider();
    if (!key) {
        const LogtoError error = key.error();
        return error.code() == LogtoError::Code::StorageUnavailable
            ? error
            : Errors::fileStoreUnavailable(error.toString());
    }
    QByteArray bytes = std::move(key).value();
    std::optional<LogtoError> error;
    if (bytes.size() < Secret::MinimumSize) {
        error = Errors::fileStoreUnavailable(
            u"the key has %1 bytes, but needs at least %2; make one with head -c 32 /dev/urandom"_s
                .arg(bytes.size())
                .arg(Secret::MinimumSize));
    } else {
        m_secret = Secret(bytes);
    }
    // A copy that the provider keeps is its own.
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    return error;
}

QString SealedFolder::fileName(const QString &key) const
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return m_path + u'/' + QLatin1StringView(hash.toHex());
}

} // namespace Logto
