// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoembeddeduseragent.h"

#include "chromiumflags_p.h"
#include "errors_p.h"
#include "logging_p.h"
#include "signinpage_p.h"
#include "viewenvironment_p.h"
#include "weburl_p.h"

using namespace Qt::StringLiterals;
using namespace Logto;

/*!
    \class LogtoEmbeddedUserAgent
    \inmodule LogtoView
    \brief The embedded browser view as a user agent.

    The part of a LogtoSignInView or LogtoSignInWidget that is not to be seen: it decides whether
    the view can be shown, where its page may go, and when the sign-in has ended. Chromium is loaded
    by the view, when the first page is opened; this class does not need it.

    RFC 8252, section 8.12, advises native applications to use the system browser: what runs in an
    embedded view could be read by the application. The view is right where the application and the
    provider belong together, where there is no system browser, such as on a kiosk, or where a
    sign-in must leave nothing behind.

    All functions must be called in the thread the object lives in.
*/

LogtoEmbeddedUserAgent::LogtoEmbeddedUserAgent(QObject *parent)
    : LogtoUserAgent(parent)
{
}

LogtoEmbeddedUserAgent::~LogtoEmbeddedUserAgent()
{
    setClient(nullptr);
}

/*!
    \property LogtoEmbeddedUserAgent::client
    The client that signs in here. Setting it makes this object the client's
    LogtoClient::userAgent, unless that is of another kind already, such as a LogtoUserAgentChoice
    that this object is one of.
*/
LogtoClient *LogtoEmbeddedUserAgent::client() const
{
    return m_client;
}

void LogtoEmbeddedUserAgent::setClient(LogtoClient *client)
{
    if (m_client == client)
        return;
    if (m_client && m_client->userAgent() == this)
        m_client->setUserAgent(nullptr);
    m_client = client;
    m_redirectedProfile.reset();
    m_signedInProfile.reset();
    if (client
        && (!client->userAgent() || qobject_cast<LogtoEmbeddedUserAgent *>(client->userAgent())))
        client->setUserAgent(this);
    Q_EMIT clientChanged();
}

/*!
    \property LogtoEmbeddedUserAgent::storageName
    The name under which the browser's cookies and storage are kept from one sign-in to the next,
    until the client signs out.

    Empty by default: each sign-in gets a new browser profile that never touches the disk, and ends
    when the client is signed out, as the sign-out needs its cookies; no process of Chromium stays
    for it. After a restart of the application the cookies are gone, and a sign-out leaves the
    session at the provider as it is: nobody can use it any more, and it ends when its time is over.

    With a name, the session at the provider can be ended after a restart, too, and the provider may
    recognise the user or the device (single sign-on, trusted devices); the data is not encrypted.
    Give each client a name of its own. While another view or process uses the same name, nothing is
    kept.
*/
QString LogtoEmbeddedUserAgent::storageName() const
{
    return m_storageName;
}

void LogtoEmbeddedUserAgent::setStorageName(const QString &name)
{
    if (m_storageName == name)
        return;
    m_storageName = name;
    Q_EMIT storageNameChanged();
}

/*!
    \property LogtoEmbeddedUserAgent::active
    Whether there is a page to show.
*/
bool LogtoEmbeddedUserAgent::isActive() const
{
    return m_page;
}

/*!
    \property LogtoEmbeddedUserAgent::origin
    Who the user is talking to: scheme, host and port of the page, in ASCII. To be shown outside of
    the page.
*/
QString LogtoEmbeddedUserAgent::origin() const
{
    return m_page ? m_page->origin() : QString();
}

/*!
    \property LogtoEmbeddedUserAgent::secure
    Whether the page that is shown came by TLS from the server that origin names. Otherwise there is
    no page yet, or it comes from this device; others are not shown.
*/
bool LogtoEmbeddedUserAgent::isSecure() const
{
    return m_page && m_page->isSecure();
}

