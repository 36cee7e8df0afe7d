// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "desktop/mimehandlers_p.h"

#include "desktop/desktopfolders_p.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// The values under \a key in \a group of a file, such as of "[Default Applications]".
QStringList readList(const QString &fileName, QLatin1StringView group, const QString &key)
{
    constexpr qint64 largest = 1024 * 1024;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool isInGroup = false;
    const QList<QByteArray> lines = file.read(largest).split('\n');
    for (const QByteArray &bytes : lines) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'['))
            isInGroup = line == group;
        else if (isInGroup && equals > 0 && line.first(equals).trimmed() == key)
            return line.sliced(equals + 1).trimmed().split(u';', Qt::SkipEmptyParts);
    }
    return {};
}

// A file in a subfolder of applications has an ID with a hyphen for each slash.
bool isInstalled(const QString &desktopFile)
{
    const QStringList folders = xdgDataFolders();
    return std::ranges::any_of(folders, [&](const QString &folder) {
        const QString path = folder + "/applications/"_L1;
        const qsizetype hyphen = desktopFile.indexOf(u'-');
        const QString nested =
            desktopFile.first(qMax(hyphen, 0)) + u'/' + desktopFile.sliced(hyphen + 1);
        return QFile::exists(path + desktopFile) || (hyphen > 0 && QFile::exists(path + nested));
    });
}

QString firstInstalled(const QStringList &desktopFiles)
{
    const auto found = std::ranges::find_if(desktopFiles, isInstalled);
    return found == desktopFiles.end() ? QString() : *found;
}

QStringList listFiles()
{
    QStringList files;
    const QStringList configFolders = xdgConfigFolders();
    for (const QString &folder : configFolders)
        files.append(folder + "/mimeapps.list"_L1);
    const QStringList dataFolders = xdgDataFolders();
    for (const QString &folder : dataFolders)
        files.append(folder + "/applications/mimeapps.list"_L1);
    return files;
}

} // namespace

QString defaultHandler(const QString &mimeType)
{
    const QStringList files = listFiles();
    for (const auto group : {"[Default Applications]"_L1, "[Added Associations]"_L1}) {
        for (const QString &file : files) {
            const QString found = firstInstalled(readList(file, group, mimeType));
            if (!found.isEmpty())
                return found;
        }
    }
    const QStringList dataFolders = xdgDataFolders();
    for (const QString &folder : dataFolders) {
        const QString cache = folder + "/applications/mimeinfo.cache"_L1;
        const QString found = firstInstalled(readList(cache, "[MIME Cache]"_L1, mimeType));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace Logto
