// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "pageplugin_p.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QPluginLoader>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <dlfcn.h>
#endif

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

constexpr QLatin1StringView PluginName("logto/LogtoWidgetsPage");

// Where this library is, with a slash at the end. Empty where the plugin is found anyhow, beside
// the application.
QString ownFolder()
{
#ifdef Q_OS_UNIX
    Dl_info info;
    if (::dladdr(&PluginName, &info) && info.dli_fname) {
        const QFileInfo library(QFile::decodeName(info.dli_fname));
        return library.canonicalPath() + u'/';
    }
#endif
    return {};
}

// Beside the library, as it is installed, or where Qt looks for plugins: in the application's
// folder, and those of QCoreApplication::libraryPaths().
QStringList places()
{
    return {ownFolder() + PluginName, PluginName};
}

} // namespace

QString PagePlugin::name()
{
    return PluginName;
}

bool PagePlugin::isInstalled()
{
    return std::ranges::any_of(
        places(), [](const QString &place) { return !QPluginLoader(place).fileName().isEmpty(); });
}

PagePlugin *PagePlugin::load(QString &problem)
{
    QStringList problems;
    for (const QString &place : places()) {
        QPluginLoader loader(place);
        if (auto *plugin = qobject_cast<PagePlugin *>(loader.instance()))
            return plugin;
        problems += loader.errorString();
    }
    problem = u"the plugin %1, or Qt WebEngine, cannot be loaded: %2"_s.arg(PluginName,
                                                                            problems.join(u"; "_s));
    return nullptr;
}

} // namespace Logto
