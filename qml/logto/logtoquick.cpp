// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoquick.h"

#include <QtCore/QCoreApplication>
#include <QtQuick/QQuickWindow>

/*!
    \namespace LogtoQuick
    \inmodule LogtoQuick
    \brief What an application with the QML module Logto does in C++.
*/

/*!
    Prepares the application for a LogtoSignInView. To be called first in \c{main()}, before the
    QGuiApplication is made; an application without the embedded view does not need it.

    Qt WebEngine draws with OpenGL contexts that share their resources with Qt Quick's, and both
    have to be told before the first context exists. Unlike \c{QtWebEngineQuick::initialize()} this
    neither links nor loads Qt WebEngine.
*/
void LogtoQuick::prepareApplication()
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    // From Qt 6.6 on, Qt WebEngine can draw with the other graphics interfaces, too.
    switch (QQuickWindow::graphicsApi()) {
    case QSGRendererInterface::Direct3D11:
    case QSGRendererInterface::Metal:
    case QSGRendererInterface::OpenGL:
    case QSGRendererInterface::Vulkan:
        return;
    default:
        break;
    }
#endif
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
}
