// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtouseragent.h"

#include <QtNetwork/QNetworkAccessManager>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

// As much of a browser and of the person before it as a sign-in with the local provider needs:
// keeps cookies, follows redirects, fills in the forms of the pages and sends them off.
class FormLoginAgent : public LogtoUserAgent
{
    Q_OBJECT

public:
    using LogtoUserAgent::LogtoUserAgent;

    void open(const Request &request) override;
    void close() override;

    // Who signs in; the local provider's passwords follow from the names.
    void setUser(const QString &user) { m_user = user; }
    // The button to press on the sign-in page and on the consent page.
    void setButton(const QString &button) { m_button = button; }
    // Stops at the first form until goOn(); shown() tells that it is there.
    void setHesitating(bool hesitating) { m_hesitating = hesitating; }
    void goOn();
    void forgetCookies();

    bool isOpen() const { return m_open; }
    QUrl openedUrl() const { return m_request.url; }

Q_SIGNALS:
    void opened();
    void shown();
    void arrived(const QUrl &callback);

private:
    void get(const QUrl &url);
    void follow(QNetworkReply *reply);
    void takeAnswer(QNetworkReply &reply);
    void takePage(const QUrl &url, const QString &page);
    void submit();
    QString buttonFor(const QString &page) const;

    QNetworkAccessManager m_manager;
    Request m_request;
    QString m_user = QStringLiteral("alice");
    QString m_button;
    QUrl m_pageUrl;
    QString m_page;
    bool m_open = false;
    bool m_hesitating = false;
};
