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
    socket.write(url.toEncoded() + '\n');
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
    const QUrl url = QUrl::fromEncoded(socket->readLine().chopped(1), QUrl::StrictMode);
    const bool isOurs = url.isValid() && url.scheme() == m_scheme;
    if (isOurs)
        socket->write(Taken.data(), Taken.size());
    socket->disconnectFromServer();
    if (isOurs)
        Q_EMIT received(url);
}

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
    Q_EMIT received(url);
    return true;
}

/*!
    \fn void LogtoCallbackHandover::received(const QUrl &callbackUrl)

    Somebody has opened \a callbackUrl. Any program of this user, and any web page that the user
    lets, can do so: it proves nothing by itself.
*/
