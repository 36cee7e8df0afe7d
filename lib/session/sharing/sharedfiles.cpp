// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sharing/sharedfiles_p.h"

#include "logging_p.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace Logto {

QString sharedFilePath(const QString &storageKey)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + "/logto-qt/shared"_L1;
    if (!QDir().mkpath(folder)) {
        qCWarning(logtoStorage) << "Cannot make" << folder
                                << "so processes that share a session cannot take turns";
        return {};
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray hash =
        QCryptographicHash::hash(storageKey.toUtf8(), QCryptographicHash::Sha256);
    return folder + u'/' + QLatin1StringView(hash.toHex());
}

} // namespace Logto
