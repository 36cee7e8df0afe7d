// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtobrowser_export.h"
#include "logtouseragent.h"

#include <functional>
#include <memory>

class LogtoCallbackHandover;

namespace Logto {
class LoopbackServer;
} // namespace Logto

class LOGTO_BROWSER_EXPORT LogtoBrowserUserAgent : public LogtoUserAgent
{
    Q_OBJECT
    Q_PROPERTY(
        QUrl redirectUri READ redirectUri WRITE setRedirectUri NOTIFY redirectUriChanged FINAL)
    Q_PROPERTY(QUrl postLogoutRedirectUri READ postLogoutRedirectUri WRITE setPostLogoutRedirectUri
                   NOTIFY postLogoutRedirectUriChanged FINAL)
    Q_PROPERTY(
        bool raisesWindow READ raisesWindow WRITE setRaisesWindow NOTIFY raisesWindowChanged FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL)

public:
    using Opener = std::function<bool(const QUrl &)>;

    explicit LogtoBrowserUserAgent(QObject *parent = nullptr);
    ~LogtoBrowserUserAgent() override;

    QUrl redirectUri() const { return m_redirectUri; }
    void setRedirectUri(const QUrl &uri);

    QUrl postLogoutRedirectUri() const { return m_postLogoutRedirectUri; }
    void setPostLogoutRedirectUri(const QUrl &uri);

    bool raisesWindow() const { return m_raisesWindow; }
    void setRaisesWindow(bool raises);

    bool isActive() const { return m_active; }

    void setOpener(Opener opener);

    QString name() const override;
    LogtoError problem() const override;
    LogtoResult<QUrl> prepare(const Request &request) override;
    void open(const Request &request) override;
    void close() override;
    bool outlivesProcess() const override;
    QUrl takeCallback() override;

    Q_INVOKABLE void openAgain();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void redirectUriChanged();
    void postLogoutRedirectUriChanged();
    void raisesWindowChanged();
    void activeChanged();

private:
    LogtoResult<QUrl> prepareSignIn();
    QUrl prepareSignOut(const QUrl &configured);
    LogtoResult<QUrl> listen(const QUrl &redirectUri, Purpose purpose);
    void showInBrowser();
    void takeRedirect(const QUrl &callbackUrl);
    void receive(const QUrl &callbackUrl);
    void keep(const QUrl &callbackUrl);
    void raiseWindow();
    bool isOurScheme(const QUrl &uri) const;
    void updateHandover();
    void endLater(std::function<void()> end);
    void setActive(bool active);
    void releaseServer();

    QUrl m_redirectUri;
    QUrl m_postLogoutRedirectUri;
    Opener m_opener; // none: that of the system
    Request m_request;
    Logto::LoopbackServer *m_server = nullptr; // until the redirect has come
    std::unique_ptr<LogtoCallbackHandover> m_handover; // of a scheme of our own
    QUrl m_arrived; // of a sign-in of another process
    quint64 m_number = 0; // of the request
    bool m_raisesWindow = true;
    bool m_active = false;
};
