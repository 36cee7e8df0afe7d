// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "desktop/desktopfolders_p.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// A relative path is to be ignored.
QStringList folders(const char *homeName, const QString &homeDefault, const char *name,
                    const QString &defaults)
{
    QStringList result;
    const QString home = qEnvironmentVariable(homeName);
    result.append(QDir::isAbsolutePath(home) ? home : QDir::home().filePath(homeDefault));
    QString list = qEnvironmentVariable(name);
    if (list.isEmpty())
        list = defaults;
    const QStringList others = list.split(u':', Qt::SkipEmptyParts);
    for (const QString &other : others) {
        if (QDir::isAbsolutePath(other))
            result.append(other);
    }
    return result;
}

} // namespace

QStringList xdgConfigFolders()
{
    return folders("XDG_CONFIG_HOME", u".config"_s, "XDG_CONFIG_DIRS", u"/etc/xdg"_s);
}

QStringList xdgDataFolders()
{
    return folders("XDG_DATA_HOME", u".local/share"_s, "XDG_DATA_DIRS",
                   u"/usr/local/share:/usr/share"_s);
}

} // namespace Logto
