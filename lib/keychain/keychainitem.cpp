// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "keychainitem_p.h"

#include "errors_p.h"

using namespace Qt::StringLiterals;

namespace Logto::KeychainItem {

namespace {

// Windows ignores the service, so the key alone must tell items apart; elsewhere both do.
template<typename Job>
Job *makeJob(const QString &key, Handler handler)
{
    auto *job = new Job(key);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, handler = std::move(handler)] {
        Answer answer{job->error(), job->errorString(), {}};
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            answer.data = job->binaryData();
        handler(answer);
    });
    return job;
}

} // namespace

bool Answer::isDenied() const
{
    return error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
}

LogtoError Answer::toLogtoError() const
{
    switch (error) {
    case QKeychain::NoError:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Errors::storageLocked();
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Errors::storageUnavailable(errorString);
    default:
        return Errors::storageFailed(
            "QtKeychain error %1: %2"_L1.arg(QString::number(error), errorString));
    }
}

void read(const QString &key, Handler handler)
{
    makeJob<QKeychain::ReadPasswordJob>(key, std::move(handler))->start();
}

void write(const QString &key, const QByteArray &data, Handler handler)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(key, std::move(handler));
    job->setTextData(QString::fromUtf8(data));
    job->start();
}

void remove(const QString &key, Handler handler)
{
    makeJob<QKeychain::DeletePasswordJob>(key, std::move(handler))->start();
}

} // namespace Logto::KeychainItem
