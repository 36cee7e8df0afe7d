// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinpageplugin.h"

#include "signinpagewidget.h"

#include <QtQuick/QQuickWindow>

// Before Qt 6.6, Qt WebEngine draws with OpenGL alone, which it asks Qt Quick for where it is
// loaded before the application is made. Qt Quick comes with it, so this is early enough.
SignInPagePlugin::SignInPagePlugin()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
#endif
}

QWidget *SignInPagePlugin::createPage(Logto::SignInPage *page)
{
    return new SignInPageWidget(page);
}
