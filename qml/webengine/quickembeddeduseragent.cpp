// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "quickembeddeduseragent_p.h"

#include "qtlibrary_p.h"

#include <QtCore/QFileInfo>
#include <QtQml/QQmlEngine>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// The import path of a module in resources is a URL.
QString toFileName(const QString &importPath)
{
    return importPath.startsWith("qrc:"_L1) ? importPath.sliced(3) : importPath;
}

bool isModuleInstalled(const QQmlEngine &engine, const QString &folder)
{
    return std::ranges::any_of(engine.importPathList(), [&folder](const QString &path) {
        return QFileInfo::exists(toFileName(path) + u'/' + folder + "/qmldir"_L1);
    });
}

} // namespace

QString QuickEmbeddedUserAgent::missingPart() const
{
    if (!isQtLibraryInstalled(u"WebEngineQuick"))
        return u"the library of Qt WebEngine"_s;
    const QQmlEngine *engine = qmlEngine(this);
    if (!engine)
        return {};
    if (!isModuleInstalled(*engine, u"QtWebEngine"_s))
        return u"the QML module QtWebEngine"_s;
    if (!isModuleInstalled(*engine, u"Logto/WebEngine/Private"_s))
        return u"the QML module Logto.WebEngine.Private"_s;
    return {};
}

} // namespace Logto