/*!
    \property LogtoEmbeddedUserAgent::loading
    Whether a page is being loaded.
*/
bool LogtoEmbeddedUserAgent::isLoading() const
{
    return m_page && m_page->isLoading();
}

/*!
    \property LogtoEmbeddedUserAgent::loadProgress
    How much of the page is loaded, in percent.
*/
int LogtoEmbeddedUserAgent::loadProgress() const
{
    return m_page ? m_page->loadProgress() : 0;
}

/*!
    \property LogtoEmbeddedUserAgent::canGoBack
    Whether goBack() leads to an earlier page.
*/
bool LogtoEmbeddedUserAgent::canGoBack() const
{
    return m_page && m_page->canGoBack();
}

/*!
    \property LogtoEmbeddedUserAgent::error
    What keeps the page from being shown now. The sign-in goes on after retry().
*/
LogtoError LogtoEmbeddedUserAgent::error() const
{
    return m_page ? m_page->error() : LogtoError();
}

SignInPage *LogtoEmbeddedUserAgent::page() const
{
    return m_page;
}

QString LogtoEmbeddedUserAgent::name() const
{
    return u"embedded"_s;
}

LogtoError LogtoEmbeddedUserAgent::problem() const
{
    if (const QString part = missingPart(); !part.isEmpty()) {
        return Errors::userAgentFailed(
            tr("The sign-in page cannot be shown, because the embedded browser is not installed. "
               "Install it, or sign in with the system browser."),
            u"%1 is not installed"_s.arg(part));
    }
    return ViewEnvironment::current().check().error();
}

/*!
    \internal
    What of the view is not installed, or nothing. Asked without Chromium being loaded.
*/
QString LogtoEmbeddedUserAgent::missingPart() const
{
    return {};
}

void LogtoEmbeddedUserAgent::open(const Request &request)
{
    close();
    if (!isSecureWebUrl(request.url)) {
        fail(Errors::userAgentFailed(
            tr("The sign-in page cannot be shown, because its address is not secure."),
            u"the address to open is neither https nor a loopback address"_s));
        return;
    }
    if (const LogtoError reason = problem(); reason.isError()) {
        fail(reason);
        return;
    }
    if (request.purpose == Purpose::SignOut && !hasSession(request)) {
        qCInfo(logtoView) << "The provider's session is not ended: this view has none of its "
                             "cookies. With a storageName it keeps them beyond a restart";
        endLater([this] { Q_EMIT dismissed(); });
        return;
    }
    m_redirectedProfile.reset();
    ChromiumFlags::leaveOutZygotes();
    if (!m_leaving || m_storageName.isEmpty()) {
        showPage(request);
        return;
    }
    // The folder is free as soon as the page before is gone.
    connect(m_leaving, &QObject::destroyed, this, [this, request, number = m_request] {
        if (number == m_request)
            showPage(request);
    });
}

void LogtoEmbeddedUserAgent::close()
{
    ++m_request;
    if (!m_page)
        return;
    SignInPage *page = std::exchange(m_page, nullptr);
    disconnect(page, nullptr, this, nullptr);
    Q_EMIT pageChanged();
    Q_EMIT originChanged();
    Q_EMIT secureChanged();
    Q_EMIT loadingChanged();
    Q_EMIT loadProgressChanged();
    Q_EMIT canGoBackChanged();
    Q_EMIT errorChanged();
    // After the view, which is on its way out, too.
    m_leaving = page;
    connect(page, &QObject::destroyed, this, &LogtoEmbeddedUserAgent::clearStorage);
    page->deleteLater();
}

void LogtoEmbeddedUserAgent::signInFinished(bool succeeded)
{
    const auto redirected = std::exchange(m_redirectedProfile, nullptr);
    if (succeeded)
        m_signedInProfile = redirected;
}

void LogtoEmbeddedUserAgent::sessionEnded()
{
    m_signedInProfile.reset();
    m_clearsStorage = !m_storageName.isEmpty();
    clearStorage();
}

