// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtofilestore.h"

#include "errors_p.h"
#include "logging_p.h"
#include "sealedfolder_p.h"

#include <QtCore/QFile>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Logto;

/*!
    \class LogtoFileStore
    \inmodule Logto
    \brief Keeps the session in encrypted files, for machines without a keychain.

    Such as a kiosk, a panel without a desktop, or a system service. Each item is a file of its own
    in one directory, encrypted with AES-256-GCM; its name is a hash of the item's key. Who has the
    directory but not the secret can neither read an item nor change one or put one in the place of
    another. They can delete it, or put an older one back.

    The secret comes from a KeyProvider. The store is as safe as that: with a key file on the same
    disk, it protects from those who may not read that file, and not from those who take the disk.

    \code
    auto store = std::make_unique<LogtoFileStore>(
        u"/var/lib/panel/session"_s, LogtoFileStore::keyFromSystemdCredential(u"logto-key"_s));
    \endcode

    \section1 What can go wrong

    When the secret or the directory cannot be used, read() and write() fail with
    LogtoError::Code::StorageUnavailable, status() is Unavailable, and the detail of the error says
    what to do. Both are tried again at the next operation. A file that is damaged, of a newer
    version or made with another key is LogtoError::Code::StorageFailed, never an item and never
    "no item". When a write fails, as on a full disk, or the process is killed or the power fails
    while it runs, the old item is still there.

    \section1 Threads and processes

    The files are read and written in a thread of the store, one operation after the other in the
    order of the calls. The futures finish in that thread; status() changes in the thread of the
    store, before what is called there after the future. The destructor waits for all operations.

    Any number of processes of one user can use a directory. Each of them sees what the others have
    written.

    \sa LogtoReadOnlyStore, LogtoKeychainStore
*/

/*!
    \typedef LogtoFileStore::KeyProvider

    Gives the secret that the files are encrypted with: at least 32 bytes that cannot be guessed, so
    random ones and no password. An error of it makes the store Unavailable.

    It is called on the first use, and again after a failure, in the thread of the store, where it
    may block. The store wipes its copies of the secret after use.
*/

class LogtoFileStorePrivate
{
public:
    SealedFolder folder;
    // Last, as it must end before what it works on.
    QThreadPool thread;
};

namespace {

// Enough for every secret, and too little to fill the memory if the path is a wrong one.
constexpr qsizetype MaximumKeySize = 4096;

LogtoResult<QByteArray> readKey(const QString &path, const QString &remedy)
{
    QFile file(path);
    // Unbuffered, so that no copy of the secret is left in memory.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Errors::fileStoreUnavailable(
            u"the key %1 cannot be read: %2; %3"_s.arg(path, file.errorString(), remedy));
    }
    QByteArray key = file.read(MaximumKeySize + 1);
    if (file.error() != QFile::NoError || key.size() > MaximumKeySize) {
        return Errors::fileStoreUnavailable(
            u"%1 is no key: it cannot be read, or has more than %2 bytes; %3"_s.arg(path)
                .arg(MaximumKeySize)
                .arg(remedy));
    }
    if (file.permissions() & (QFile::ReadOther | QFile::WriteOther))
        qCWarning(logtoStorage) << "Every user of this machine can read the key" << path;
    return key;
}

} // namespace

/*!
    Keeps the items in \a directory, encrypted with the secret from \a keyProvider.

    The directory is made when it is first needed, for its owner only. One that is there must not
    be writable for others, and should be used for nothing else.
*/
LogtoFileStore::LogtoFileStore(const QString &directory, KeyProvider keyProvider, QObject *parent)
    : LogtoStore(parent)
    , d(new LogtoFileStorePrivate{{directory, std::move(keyProvider)}, {}})
{
    d->thread.setMaxThreadCount(1);
}

LogtoFileStore::~LogtoFileStore()
{
    d->thread.start(SealedBox::leaveThread);
    d->thread.waitForDone();
}

/*!
    Takes the bytes of the file at \a path as the secret, all of them, with a line end too if there
    is one. Make it with \c {head -c 32 /dev/urandom}, and let only the user of the application read
    it.
*/
LogtoFileStore::KeyProvider LogtoFileStore::keyFromFile(const QString &path)
{
    return [path] {
        return readKey(path,
                       u"make it with head -c 32 /dev/urandom, readable for the user that runs the "
                       "application"_s);
    };
}

/*!
    Takes the credential \a name that systemd hands to the service as the secret, that is the file
    of this name in \c $CREDENTIALS_DIRECTORY. The unit needs \c LoadCredential= or
    \c LoadCredentialEncrypted= for it; see \c systemd.exec(5).
*/
LogtoFileStore::KeyProvider LogtoFileStore::keyFromSystemdCredential(const QString &name)
{
    return [name]() -> LogtoResult<QByteArray> {
        const QString remedy =
            u"add LoadCredential=%1:<path of the key> to the systemd unit"_s.arg(name);
        const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
        if (directory.isEmpty()) {
            return Errors::fileStoreUnavailable(u"systemd gave no credentials to this process; "_s
                                                + remedy);
        }
        if (name.isEmpty() || name.contains(u'/') || name == "."_L1 || name == ".."_L1) {
            return Errors::fileStoreUnavailable(
                u"\"%1\" cannot be the name of a credential"_s.arg(name));
        }
        return readKey(directory + u'/' + name, remedy);
    };
}

template<typename Result, typename Operation>
QFuture<Result> LogtoFileStore::perform(Operation operation)
{
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    auto future = promise->future();
    d->thread.start([this, promise, operation = std::move(operation)] {
        Result result = operation(d->folder);
        // Before the future finishes: whatever that starts in the store's thread comes after it.
        QMetaObject::invokeMethod(
            this, [this, status = d->folder.status()] { setStatus(status); }, Qt::QueuedConnection);
        promise->addResult(std::move(result));
        promise->finish();
    });
    return future;
}

/*!
    The item under \a key, byte by byte as it was written, or an empty byte array if there is none.
*/
QFuture<LogtoResult<QByteArray>> LogtoFileStore::read(const QString &key)
{
    return perform<LogtoResult<QByteArray>>(
        [key](SealedFolder &folder) { return folder.read(key); });
}

/*!
    Puts \a data, any bytes up to 16 MiB, under \a key. When the future finishes without an error,
    the item is on the disk.
*/
QFuture<LogtoResult<void>> LogtoFileStore::write(const QString &key, const QByteArray &data)
{
    return perform<LogtoResult<void>>(
        [key, data](SealedFolder &folder) { return folder.write(key, data); });
}

/*!
    Removes the item under \a key. This works without the secret, too.
*/
QFuture<LogtoResult<void>> LogtoFileStore::remove(const QString &key)
{
    return perform<LogtoResult<void>>([key](SealedFolder &folder) { return folder.remove(key); });
}
