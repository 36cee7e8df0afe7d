// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "signinpage_p.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QStackedLayout;
class QWebEngineNewWindowRequest;
class QWebEngineProfile;
QT_END_NAMESPACE

class SignInWebPage;
class SignInWebView;

// The page of one request, with the window it may open. All of it, with its processes, ends when
// this widget is destroyed.
class SignInPageWidget : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPageWidget(Logto::SignInPage *page);
    ~SignInPageWidget() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWebEngineProfile &chromiumProfile() const;
    SignInWebPage *top() const;
    SignInWebView *addView();
    void load(const QUrl &url);
    void openPopup(QWebEngineNewWindowRequest &request);
    void closePopup();
    void goBack();
    void reload();
    void replace();
    void remember();
    void report();
    void setTop(SignInWebView *view);

    QPointer<Logto::SignInPage> m_page;
    std::shared_ptr<Logto::ViewProfile> m_profile;
    QStackedLayout *m_stack;
    QPointer<SignInWebView> m_main;
    QPointer<SignInWebView> m_popup;
    // The address of the last document, to go on from after a view has hung.
    QUrl m_lastUrl;
};
