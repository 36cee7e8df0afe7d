// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoquick.h"

#include "apinetworkaccess_p.h"

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

/*!
    Lets everything that \a engine loads from the network send the tokens that the rules of its
    LogtoApi objects say: \c Image, \c AnimatedImage, \c FontLoader, \c XMLHttpRequest and others.
    To be called before the engine loads anything, as it makes its network access managers once; for
    the same reason it cannot be done in QML.

    It replaces the QQmlNetworkAccessManagerFactory of the engine. Images are loaded in a thread of
    their own, and asked for in the order in which QML makes its objects: a LogtoApi that is made
    after an \c Image comes too late for it. Qt keeps pictures by their URL; \c{cache: false} keeps
    those of one user from the next one.
*/
void LogtoQuick::installNetworkAccess(QQmlEngine *engine)
{
    Logto::ApiNetworkAccess::install(engine);
}
