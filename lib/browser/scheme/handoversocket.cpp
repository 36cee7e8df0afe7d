// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "scheme/handoversocket_p.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtNetwork/QLocalSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Logto {

#ifdef Q_OS_UNIX

namespace {

// A symbolic link is not followed: it could lead anywhere.
bool isPrivateFolder(const QString &path)
{
    struct stat info = {};
    return lstat(QFile::encodeName(path).constData(), &info) == 0 && S_ISDIR(info.st_mode)
        && info.st_uid == geteuid() && (info.st_mode & 077) == 0;
}

// XDG_RUNTIME_DIR is private by its specification, but is not everywhere. Below the folder for
// temporary files somebody else may have been there first.
QString privateFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool hasRuntime = QDir::isAbsolutePath(runtime) && QFileInfo(runtime).isDir();
    const QString folder =
        hasRuntime ? runtime + "/logto-qt"_L1 : QDir::tempPath() + u"/logto-qt-%1"_s.arg(geteuid());
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
    return isPrivateFolder(folder) ? folder : QString();
}

} // namespace

QString handoverSocketName(const QString &scheme)
{
    const QString folder = privateFolder();
    return folder.isEmpty() ? QString() : folder + u'/' + scheme.toLower();
}

bool isOfThisUser(const QLocalSocket &socket)
{
    const int descriptor = int(socket.socketDescriptor());
#ifdef Q_OS_LINUX
    ucred peer = {};
    socklen_t size = sizeof(peer);
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && size == sizeof(peer) && peer.uid == geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(descriptor, &user, &group) == 0 && user == geteuid();
#endif
}

#else

QString handoverSocketName(const QString &scheme)
{
    return "logto-qt-"_L1 + qEnvironmentVariable("USERNAME") + u'-' + scheme.toLower();
}

bool isOfThisUser(const QLocalSocket &)
{
    return true;
}

#endif

} // namespace Logto
