// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "signinwebpage.h"

#include <QtWebEngineWidgets/QWebEngineView>

// A view of a page of the sign-in, without what Qt WebEngine adds of its own.
class SignInWebView : public QWebEngineView
{
    Q_OBJECT

public:
    SignInWebView(Logto::SignInPage *page, QWebEngineProfile *profile);

    SignInWebPage *webPage() const { return m_webPage; }

protected:
    bool event(QEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    SignInWebPage *m_webPage;
};
