// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinpage_p.h"

#include "errors_p.h"
#include "loaderror_p.h"
#include "logging_p.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

constexpr int MaximumRecoveries = 2;
constexpr int TooManyRequests = 429;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LogtoEmbeddedUserAgent)
};

bool haveSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

LogtoError embeddingRefused(const QUrl &url)
{
    return Errors::userAgentFailed(
        Text::tr("%1 allows sign-in only in the system browser. Sign in with the system browser, "
                 "or choose another way to sign in.")
            .arg(url.host()),
        u"the page refused the embedded view (disallowed_useragent)"_s);
}

LogtoError rendererFailed(const QString &detail)
{
    return Errors::userAgentFailed(
        Text::tr("The sign-in page stopped working several times. Please try again."), detail);
}

} // namespace

SignInPage::SignInPage(const LogtoUserAgent::Request &request, std::shared_ptr<ViewProfile> profile,
                       QObject *parent)
    : QObject(parent)
    , m_startUrl(request.url)
    , m_policy(request.redirectUri)
    , m_profile(std::move(profile))
{
}

void SignInPage::setUrl(const QUrl &url)
{
    if (m_url == url)
        return;
    m_url = url;
    Q_EMIT urlChanged();
    updateSecure();
}

// Always in ASCII: names in other scripts, which may look like another name, are shown in their
// unmistakable encoded form (RFC 5891, section 4.4).
QString SignInPage::origin() const
{
    if (m_url.host().isEmpty())
        return {};
    return m_url
        .adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                  | QUrl::RemoveFragment)
        .toString(QUrl::FullyEncoded);
}

void SignInPage::setHasDocument(bool has)
{
    if (m_hasDocument == has)
        return;
    m_hasDocument = has;
    Q_EMIT hasDocumentChanged();
    updateSecure();
}

void SignInPage::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

void SignInPage::setLoadProgress(int percent)
{
    if (m_loadProgress == percent)
        return;
    m_loadProgress = percent;
    Q_EMIT loadProgressChanged();
}

void SignInPage::setCanGoBack(bool can)
{
    if (m_canGoBack == can)
        return;
    m_canGoBack = can;
    Q_EMIT canGoBackChanged();
}

void SignInPage::retry()
{
    if (m_ended || !m_error.isError())
        return;
    m_recoveries = 0;
    setError({});
    if (std::exchange(m_stuck, false))
        Q_EMIT replacementRequested();
    else
        Q_EMIT reloadRequested();
}

bool SignInPage::allowsNavigation(const QUrl &url, bool isMainFrame)
{
    if (m_ended)
        return false;
    switch (m_policy.judge(url, isMainFrame)) {
    case PagePolicy::Verdict::Allow:
        return true;
    case PagePolicy::Verdict::Refuse:
        qCDebug(logtoView) << "Navigation refused to the scheme" << url.scheme();
        return false;
    case PagePolicy::Verdict::Insecure:
        setError(Errors::tlsFailed(url, u"the page led to an address without TLS"_s));
        return false;
    case PagePolicy::Verdict::Redirect:
        end(url);
        return false;
    }
    Q_UNREACHABLE();
}

void SignInPage::loadStarted(const QUrl &url)
{
    endsWith(url);
}

void SignInPage::loadStopped(const QUrl &url)
{
    endsWith(url);
}

void SignInPage::loadFailed(const QUrl &url, int code, const QString &description)
{
    if (!endsWith(url))
        setError(loadError(url, code, description));
}

void SignInPage::documentLoaded(const QUrl &url, int httpStatus, const QString &contentType,
                                const QString &text, bool refusesEmbedding)
{
    if (m_ended)
        return;
    if (refusesEmbedding) {
        end(embeddingRefused(url));
        return;
    }
    if (isProviderError(url, httpStatus, contentType)) {
        const QJsonObject body = QJsonDocument::fromJson(text.toUtf8()).object();
        if (const QString code = body["error"_L1].toString(); !code.isEmpty()) {
            LogtoError error =
                Errors::authorizationError(code, body["error_description"_L1].toString());
            error.setHttpStatus(httpStatus);
            end(error);
            return;
        }
    }
    if (httpStatus >= 500 || httpStatus == TooManyRequests)
        setError(Errors::serverUnavailable(url, httpStatus));
    else if (httpStatus >= 400 && text.trimmed().isEmpty())
        setError(Errors::unexpectedResponse(url, u"HTTP %1 without a page"_s.arg(httpStatus)));
    else
        setError({});
}

QString SignInPage::documentScript() const
{
    return uR"(({
        contentType: document.contentType,
        text: document.body?.innerText.slice(0, 65536) ?? "",
        refusesEmbedding: document.documentElement.textContent.includes("disallowed_useragent")
    }))"_s;
}

void SignInPage::documentRead(const QUrl &url, int httpStatus, const QVariantMap &document)
{
    documentLoaded(url, httpStatus, document[u"contentType"_s].toString(),
                   document[u"text"_s].toString(), document[u"refusesEmbedding"_s].toBool());
}

void SignInPage::rendererTerminated()
{
    if (m_ended)
        return;
    if (recover())
        Q_EMIT reloadRequested();
    else
        setError(rendererFailed(u"the renderer process was terminated"_s));
}

void SignInPage::rendererHung()
{
    if (m_ended)
        return;
    if (recover()) {
        Q_EMIT replacementRequested();
    } else {
        m_stuck = true;
        setError(rendererFailed(u"the page did not respond"_s));
    }
}

void SignInPage::viewUnavailable(const QString &detail)
{
    end(Errors::userAgentFailed(
        Text::tr("The sign-in page cannot be shown, because a part of this application is "
                 "missing. Please tell its makers."),
        detail));
}

// Queued, as the view is in the middle of the navigation that ends it.
void SignInPage::end(const QUrl &callbackUrl)
{
    if (std::exchange(m_ended, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, callbackUrl] { Q_EMIT redirected(callbackUrl); }, Qt::QueuedConnection);
}

void SignInPage::end(const LogtoError &error)
{
    if (std::exchange(m_ended, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

bool SignInPage::endsWith(const QUrl &url)
{
    if (!m_policy.isRedirect(url))
        return false;
    end(url);
    return true;
}

bool SignInPage::recover()
{
    if (m_error.isError() || m_recoveries == MaximumRecoveries)
        return false;
    ++m_recoveries;
    qCInfo(logtoView) << "The renderer of the sign-in page failed; loading the page again";
    return true;
}

// A request that names an unknown application or redirect URI is answered on the spot, as there is
// nowhere safe to redirect to (RFC 6749, section 4.1.2.1). Logto answers with its error as JSON.
bool SignInPage::isProviderError(const QUrl &url, int httpStatus, const QString &contentType) const
{
    return httpStatus >= 400 && contentType == "application/json"_L1
        && haveSameOrigin(url, m_startUrl);
}

void SignInPage::setError(const LogtoError &error)
{
    if (m_ended || m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
    updateSecure();
}

// Chromium shows no document over a TLS connection that it does not trust.
void SignInPage::updateSecure()
{
    const bool secure = m_url.scheme() == "https"_L1 && m_hasDocument && !m_error.isError();
    if (std::exchange(m_secure, secure) != secure)
        Q_EMIT secureChanged();
}

} // namespace Logto
