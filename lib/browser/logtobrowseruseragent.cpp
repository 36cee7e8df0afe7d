// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtobrowseruseragent.h"

#include "applicationwindow_p.h"
#include "browserenvironment_p.h"
#include "errors_p.h"
#include "logging_p.h"
#include "loopback/loopbackserver_p.h"
#include "openid/callback_p.h"
#include "scheme/logtocallbackhandover.h"
#include "weburl_p.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QDesktopServices>

using namespace Qt::StringLiterals;
using namespace Logto;

namespace {

const QUrl &defaultRedirectUri()
{
    static const QUrl uri(u"http://127.0.0.1/callback"_s);
    return uri;
}

bool isWeb(const QUrl &uri)
{
    return uri.scheme() == "http"_L1 || uri.scheme() == "https"_L1;
}

// The redirect that this process was started for is for one agent only, and once.
QUrl takeArgument(const QString &scheme)
{
    static bool isTaken = false;
    const QUrl url = LogtoCallbackHandover::callbackUrl(QCoreApplication::arguments());
    return url.scheme() != scheme || std::exchange(isTaken, true) ? QUrl() : url;
}

// By a name, or by another address of this machine, another program could be reached as well
// (RFC 8252, section 8.3).
bool isLoopbackAddress(const QUrl &uri)
{
    return uri.scheme() == "http"_L1 && uri.host() == "127.0.0.1"_L1 && uri.userInfo().isEmpty()
        && !uri.hasQuery() && !uri.hasFragment();
}

} // namespace

/*!
    \class LogtoBrowserUserAgent
    \inmodule LogtoBrowser
    \brief Signs in with the browser of the system, as RFC 8252 advises.

    The page is opened in the browser that the user has chosen, with its passwords, passkeys and
    sessions, and out of reach of this application. The redirect comes back to a port that is open
    on 127.0.0.1 for as long as the sign-in takes; the browser then shows a page that sends the user
    back to the application, and has the code no longer in its address bar.

    \code
    LogtoBrowserUserAgent agent;
    client.setUserAgent(&agent);
    client.signIn();
    \endcode

    Register \c{http://127.0.0.1/callback} in the Logto Console, without a port: every port will do
    for a native application (RFC 8252, section 7.3). The redirect URI of LogtoConfig is not used.

    With a redirect URI that has a scheme of the application's own, such as
    \c{com.example.app://callback}, the desktop brings the redirect back, to this process or to a
    new one: see LogtoSchemeRegistration and LogtoCallbackHandover. The sign-in then survives the
    end of the process that has begun it.

    Nobody sees whether the user has closed the page. So show that a sign-in is under way while
    active, with openAgain() and cancel().

    All functions must be called in the thread of the client, which is that of the application.
*/

/*!
    \typedef LogtoBrowserUserAgent::Opener
    Opens an address in a browser, and tells whether that worked.
*/

LogtoBrowserUserAgent::LogtoBrowserUserAgent(QObject *parent)
    : LogtoUserAgent(parent)
    , m_redirectUri(defaultRedirectUri())
{
}

LogtoBrowserUserAgent::~LogtoBrowserUserAgent() = default;

/*!
    \property LogtoBrowserUserAgent::redirectUri
    Where the sign-in ends, as registered: \c{http://127.0.0.1/callback} by default. Any path will
    do, and with a port that one is used in place of a random one. By name, as \c localhost, it is
    refused: another program could answer for it.

    With a scheme of the application's own, in reverse domain style, the redirect comes by way of
    the desktop; this agent listens for it from now on.
*/
void LogtoBrowserUserAgent::setRedirectUri(const QUrl &uri)
{
    if (m_redirectUri == uri)
        return;
    m_redirectUri = uri;
    updateHandover();
    Q_EMIT redirectUriChanged();
}

/*!
    \property LogtoBrowserUserAgent::postLogoutRedirectUri
    Where the page ends that ends the provider's session, as registered; by default that of
    LogtoConfig, if it leads here. Logto takes it only with the very port that is registered, such
    as \c{http://127.0.0.1:51730/signed-out}: choose one that is free on your users' machines.

    Without it, or when another program has that port or waits for the scheme, the page is opened
    all the same, and its end is not seen: LogtoSignOutReport::providerSessionEnded is false then.
*/
void LogtoBrowserUserAgent::setPostLogoutRedirectUri(const QUrl &uri)
{
    if (m_postLogoutRedirectUri == uri)
        return;
    m_postLogoutRedirectUri = uri;
    Q_EMIT postLogoutRedirectUriChanged();
}

