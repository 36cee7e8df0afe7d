// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>
#include <QtCore/QtPlugin>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Logto {

class SignInPage;

// The plugin with the page itself, and with it Chromium.
class PagePlugin
{
public:
    PagePlugin() = default;
    virtual ~PagePlugin() = default;
    Q_DISABLE_COPY_MOVE(PagePlugin)

    static QString name();
    // Whether the plugin is there; it is not loaded for that.
    static bool isInstalled();
    // Loads Chromium, unless it is there; null with the \a problem if it cannot be. The plugin
    // stays loaded until the application ends.
    static PagePlugin *load(QString &problem);

    // A widget that shows the page; all of it, with its processes, ends when it is destroyed.
    virtual QWidget *createPage(SignInPage *page) = 0;
};

} // namespace Logto

// With the version of the library, which a plugin of another one does not fit.
#define LOGTO_PAGE_PLUGIN_IID "io.logto.qt.PagePlugin/0.1"
Q_DECLARE_INTERFACE(Logto::PagePlugin, LOGTO_PAGE_PLUGIN_IID)
