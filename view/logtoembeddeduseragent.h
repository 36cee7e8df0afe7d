// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"
#include "logtouseragent.h"
#include "logtoview_export.h"

#include <QtCore/QPointer>

#include <functional>
#include <memory>

namespace Logto {
class SignInPage;
class ViewProfile;
} // namespace Logto
Q_MOC_INCLUDE("signinpage_p.h")

class LOGTO_VIEW_EXPORT LogtoEmbeddedUserAgent : public LogtoUserAgent
{
    Q_OBJECT
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(
        QString storageName READ storageName WRITE setStorageName NOTIFY storageNameChanged FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString origin READ origin NOTIFY originChanged FINAL)
    Q_PROPERTY(bool secure READ isSecure NOTIFY secureChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(int loadProgress READ loadProgress NOTIFY loadProgressChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY canGoBackChanged FINAL)
    Q_PROPERTY(LogtoError error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(Logto::SignInPage *page READ page NOTIFY pageChanged FINAL)

public:
    explicit LogtoEmbeddedUserAgent(QObject *parent = nullptr);
    ~LogtoEmbeddedUserAgent() override;

    LogtoClient *client() const;
    void setClient(LogtoClient *client);

    QString storageName() const;
    void setStorageName(const QString &name);

    bool isActive() const;
    QString origin() const;
    bool isSecure() const;
    bool isLoading() const;
    int loadProgress() const;
    bool canGoBack() const;
    LogtoError error() const;
    Logto::SignInPage *page() const;

    QString name() const override;
    LogtoError problem() const override;
    void open(const Request &request) override;
    void close() override;
    void signInFinished(bool succeeded) override;
    void sessionEnded() override;

    Q_INVOKABLE void goBack();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void clientChanged();
    void storageNameChanged();
    void pageChanged();
    void originChanged();
    void secureChanged();
    void loadingChanged();
    void loadProgressChanged();
    void canGoBackChanged();
    void errorChanged();

protected:
    virtual QString missingPart() const;

private:
    void showPage(const Request &request);
    void fail(const LogtoError &error);
    void endLater(const std::function<void()> &end);
    bool hasSession(const Request &request) const;
    std::shared_ptr<Logto::ViewProfile> profileFor(const Request &request) const;
    std::shared_ptr<Logto::ViewProfile> newProfile() const;
    void clearStorage();

    QPointer<LogtoClient> m_client;
    QString m_storageName;
    Logto::SignInPage *m_page = nullptr;
    // Of the sign-in whose redirect is being checked, and of the session.
    std::shared_ptr<Logto::ViewProfile> m_redirectedProfile;
    std::shared_ptr<Logto::ViewProfile> m_signedInProfile;
    QPointer<QObject> m_leaving;
    quint64 m_request = 0;
    bool m_clearsStorage = false;
};
