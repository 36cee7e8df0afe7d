// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoembeddeduseragent.h"

#include <QtCore/QProcessEnvironment>
#include <QtGui/QGuiApplication>

#include <memory>

QT_BEGIN_NAMESPACE
class QWindow;
QT_END_NAMESPACE

// A window with the view under test in it: LogtoSignInView in the tests that link quickview.cpp,
// and LogtoSignInWidget in those that link widgetview.cpp.
class TestedView
{
public:
    TestedView() = default;
    virtual ~TestedView() = default;
    Q_DISABLE_COPY_MOVE(TestedView)

    static std::unique_ptr<TestedView> make();
    static std::unique_ptr<QGuiApplication> makeApplication(int &argc, char **argv,
                                                            bool isPrepared = true);
    // The function that an application has to call, as messages name it.
    static QString preparation();
    // The plugin with Chromium, and an environment in which a process does not find it: \a folder
    // is filled for that.
    static QString browserPlugin();
    static QProcessEnvironment withoutBrowser(const QString &folder);

    virtual QWindow &window() = 0;
    // The LogtoSignInView or LogtoSignInWidget.
    virtual QObject &view() const = 0;
    virtual LogtoEmbeddedUserAgent &agent() const = 0;
    virtual bool isVisible() const = 0;

    // Where in the window something is that has this accessible name; empty if it is not shown.
    virtual QRect place(const QString &accessibleName) const = 0;
    virtual bool hasFocus(const QString &accessibleName) const = 0;
    // Something of the window that is not the view.
    virtual void focusElsewhere() = 0;
    virtual bool isFocusElsewhere() const = 0;

    // One object of Qt WebEngine for each page there is, the first one first.
    virtual QObjectList webPages() const = 0;
};