/*!
    \property LogtoBrowserUserAgent::raisesWindow
    Whether the application's window comes to the front when the redirect is there, where the
    desktop allows it. True by default.
*/
void LogtoBrowserUserAgent::setRaisesWindow(bool raises)
{
    if (m_raisesWindow == raises)
        return;
    m_raisesWindow = raises;
    Q_EMIT raisesWindowChanged();
}

/*!
    \property LogtoBrowserUserAgent::active
    Whether the browser shows a page that is not at its end yet, as far as can be known.
*/

/*!
    Makes \a opener open the page in place of QDesktopServices::openUrl(), and so says that there is
    a browser: problem() does not look for one then.
*/
void LogtoBrowserUserAgent::setOpener(Opener opener)
{
    m_opener = std::move(opener);
}

QString LogtoBrowserUserAgent::name() const
{
    return u"browser"_s;
}

/*!
    There is no graphical session, no browser, or nobody has registered the scheme. Found in the
    environment and in the files of the desktop, without starting a program.
*/
LogtoError LogtoBrowserUserAgent::problem() const
{
    LogtoError problem = m_opener ? LogtoError() : browserProblem();
    if (!problem.isError() && m_handover)
        problem = schemeProblem(m_handover->scheme());
    return problem;
}

LogtoResult<QUrl> LogtoBrowserUserAgent::prepare(const Request &request)
{
    close();
    if (request.purpose == Purpose::SignIn)
        return prepareSignIn();
    return prepareSignOut(m_postLogoutRedirectUri.isEmpty() ? request.redirectUri
                                                            : m_postLogoutRedirectUri);
}

LogtoResult<QUrl> LogtoBrowserUserAgent::prepareSignIn()
{
    if (m_handover) {
        const auto listening = m_handover->listen();
        return listening ? LogtoResult(m_redirectUri) : listening.error();
    }
    if (!isLoopbackAddress(m_redirectUri)) {
        return Errors::invalidConfiguration(
            u"redirectUri of LogtoBrowserUserAgent must be http://127.0.0.1 with a path and, if "
            "need be, a port, or have a scheme in reverse domain style"_s);
    }
    return listen(m_redirectUri, Purpose::SignIn);
}

QUrl LogtoBrowserUserAgent::prepareSignOut(const QUrl &uri)
{
    // The process that waits for the scheme already would get the redirect in place of this one.
    if (isOurScheme(uri))
        return m_handover->listen() ? uri : QUrl();
    if (!isLoopbackAddress(uri) || uri.port(0) == 0)
        return {};
    const auto listening = listen(uri, Purpose::SignOut);
    return listening ? *listening : QUrl();
}

LogtoResult<QUrl> LogtoBrowserUserAgent::listen(const QUrl &redirectUri, Purpose purpose)
{
    auto *server = new LoopbackServer(
        purpose == Purpose::SignIn ? LoopbackEnd::SignedIn : LoopbackEnd::SignedOut, this);
    const auto listening = server->listen(redirectUri);
    if (!listening) {
        delete server;
        return listening.error();
    }
    m_server = server;
    connect(server, &LoopbackServer::redirected, this, &LogtoBrowserUserAgent::takeRedirect);
    connect(server, &LoopbackServer::ended, server, &QObject::deleteLater);
    return *listening;
}

void LogtoBrowserUserAgent::open(const Request &request)
{
    m_request = request;
    if (m_server)
        m_server->expect(request.state);
    setActive(true);
    showInBrowser();
}

void LogtoBrowserUserAgent::showInBrowser()
{
    if (!isSecureWebUrl(m_request.url)) {
        return endLater([this] {
            Q_EMIT failed(Errors::userAgentFailed(
                tr("The sign-in page cannot be shown, because its address is not secure."),
                u"the address to open is neither https nor a loopback address"_s));
        });
    }
    const QUrl url = m_request.url;
    if (m_opener ? !m_opener(url) : !QDesktopServices::openUrl(url)) {
        return endLater([this] {
            Q_EMIT failed(Errors::userAgentFailed(
                tr("The browser could not be opened. Open it by hand and try again."),
                u"QDesktopServices::openUrl() or the opener returned false"_s));
        });
    }
    if (m_request.redirectUri.isEmpty())
        endLater([this] { Q_EMIT dismissed(); });
}

