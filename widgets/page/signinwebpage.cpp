// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinwebpage.h"

#include "closedsettings.h"
#include "requestrefusals.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QAuthenticator>
#include <QtWebEngineCore/QWebEngineClientCertificateSelection>
#include <QtWebEngineCore/QWebEngineNewWindowRequest>
#include <QtWebEngineCore/QWebEngineScript>

using namespace Qt::StringLiterals;
using Logto::HangWatch;
using Logto::SignInPage;

namespace {

// A text of Qt WebEngine, which has its own translations.
constexpr const char *LeaveQuestion =
    "Are you sure you want to leave this page? Changes that you made may not be saved.";

} // namespace

SignInWebPage::SignInWebPage(SignInPage *page, QWebEngineProfile *profile)
    : QWebEnginePage(profile)
    , m_page(page)
{
    Logto::closeSettings(*settings());
    refuse();
    watch();
    connect(this, &QWebEnginePage::loadingChanged, this, &SignInWebPage::followLoading);
    connect(this, &QWebEnginePage::loadProgress, this, [this](int progress) {
        m_progress = progress;
        Q_EMIT changed();
    });
    connect(this, &QWebEnginePage::urlChanged, this, &SignInWebPage::changed);
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](QWebEngineNewWindowRequest &request) {
                if (m_page && m_page->allowsNavigation(request.requestedUrl(), true))
                    Q_EMIT newWindowAllowed(request);
            });
    connect(this, &QWebEnginePage::renderProcessTerminated, page, &SignInPage::rendererTerminated);
}

// A download that no one accepts is not begun.
void SignInWebPage::refuse()
{
    new Logto::RequestRefusals(this);
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    // Null is to cancel; left as it is, it would be an empty password.
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) { *authenticator = {}; });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) { *authenticator = {}; });
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
#endif
}

void SignInWebPage::watch()
{
    connect(&m_watch, &HangWatch::asked, this, &SignInWebPage::ask);
    connect(&m_watch, &HangWatch::hung, m_page, &SignInPage::rendererHung);
    connect(this, &QWebEnginePage::loadingChanged, &m_watch, &HangWatch::restart);
    connect(this, &QWebEnginePage::urlChanged, &m_watch, &HangWatch::restart);
    connect(m_page, &SignInPage::errorChanged, this, &SignInWebPage::updateWatch);
}

void SignInWebPage::ask(int question)
{
    runJavaScript(u"0"_s, QWebEngineScript::ApplicationWorld,
                  [watch = QPointer<HangWatch>(&m_watch), question](const QVariant &) {
                      if (watch)
                          watch->answer(question);
                  });
}

bool SignInWebPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    return m_page && m_page->allowsNavigation(url, isMainFrame);
}

QStringList SignInWebPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void SignInWebPage::javaScriptAlert(const QUrl &, const QString &) { }

// A page that asks whether it may be left would otherwise stay for ever. That question is told from
// the page's own by its text alone; a page that asks the same is told yes, too, and no harm done.
bool SignInWebPage::javaScriptConfirm(const QUrl &, const QString &text)
{
    return text == QCoreApplication::translate("QWebEnginePage", LeaveQuestion);
}

bool SignInWebPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

// What the page prints may hold anything, and belongs in no log.
void SignInWebPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                             const QString &)
{
}

void SignInWebPage::followLoading(const QWebEngineLoadingInfo &info)
{
    if (!m_page)
        return;
    switch (info.status()) {
    case QWebEngineLoadingInfo::LoadStartedStatus:
        m_page->loadStarted(info.url());
        break;
    case QWebEngineLoadingInfo::LoadStoppedStatus:
        m_page->loadStopped(info.url());
        break;
    case QWebEngineLoadingInfo::LoadSucceededStatus:
        read(info.url(), 0);
        break;
    case QWebEngineLoadingInfo::LoadFailedStatus:
        if (info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain)
            read(info.url(), info.errorCode());
        else
            m_page->loadFailed(info.url(), info.errorCode(), info.errorString());
        break;
    }
    Q_EMIT changed();
}

void SignInWebPage::read(const QUrl &url, int httpStatus)
{
    m_hasDocument = true;
    updateWatch();
    runJavaScript(m_page->documentScript(), QWebEngineScript::ApplicationWorld,
                  [page = m_page, url, httpStatus](const QVariant &document) {
                      if (page && document.isValid())
                          page->documentRead(url, httpStatus, document.toMap());
                  });
}

void SignInWebPage::updateWatch()
{
    m_watch.setActive(m_hasDocument && m_page && !m_page->error().isError());
}
