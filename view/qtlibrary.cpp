// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "qtlibrary_p.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

using namespace Qt::StringLiterals;

namespace Logto {

// The libraries of one Qt lie in one folder. Where they are named in another way, or linked
// statically, nothing is known and nothing is missing.
bool isQtLibraryInstalled([[maybe_unused]] QStringView name)
{
#ifdef Q_OS_LINUX
    Dl_info core;
    if (!::dladdr(reinterpret_cast<const void *>(&qVersion), &core) || !core.dli_fname)
        return true;
    const QFileInfo coreFile(QFile::decodeName(core.dli_fname));
    if (!coreFile.fileName().startsWith("libQt6Core.so"_L1))
        return true;
    return coreFile.dir().exists(u"libQt6%1.so.6"_s.arg(name));
#else
    return true;
#endif
}

} // namespace Logto