// Queued, so that open() returns before its outcome is there.
void LogtoBrowserUserAgent::endLater(std::function<void()> end)
{
    QMetaObject::invokeMethod(
        this,
        [this, end = std::move(end), number = m_number] {
            if (number != m_number)
                return;
            close();
            end();
        },
        Qt::QueuedConnection);
}

void LogtoBrowserUserAgent::takeRedirect(const QUrl &callbackUrl)
{
    close();
    raiseWindow();
    Q_EMIT redirected(callbackUrl);
}

void LogtoBrowserUserAgent::raiseWindow()
{
    if (m_raisesWindow)
        raiseApplicationWindow(m_handover ? m_handover->activationToken() : QByteArray());
}

bool LogtoBrowserUserAgent::isOurScheme(const QUrl &uri) const
{
    return m_handover && uri.scheme() == m_handover->scheme();
}

void LogtoBrowserUserAgent::updateHandover()
{
    m_handover.reset();
    m_arrived.clear();
    if (isWeb(m_redirectUri) || !m_redirectUri.scheme().contains(u'.'))
        return;
    m_handover = std::make_unique<LogtoCallbackHandover>(m_redirectUri.scheme());
    connect(m_handover.get(), &LogtoCallbackHandover::received, this,
            &LogtoBrowserUserAgent::receive);
    if (const auto listening = m_handover->listen(); !listening)
        qCWarning(logtoBrowser) << listening.error();
    keep(takeArgument(m_handover->scheme()));
}

// Anybody can send an address here, so one that is for another request changes nothing of ours.
void LogtoBrowserUserAgent::receive(const QUrl &callbackUrl)
{
    const bool isForRequest = m_active && matchesRedirectUri(callbackUrl, m_request.redirectUri)
        && carriesState(callbackUrl, m_request.state);
    if (isForRequest)
        takeRedirect(callbackUrl);
    else if (m_active)
        qCDebug(logtoBrowser) << "An address that is not for this sign-in was refused";
    else
        keep(callbackUrl);
}

// Queued, so that whoever makes this agent has the time to give it to the client.
void LogtoBrowserUserAgent::keep(const QUrl &callbackUrl)
{
    if (!matchesRedirectUri(callbackUrl, m_redirectUri))
        return;
    m_arrived = callbackUrl;
    raiseWindow();
    QMetaObject::invokeMethod(this, &LogtoUserAgent::callbackArrived, Qt::QueuedConnection);
}

/*!
    Whether the redirect comes by way of the desktop, with a scheme of the application's own.
*/
bool LogtoBrowserUserAgent::outlivesProcess() const
{
    return m_handover != nullptr;
}

/*!
    The redirect that this process was started with, or that was handed to it without a sign-in of
    its own.
*/
QUrl LogtoBrowserUserAgent::takeCallback()
{
    return std::exchange(m_arrived, {});
}

void LogtoBrowserUserAgent::close()
{
    ++m_number;
    m_request = {};
    releaseServer();
    setActive(false);
}

/*!
    Opens the page again, for a user who has lost it. It is the same sign-in that goes on.
*/
void LogtoBrowserUserAgent::openAgain()
{
    if (m_active)
        showInBrowser();
}

/*!
    The user gave up, here in the application: dismissed() is emitted. The page in the browser
    stays, but leads nowhere any more.
*/
void LogtoBrowserUserAgent::cancel()
{
    if (!m_active)
        return;
    close();
    Q_EMIT dismissed();
}

void LogtoBrowserUserAgent::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
}

// One that has been answered still shows its page, and ends by itself.
void LogtoBrowserUserAgent::releaseServer()
{
    LoopbackServer *server = std::exchange(m_server, nullptr);
    if (!server)
        return;
    disconnect(server, nullptr, this, nullptr);
    if (!server->isAnswered())
        delete server;
}
