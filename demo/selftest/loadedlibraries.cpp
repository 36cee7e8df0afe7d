// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "loadedlibraries.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

bool isLibraryLoaded(const QString &name)
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("The libraries of this process cannot be read");
    return QString::fromLocal8Bit(maps.readAll()).contains(name);
}
