// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoembeddeduseragent.h"

#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickView>
#include <QtTest/QSignalSpy>

#include <memory>

class PageServer;

// A window with a LogtoSignInView in it, and its user agent with what it reported.
class SignInViewFixture
{
public:
    SignInViewFixture();
    ~SignInViewFixture();

    QQuickView &window() { return m_window; }
    QQuickItem *view() const { return m_window.rootObject(); }
    LogtoEmbeddedUserAgent &agent() const { return *m_agent; }

    void open(const QUrl &url, const QUrl &redirectUri);
    // Opens the first page of \a provider and waits until it asks for /ready.
    void openAndWait(PageServer &provider, const QUrl &redirectUri);
    void click();
    void clickOn(const QString &accessibleName);
    void type(const QString &text);
    void press(Qt::Key key);

    // The WebEngineViews there are, the page's first.
    QList<QQuickItem *> webViews() const;
    QQuickItem *find(const QString &accessibleName) const;

    std::unique_ptr<QSignalSpy> redirected;
    std::unique_ptr<QSignalSpy> dismissed;
    std::unique_ptr<QSignalSpy> failed;

private:
    QQuickView m_window;
    LogtoEmbeddedUserAgent *m_agent = nullptr;
};
