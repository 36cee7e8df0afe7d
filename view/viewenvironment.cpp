// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "viewenvironment_p.h"

#include "chromiumflags_p.h"
#include "errors_p.h"

#include <QtCore/QCoreApplication>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LogtoEmbeddedUserAgent)
};

LogtoError insecure(const QString &detail)
{
    return Errors::userAgentFailed(
        Text::tr("The sign-in page is not shown, because this application was started with "
                 "settings that would make it unsafe. Start it without them."),
        detail);
}

} // namespace

ViewEnvironment ViewEnvironment::current()
{
    ViewEnvironment environment;
    environment.variables = QProcessEnvironment::systemEnvironment();
    environment.arguments = QCoreApplication::arguments();
#ifdef Q_OS_LINUX
    environment.isRoot = geteuid() == 0;
#endif
    environment.sharesOpenGLContexts = QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts);
#ifndef QT_NO_DEBUG
    environment.isReleaseBuild = false;
#endif
    return environment;
}

LogtoResult<void> ViewEnvironment::check() const
{
    if (isReleaseBuild) {
        if (const auto checked = checkDebugging(); !checked)
            return checked;
    }
    if (isRoot && !variables.contains(u"QTWEBENGINE_DISABLE_SANDBOX"_s)) {
        return Errors::userAgentFailed(
            Text::tr("The sign-in page cannot be shown while this application runs as the "
                     "administrator (root). Start it as an ordinary user, or sign in with the "
                     "system browser."),
            u"Qt WebEngine does not start as root with its sandbox: run as another user, or set "
            u"QTWEBENGINE_DISABLE_SANDBOX=1 where the whole device is the sandbox"_s);
    }
    if (!sharesOpenGLContexts) {
        return Errors::userAgentFailed(
            Text::tr("The sign-in page cannot be shown by this application. Please tell its "
                     "makers."),
            u"call LogtoQuick::prepareApplication(), or LogtoSignInWidget::prepareApplication() in "
            u"a widget application, before the application object is made"_s);
    }
    return {};
}

LogtoResult<void> ViewEnvironment::checkDebugging() const
{
    // Whoever can connect to the debugging port reads what the user types; the key log decrypts
    // the traffic.
    for (const QString &variable : {u"QTWEBENGINE_REMOTE_DEBUGGING"_s, u"SSLKEYLOGFILE"_s}) {
        if (!variables.value(variable).isEmpty())
            return insecure(u"the environment variable %1 is set"_s.arg(variable));
    }
    const ChromiumFlags flags(variables, arguments);
    if (const QString flag = flags.firstDangerous(); !flag.isEmpty())
        return insecure(u"%1 contains --%2"_s.arg(flags.source(), flag));
    return {};
}

} // namespace Logto
