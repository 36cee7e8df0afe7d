// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "comparecode.h"
#include "logtofilestore.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>

// For tests only: a secret that is no secret.
inline QByteArray testSecret()
{
    return QByteArrayLiteral("a secret of the tests, 32 bytes.");
}

inline LogtoFileStore::KeyProvider testKeyProvider(const QByteArray &secret = testSecret())
{
    return [secret] { return LogtoResult<QByteArray>(secret); };
}

inline QString testKey()
{
    return QStringLiteral("io.logto.qt.test|item");
}

inline QString fileOf(const QString &directory, const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return directory + QLatin1Char('/') + QLatin1StringView(hash.toHex());
}

inline QStringList filesIn(const QString &directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                     | QDir::NoDotAndDotDot);
}

inline QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool setContent(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// What the endless writer of filestoreprocess writes as its item of this number: of many sizes, and
// telling its number.
inline QByteArray numberedItem(int number)
{
    return QByteArray::number(number) + ' ' + QByteArray(1 + (qint64(number) * 7919) % 20000, 'x');
}
