// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinwebview.h"

#include <QtCore/QChildEvent>
#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

SignInWebView::SignInWebView(Logto::SignInPage *page, QWebEngineProfile *profile)
    : QWebEngineView(new SignInWebPage(page, profile))
    , m_webPage(static_cast<SignInWebPage *>(QWebEngineView::page()))
{
    m_webPage->setParent(this);
    setContextMenuPolicy(Qt::PreventContextMenu);
}

bool SignInWebView::event(QEvent *event)
{
    // A page has no say in what stands above it.
    if (event->type() == QEvent::ToolTip)
        return true;
    return QWebEngineView::event(event);
}

// The dialog for a colour is the one that a page gets without being asked; it is closed unseen.
void SignInWebView::childEvent(QChildEvent *event)
{
    QWebEngineView::childEvent(event);
    if (!event->added() || !event->child()->isWidgetType())
        return;
    auto *child = static_cast<QWidget *>(event->child());
    if (!child->isWindow())
        return;
    child->setAttribute(Qt::WA_DontShowOnScreen);
    QMetaObject::invokeMethod(
        this,
        [child = QPointer<QWidget>(child)] {
            if (auto *dialog = qobject_cast<QDialog *>(child.data()))
                dialog->reject();
        },
        Qt::QueuedConnection);
}
