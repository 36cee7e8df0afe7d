// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoStore>

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QPromise>
#include <QtCore/QSaveFile>
#include <QtCore/QThreadPool>

#include <memory>

// Keeps each item in a file of an encrypted volume.
class VolumeStore : public LogtoStore
{
    Q_OBJECT

public:
    explicit VolumeStore(const QDir &volume)
        : m_volume(volume)
    {
        m_thread.setMaxThreadCount(1); // one operation after the other
        setStatus(Status::Secure);
    }
    ~VolumeStore() override { m_thread.waitForDone(); }

    QFuture<LogtoResult<QByteArray>> read(const QString &key) override
    {
        return perform<QByteArray>([name = fileName(key)]() -> LogtoResult<QByteArray> {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                return file.readAll();
            if (file.exists()) // an error must not look like "no item"
                return failure(file.errorString());
            return QByteArray();
        });
    }

    QFuture<LogtoResult<void>> write(const QString &key, const QByteArray &data) override
    {
        return perform<void>([name = fileName(key), data]() -> LogtoResult<void> {
            QSaveFile file(name); // keeps the old item if the new one cannot be written
            if (!file.open(QIODevice::WriteOnly) || file.write(data) < 0 || !file.commit())
                return failure(file.errorString());
            return {};
        });
    }

    QFuture<LogtoResult<void>> remove(const QString &key) override
    {
        return perform<void>([name = fileName(key)]() -> LogtoResult<void> {
            QFile file(name);
            if (!file.remove() && file.exists())
                return failure(file.errorString());
            return {};
        });
    }

private:
    // Disks are slow, so a thread does the work; the future always finishes.
    template<typename T, typename Operation>
    QFuture<LogtoResult<T>> perform(Operation operation)
    {
        auto promise = std::make_shared<QPromise<LogtoResult<T>>>();
        promise->start();
        m_thread.start([promise, operation] {
            promise->addResult(operation());
            promise->finish();
        });
        return promise->future();
    }

    QString fileName(const QString &key) const // a key may have any characters
    {
        const auto hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
        return m_volume.filePath(QString::fromLatin1(hash.toHex()));
    }

    static LogtoError failure(const QString &detail)
    {
        return {LogtoError::Code::StorageFailed,
                tr("Your session could not be kept on this device."), detail};
    }

    const QDir m_volume;
    QThreadPool m_thread;
};
