// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "redirectschemehandler.h"
#include "signinpage_p.h"

namespace Logto {

// The user's languages, as a browser tells them.
QString acceptLanguage();

// What a new profile is, in Qt Quick and in widgets, whose classes have no base in common.
template<typename Profile>
void prepareProfile(Profile &profile, const ProfileFolder &folder)
{
    profile.setHttpCacheType(Profile::MemoryHttpCache);
    profile.setSpellCheckEnabled(false);
    profile.setPersistentStoragePath(folder.path());
    if (folder.isKept())
        profile.setCachePath(folder.path());
}

// What each page that is shown with it asks for.
template<typename Profile>
void prepareForPage(Profile &profile, const SignInPage &page)
{
    profile.setHttpAcceptLanguage(acceptLanguage());
    const QByteArray scheme = page.redirectScheme().toLatin1();
    if (!scheme.isEmpty() && !profile.urlSchemeHandler(scheme))
        profile.installUrlSchemeHandler(scheme, new RedirectSchemeHandler(&profile));
}

} // namespace Logto
