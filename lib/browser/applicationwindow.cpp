// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "applicationwindow_p.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QWindow>

namespace Logto {

namespace {

// The one that the user had last, or the first there is.
QWindow *applicationWindow()
{
    if (QWindow *focused = QGuiApplication::focusWindow())
        return focused;
    const QList<QWindow *> windows = QGuiApplication::topLevelWindows();
    for (QWindow *window : windows) {
        const bool isOwnWindow = window->type() == Qt::Window || window->type() == Qt::Dialog;
        if (isOwnWindow && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

void raiseApplicationWindow(const QByteArray &activationToken)
{
    QWindow *window = applicationWindow();
    if (!window)
        return;
    if (window->windowStates() & Qt::WindowMinimized)
        window->setWindowStates(window->windowStates() & ~Qt::WindowMinimized);
    window->raise();
    // Where Qt looks for it. No process that is started later may get it.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    window->requestActivate();
    if (!activationToken.isEmpty())
        qunsetenv("XDG_ACTIVATION_TOKEN");
    window->alert(0);
}

} // namespace Logto
