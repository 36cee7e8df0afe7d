// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sessionmark_p.h"

#include "logging_p.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

constexpr QByteArrayView SessionText("session\n");
constexpr QByteArrayView RemovalText("removal\n");

// With the data of all applications, where keyrings are too: the key of a session is unique, and
// processes of different names may share one.
QString fileName(const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + "/logto-qt/sessions/"_L1 + QLatin1StringView(hash.toHex());
}

bool save(const QString &name, QByteArrayView text)
{
    const QString directory = QFileInfo(name).path();
    if (!QDir().mkpath(directory))
        return false;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(text.data(), text.size());
    return file.commit();
}

} // namespace

SessionMark sessionMark(const QString &key)
{
    QFile file(fileName(key));
    if (!file.open(QIODevice::ReadOnly))
        return SessionMark::None;
    return file.read(RemovalText.size()) == RemovalText ? SessionMark::Removal
                                                        : SessionMark::Session;
}

void setSessionMark(const QString &key, SessionMark mark)
{
    if (sessionMark(key) == mark)
        return;
    const QString name = fileName(key);
    const bool done = mark == SessionMark::None
        ? QFile::remove(name)
        : save(name, mark == SessionMark::Session ? SessionText : RemovalText);
    if (!done) {
        qCWarning(logtoStorage) << "Cannot write" << name
                                << "so a locked keychain may be taken for an empty one";
    }
}

} // namespace Logto
