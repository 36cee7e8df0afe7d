// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtouseragent.h"
#include "logtoview_export.h"
#include "pagepolicy_p.h"
#include "viewprofile_p.h"

#include <QtCore/QVariantMap>

namespace Logto {

// One request of the embedded view, from open() to its end: where it may go, what is known about
// it, and how it ends. It knows nothing of Qt WebEngine; the view, whether of Qt Quick or of
// widgets, obeys it and reports to it.
class LOGTO_VIEW_EXPORT SignInPage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QUrl startUrl READ startUrl CONSTANT FINAL)
    Q_PROPERTY(QString redirectScheme READ redirectScheme CONSTANT FINAL)
    Q_PROPERTY(QString documentScript READ documentScript CONSTANT FINAL)
    Q_PROPERTY(QUrl url READ url WRITE setUrl NOTIFY urlChanged FINAL)
    Q_PROPERTY(QString origin READ origin NOTIFY urlChanged FINAL)
    Q_PROPERTY(
        bool hasDocument READ hasDocument WRITE setHasDocument NOTIFY hasDocumentChanged FINAL)
    Q_PROPERTY(bool secure READ isSecure NOTIFY secureChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading WRITE setLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(
        int loadProgress READ loadProgress WRITE setLoadProgress NOTIFY loadProgressChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack WRITE setCanGoBack NOTIFY canGoBackChanged FINAL)
    Q_PROPERTY(LogtoError error READ error NOTIFY errorChanged FINAL)

public:
    // Shown with \a profile.
    SignInPage(const LogtoUserAgent::Request &request, std::shared_ptr<ViewProfile> profile,
               QObject *parent = nullptr);

    QUrl startUrl() const { return m_startUrl; }
    // The scheme that the profile has to know to make the page's attempts to go there visible.
    QString redirectScheme() const { return m_policy.customScheme(); }
    const std::shared_ptr<ViewProfile> &profile() const { return m_profile; }

    QUrl url() const { return m_url; }
    void setUrl(const QUrl &url);
    QString origin() const;
    // Before, the address is only where the view wants to go.
    bool hasDocument() const { return m_hasDocument; }
    void setHasDocument(bool has);
    bool isSecure() const { return m_secure; }

    bool isLoading() const { return m_loading; }
    void setLoading(bool loading);
    int loadProgress() const { return m_loadProgress; }
    void setLoadProgress(int percent);

    // To the page before, or out of the window that the page has opened.
    bool canGoBack() const { return m_canGoBack; }
    void setCanGoBack(bool can);

    // What keeps the page from being shown; retry() may help.
    LogtoError error() const { return m_error; }
    void retry();

    // Asked before anything is requested. The redirect is taken here.
    Q_INVOKABLE bool allowsNavigation(const QUrl &url, bool isMainFrame);

    // The second source of the redirect: the address of a load that came to nothing. A form's
    // redirect that the page's own Content-Security-Policy blocks is seen only here.
    Q_INVOKABLE void loadStarted(const QUrl &url);
    Q_INVOKABLE void loadStopped(const QUrl &url);
    Q_INVOKABLE void loadFailed(const QUrl &url, int code, const QString &description);
    void documentLoaded(const QUrl &url, int httpStatus, const QString &contentType,
                        const QString &text, bool refusesEmbedding);

    // What the view runs in a document that was loaded, in a world of its own, where the scripts of
    // the page can neither see nor change it; and what takes its value.
    QString documentScript() const;
    Q_INVOKABLE void documentRead(const QUrl &url, int httpStatus, const QVariantMap &document);

    Q_INVOKABLE void rendererTerminated();
    Q_INVOKABLE void rendererHung();
    Q_INVOKABLE void viewUnavailable(const QString &detail);

Q_SIGNALS:
    void urlChanged();
    void hasDocumentChanged();
    void secureChanged();
    void loadingChanged();
    void loadProgressChanged();
    void canGoBackChanged();
    void errorChanged();

    // To the view. A replacement loads the page in a new view, as the old one is stuck.
    void backRequested();
    void reloadRequested();
    void replacementRequested();

    // Exactly one of them, once.
    void redirected(const QUrl &callbackUrl);
    void failed(const LogtoError &error);

private:
    void end(const QUrl &callbackUrl);
    void end(const LogtoError &error);
    bool endsWith(const QUrl &url);
    bool recover();
    void updateSecure();
    bool isProviderError(const QUrl &url, int httpStatus, const QString &contentType) const;
    void setError(const LogtoError &error);

    QUrl m_startUrl;
    PagePolicy m_policy;
    std::shared_ptr<ViewProfile> m_profile;
    QUrl m_url;
    bool m_hasDocument = false;
    bool m_secure = false;
    bool m_loading = false;
    int m_loadProgress = 0;
    bool m_canGoBack = false;
    LogtoError m_error;
    int m_recoveries = 0;
    bool m_stuck = false;
    bool m_ended = false;
};

} // namespace Logto