/*!
    Goes back to the page before.
*/
void LogtoEmbeddedUserAgent::goBack()
{
    if (m_page)
        Q_EMIT m_page->backRequested();
}

/*!
    Loads the page again after an error. It is the same sign-in that goes on.
*/
void LogtoEmbeddedUserAgent::retry()
{
    if (m_page)
        m_page->retry();
}

/*!
    Closes the page as the user wants it: dismissed() is emitted.
*/
void LogtoEmbeddedUserAgent::cancel()
{
    if (!m_page)
        return;
    close();
    Q_EMIT dismissed();
}

void LogtoEmbeddedUserAgent::showPage(const Request &request)
{
    m_page = new SignInPage(request, profileFor(request), this);
    connect(m_page, &SignInPage::urlChanged, this, &LogtoEmbeddedUserAgent::originChanged);
    connect(m_page, &SignInPage::secureChanged, this, &LogtoEmbeddedUserAgent::secureChanged);
    connect(m_page, &SignInPage::loadingChanged, this, &LogtoEmbeddedUserAgent::loadingChanged);
    connect(m_page, &SignInPage::loadProgressChanged, this,
            &LogtoEmbeddedUserAgent::loadProgressChanged);
    connect(m_page, &SignInPage::canGoBackChanged, this, &LogtoEmbeddedUserAgent::canGoBackChanged);
    connect(m_page, &SignInPage::errorChanged, this, &LogtoEmbeddedUserAgent::errorChanged);
    connect(m_page, &SignInPage::redirected, this, [this, request](const QUrl &callbackUrl) {
        if (request.purpose == Purpose::SignIn && !m_page->profile()->folder().isKept())
            m_redirectedProfile = m_page->profile();
        close();
        Q_EMIT redirected(callbackUrl);
    });
    connect(m_page, &SignInPage::failed, this, [this](const LogtoError &error) {
        close();
        Q_EMIT failed(error);
    });
    Q_EMIT pageChanged();
}

void LogtoEmbeddedUserAgent::fail(const LogtoError &error)
{
    endLater([this, error] { Q_EMIT failed(error); });
}

// Queued, so that open() returns before its outcome is there.
void LogtoEmbeddedUserAgent::endLater(const std::function<void()> &end)
{
    QMetaObject::invokeMethod(
        this,
        [this, end, request = m_request] {
            if (request == m_request)
                end();
        },
        Qt::QueuedConnection);
}

// The provider knows the session that is to be ended by the cookies of the sign-in. To a browser
// without them it confirms any sign-out, and ends nothing.
bool LogtoEmbeddedUserAgent::hasSession(const Request &request) const
{
    if (m_signedInProfile)
        return true;
    return request.signInMethod == name() && !m_storageName.isEmpty()
        && ProfileFolder::exists(m_storageName);
}

std::shared_ptr<ViewProfile> LogtoEmbeddedUserAgent::profileFor(const Request &request) const
{
    const bool isNeeded = request.purpose == Purpose::SignOut && m_signedInProfile;
    return isNeeded ? m_signedInProfile : newProfile();
}

std::shared_ptr<ViewProfile> LogtoEmbeddedUserAgent::newProfile() const
{
    auto folder = m_storageName.isEmpty() ? nullptr : ProfileFolder::kept(m_storageName);
    if (!folder && !m_storageName.isEmpty())
        qCWarning(logtoView) << "The browser profile is in use or cannot be made; this sign-in "
                                "keeps nothing";
    return std::make_shared<ViewProfile>(folder ? std::move(folder) : ProfileFolder::temporary());
}

// Not while a page uses it.
void LogtoEmbeddedUserAgent::clearStorage()
{
    if (!m_clearsStorage || m_page || m_leaving)
        return;
    m_clearsStorage = false;
    if (!ProfileFolder::clear(m_storageName))
        qCWarning(logtoView) << "The kept browser profile could not be deleted";
}
