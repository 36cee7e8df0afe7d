// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "widgetuseragent_p.h"

#include "pageplugin_p.h"
#include "qtlibrary_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

QString WidgetUserAgent::missingPart() const
{
    if (!isQtLibraryInstalled(u"WebEngineWidgets"))
        return u"the library of Qt WebEngine"_s;
    if (!PagePlugin::isInstalled())
        return u"the plugin %1"_s.arg(PagePlugin::name());
    return {};
}

} // namespace Logto
