// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "browserenvironment_p.h"

#include "desktop/mimehandlers_p.h"
#include "errors_p.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LogtoBrowserUserAgent)
};

bool isLinuxDesktop()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN) && !defined(Q_OS_ANDROID)
    return true;
#else
    return false;
#endif
}

bool isSet(const char *name)
{
    return !qEnvironmentVariableIsEmpty(name);
}

bool isProgram(const QString &name)
{
    return !QStandardPaths::findExecutable(name).isEmpty();
}

// A portal outside of the sandbox opens addresses then, and only it knows the browser.
bool isSandboxed()
{
    return QFile::exists(u"/.flatpak-info"_s) || isSet("SNAP");
}

// What xdg-open and Qt fall back on.
bool hasWellKnownBrowser()
{
    const auto names = {u"x-www-browser"_s, u"firefox"_s, u"google-chrome"_s,
                        u"chromium"_s,      u"mozilla"_s, u"opera"_s};
    return std::ranges::any_of(names, isProgram);
}

bool hasBrowser()
{
    const bool hasDefault =
        isProgram(u"xdg-open"_s) && !defaultHandler(u"x-scheme-handler/https"_s).isEmpty();
    return hasDefault || hasWellKnownBrowser();
}

} // namespace

LogtoError browserProblem()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        return Errors::userAgentFailed(
            Text::tr("The browser cannot be opened by this program. Please tell its makers."),
            u"QDesktopServices needs a QGuiApplication; or set an opener of your own"_s);
    }
    if (!isLinuxDesktop() || isSet("BROWSER") || isSandboxed())
        return {};
    if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY")) {
        return Errors::userAgentFailed(
            Text::tr("The browser cannot be opened, because there is no graphical desktop here."),
            u"neither DISPLAY nor WAYLAND_DISPLAY is set, nor BROWSER"_s);
    }
    if (!hasBrowser()) {
        return Errors::userAgentFailed(
            Text::tr("No web browser was found. Install one, or choose one in the settings of the "
                     "desktop."),
            u"no default application for x-scheme-handler/https with xdg-open, and no well-known "
            "browser in PATH; BROWSER can name one"_s);
    }
    return {};
}

LogtoError schemeProblem(const QString &scheme)
{
    if (!isLinuxDesktop() || isSandboxed()
        || !defaultHandler("x-scheme-handler/"_L1 + scheme).isEmpty()) {
        return {};
    }
    return Errors::userAgentFailed(
        Text::tr("The browser cannot come back to this application. Please tell its makers."),
        u"no application is registered for addresses with %1: see LogtoSchemeRegistration"_s.arg(
            scheme));
}

} // namespace Logto
