// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "scheme/logtocallbackhandover.h"

#include "errors_p.h"
#include "lockfile_p.h"
#include "logging_p.h"
#include "scheme/handoversocket_p.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLockFile>
#include <QtCore/QTimer>
#include <QtGui/QFileOpenEvent>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Logto;

namespace {

constexpr int DeliveryTimeout = 5000; // ms
constexpr QByteArrayView Taken("taken\n");

// A scheme in reverse domain style has a dot: no path and no option looks like that (RFC 8252,
// section 7.1).
bool isCallback(const QString &argument)
{
    const QUrl url(argument, QUrl::StrictMode);
    return url.isValid() && url.scheme().contains(u'.') && argument.size() < LongestHandover;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LogtoCallbackHandover)
};

LogtoError noPrivateFolder()
{
    return Errors::userAgentFailed(
        Text::tr("The browser cannot come back to this application, because other users can open "
                 "the folder that is needed for it. Log out of the desktop and in again."),
        u"the redirect cannot be received: there is no folder that only this user can open"_s);
}

LogtoError cannotListen(const QString &reason)
{
    return Errors::userAgentFailed(
        Text::tr("The browser cannot come back to this application. Start it again."),
        "the redirect cannot be received: "_L1 + reason);
}

LogtoError takenBy(QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString application;
    const bool isKnown = lock.getLockInfo(&process, &host, &application);
    if (!isKnown || process != QCoreApplication::applicationPid())
        return Errors::handoverUnavailable(u"another process waits for this scheme"_s);
    return Errors::userAgentFailed(
        Text::tr("The browser cannot come back to two places of this application. Please tell its "
                 "makers."),
        u"the redirect cannot be received: another object of this process waits for this scheme"_s);
}

// Qt for X11 has taken the second variable out of the environment.
QByteArray startupToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

// It goes into the environment, and from there to the compositor.
bool isToken(const QByteArray &token)
{
    constexpr qsizetype longest = 256;
    return token.size() <= longest
        && std::ranges::all_of(token, [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

/*!
    \class LogtoCallbackHandover
    \inmodule LogtoBrowser
    \brief Hands the redirect of a sign-in over to the process that waits for it.

    For a redirect URI with a scheme of the application's own, the desktop starts the application
    with the redirect as an argument, whether it runs already or not. That process gives it to the
    one that runs, by a socket that only this user can open, and ends:

    \code
    int main(int argc, char *argv[])
    {
        QGuiApplication application(argc, argv);
        if (LogtoCallbackHandover::deliver(application.arguments()))
            return 0;
        ...
    \endcode

    When none runs, it goes on as the application, and its LogtoBrowserUserAgent finds the redirect
    among the arguments. On macOS the system gives the redirect to the running application by
    itself, as a QFileOpenEvent.

    A LogtoBrowserUserAgent listens by itself; only agents of your own need an object of this class.
*/

/*!
    Makes a receiver of addresses with \a scheme, that does nothing until listen() is called.
*/
LogtoCallbackHandover::LogtoCallbackHandover(const QString &scheme, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme.toLower())
{
}

LogtoCallbackHandover::~LogtoCallbackHandover() = default;

/*!
    The first of \a arguments that is an address with a scheme in reverse domain style, or an empty
    one.
*/
QUrl LogtoCallbackHandover::callbackUrl(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (isCallback(argument))
            return QUrl(argument, QUrl::StrictMode);
    }
    return {};
}

/*!
    Gives the callbackUrl() of \a arguments to the process of this user that waits for it. Whether
    one has taken it: this process has nothing left to do then. Needs no event loop, and takes five
    seconds at most.
*/
bool LogtoCallbackHandover::deliver(const QStringList &arguments)
{
    const QUrl url = callbackUrl(arguments);
    const QString name = url.isEmpty() ? QString() : handoverSocketName(url.scheme());
    if (name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(DeliveryTimeout) || !isOfThisUser(socket))
        return false;
    const QByteArray token = startupToken();
    socket.write(url.toEncoded() + (isToken(token) ? ' ' + token : QByteArray()) + '\n');
    QByteArray answer;
    while (answer.size() < Taken.size() && socket.waitForReadyRead(DeliveryTimeout))
        answer += socket.readAll();
    return answer == Taken;
}

/*!
    Waits for addresses from now on. Fails if another process of this user does so already.
*/
LogtoResult<void> LogtoCallbackHandover::listen()
{
    if (m_server)
        return {};
    const QString name = handoverSocketName(m_scheme);
    if (name.isEmpty())
        return noPrivateFolder();
    // A socket can be put in place of another one, so only who has the lock may.
    auto lock = std::make_unique<QLockFile>(name + ".lock"_L1);
    lock->setStaleLockTime(0);
    if (!tryToLock(*lock))
        return takenBy(*lock);
    QLocalServer::removeServer(name);
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->listen(name))
        return cannotListen(server->errorString());
#ifdef Q_OS_UNIX
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
#endif
    m_lock = std::move(lock);
    m_server = std::move(server);
    connect(m_server.get(), &QLocalServer::newConnection, this, &LogtoCallbackHandover::accept);
    QCoreApplication::instance()->installEventFilter(this);
    return {};
}

void LogtoCallbackHandover::accept()
{
    constexpr auto LongestConnection = 10s;
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOfThisUser(*socket)) {
            qCWarning(logtoBrowser) << "Another user has sent an address to this application";
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(LongestHandover);
        QTimer::singleShot(LongestConnection, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void LogtoCallbackHandover::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= LongestHandover)
            socket->abort();
        return;
    }
    // There is no space in an address.
    const QByteArray line = socket->readLine().chopped(1);
    const qsizetype end = line.contains(' ') ? line.indexOf(' ') : line.size();
    const QUrl url = QUrl::fromEncoded(line.first(end), QUrl::StrictMode);
    const QByteArray token = line.sliced(std::min(end + 1, line.size()));
    const bool isOurs = url.isValid() && url.scheme() == m_scheme;
    if (isOurs)
        socket->write(Taken.data(), Taken.size());
    socket->disconnectFromServer();
    if (!isOurs)
        return;
    m_activationToken = isToken(token) ? token : QByteArray();
    Q_EMIT received(url);
}

/*!
    \fn QByteArray LogtoCallbackHandover::activationToken() const
    What lets this application come to the front for the address that was received last, where the
    desktop asks for that (xdg-activation of Wayland): the token that the desktop has started the
    other process with. Empty if there is none.
*/

/*!
    \internal
*/
bool LogtoCallbackHandover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    if (url.scheme() != m_scheme)
        return false;
    m_activationToken.clear();
    Q_EMIT received(url);
    return true;
}

/*!
    \fn void LogtoCallbackHandover::received(const QUrl &callbackUrl)

    Somebody has opened \a callbackUrl. Any program of this user, and any web page that the user
    lets, can do so: it proves nothing by itself.
*/
