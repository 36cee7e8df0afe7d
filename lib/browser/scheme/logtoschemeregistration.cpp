// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "scheme/logtoschemeregistration.h"

#include "desktop/desktopfolders_p.h"
#include "desktop/mimeappslist_p.h"
#include "desktop/mimehandlers_p.h"
#include "errors_p.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Logto;

namespace {

// RFC 3986, section 3.1; with a dot by RFC 8252, section 7.1.
bool isReverseDomain(const QString &scheme)
{
    static const QRegularExpression pattern(u"\\A[a-z][a-z0-9+-]*(\\.[a-z0-9+-]+)+\\z"_s);
    return pattern.match(scheme).hasMatch();
}

QString desktopFile(const QString &scheme)
{
    return scheme + "-callback.desktop"_L1;
}

QString desktopFilePath(const QString &scheme)
{
    return xdgDataFolders().constFirst() + "/applications/"_L1 + desktopFile(scheme);
}

QString listPath()
{
    return xdgConfigFolders().constFirst() + "/mimeapps.list"_L1;
}

QString mimeType(const QString &scheme)
{
    return "x-scheme-handler/"_L1 + scheme;
}

QByteArray read(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LogtoResult<void> write(const QString &fileName, const QByteArray &text)
{
    QSaveFile file(fileName);
    if (!QDir().mkpath(QFileInfo(fileName).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(text) != text.size() || !file.commit()) {
        return Errors::schemeNotRegistered(fileName + ": "_L1 + file.errorString());
    }
    return {};
}

// A line break would begin another key.
QString oneLine(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u' ').replace(u'\r', u' ');
}

QString execLine(const QStringList &command)
{
    QStringList arguments;
    for (const QString &argument : command)
        arguments.append(execArgument(argument));
    return "\nExec="_L1 + arguments.join(u' ') + " %u\n"_L1;
}

QByteArray entry(const QString &scheme, const QStringList &command)
{
    return u"[Desktop Entry]\nType=Application\nName=%1%2NoDisplay=true\n"
           "StartupNotify=true\nMimeType=%3;\n"_s
               .arg(oneLine(QGuiApplication::applicationDisplayName()), execLine(command),
                    mimeType(scheme))
               .toUtf8();
}

// Inside of an AppImage a program has another path at each start. The variables of another AppImage
// that has started this program say nothing about it.
QString programPath()
{
    const QString path = QCoreApplication::applicationFilePath();
    const QString folder = qEnvironmentVariable("APPDIR");
    const QString image = qEnvironmentVariable("APPIMAGE");
    const bool isInImage = !folder.isEmpty() && path.startsWith(folder + u'/') && !image.isEmpty();
    return isInImage ? image : path;
}

} // namespace

/*!
    \class LogtoSchemeRegistration
    \inmodule LogtoBrowser
    \brief Makes the desktop open addresses with a scheme of the application's own with it.

    For this user, on Linux and other systems with the desktop files of freedesktop.org: a desktop
    file in the folder of the user's applications, and an entry in the user's list of default
    applications. An application that is installed by a package brings a desktop file with the
    \c MimeType itself, and only needs isRegistered().

    On macOS and Windows the scheme is registered when the application is installed;
    registerScheme() fails there, and isRegistered() is always true.
*/

/*!
    The registration of \a scheme, which must be a reverse domain name, such as \c com.example.app.
*/
LogtoSchemeRegistration::LogtoSchemeRegistration(const QString &scheme)
    : m_scheme(scheme.toLower())
    , m_command(programPath())
{
}

/*!
    \fn QStringList LogtoSchemeRegistration::command() const
    What the desktop starts, followed by the address: this program, or the AppImage that it is in,
    unless set otherwise.
*/

/*!
    Sets the program and the arguments that come before the address to \a command.
*/
void LogtoSchemeRegistration::setCommand(const QStringList &command)
{
    m_command = command;
}

/*!
    Whether some application opens addresses with this scheme: with registerScheme(), that is this
    one. What registerScheme() has written counts only for the present command(), so that a program
    that has moved registers again.
*/
bool LogtoSchemeRegistration::isRegistered() const
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString handler = defaultHandler(mimeType(m_scheme));
    if (handler != desktopFile(m_scheme))
        return !handler.isEmpty();
    return read(desktopFilePath(m_scheme)).contains(execLine(m_command).toUtf8());
#else
    return true;
#endif
}

/*!
    Registers the scheme for this user, in place of what was registered for it.
*/
LogtoResult<void> LogtoSchemeRegistration::registerScheme() const
{
    if (!isReverseDomain(m_scheme)) {
        return Errors::invalidConfiguration(
            u"the scheme must be a reverse domain name, such as com.example.app"_s);
    }
    const auto hasLineBreak = [](const QString &argument) {
        return argument.contains(u'\n') || argument.contains(u'\r');
    };
    if (m_command.isEmpty() || std::ranges::any_of(m_command, hasLineBreak))
        return Errors::invalidConfiguration(u"the command is empty or has a line break"_s);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto written = write(desktopFilePath(m_scheme), entry(m_scheme, m_command));
    if (!written)
        return written;
    return write(listPath(),
                 withDefaultHandler(read(listPath()), mimeType(m_scheme), desktopFile(m_scheme)));
#else
    return Errors::schemeNotRegistered(u"register it when the application is installed"_s);
#endif
}

/*!
    Undoes registerScheme(). What another application has registered stays.
*/
LogtoResult<void> LogtoSchemeRegistration::unregister() const
{
    const bool isOurs = defaultHandler(mimeType(m_scheme)) == desktopFile(m_scheme);
    const QString path = desktopFilePath(m_scheme);
    if (QFile::exists(path) && !QFile::remove(path))
        return Errors::schemeNotRegistered(path + ": it cannot be removed"_L1);
    if (!isOurs || !QFile::exists(listPath()))
        return {};
    return write(listPath(), withDefaultHandler(read(listPath()), mimeType(m_scheme), {}));
}
