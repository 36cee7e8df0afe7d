// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "testedview.h"

#include <QtTest/QSignalSpy>

class PageServer;

// The view under test in its window, and its user agent with what it reported.
class SignInViewFixture
{
public:
    SignInViewFixture();
    ~SignInViewFixture();

    QWindow &window() { return m_view->window(); }
    QObject &view() const { return m_view->view(); }
    LogtoEmbeddedUserAgent &agent() const { return m_view->agent(); }
    bool isVisible() const { return m_view->isVisible(); }

    void open(const QUrl &url, const QUrl &redirectUri);
    // Opens the first page of \a provider and waits until it asks for /ready.
    void openAndWait(PageServer &provider, const QUrl &redirectUri);
    void click();
    void clickOn(const QString &accessibleName);
    void type(const QString &text);
    void press(Qt::Key key);

    bool shows(const QString &accessibleName) const;
    QSize sizeOf(const QString &accessibleName) const;
    bool hasFocus(const QString &accessibleName) const;
    void focusElsewhere() { m_view->focusElsewhere(); }
    bool isFocusElsewhere() const { return m_view->isFocusElsewhere(); }

    QObjectList webPages() const { return m_view->webPages(); }

private:
    // Before what spies on it.
    std::unique_ptr<TestedView> m_view = TestedView::make();

public:
    std::unique_ptr<QSignalSpy> redirected;
    std::unique_ptr<QSignalSpy> dismissed;
    std::unique_ptr<QSignalSpy> failed;
};
