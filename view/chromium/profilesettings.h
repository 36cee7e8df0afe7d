// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "redirectschemehandler.h"
#include "signinpage_p.h"

namespace Logto {

// The user's languages, as a browser tells them.
QString acceptLanguage();

// What the profile of a page is, in Qt Quick and in widgets, whose classes have no base in common.
template<typename Profile>
void prepareProfile(Profile &profile, const SignInPage &page)
{
    profile.setHttpAcceptLanguage(acceptLanguage());
    profile.setHttpCacheType(Profile::MemoryHttpCache);
    profile.setSpellCheckEnabled(false);
    if (const QString scheme = page.redirectScheme(); !scheme.isEmpty())
        profile.installUrlSchemeHandler(scheme.toLatin1(), new RedirectSchemeHandler(&profile));
    profile.setPersistentStoragePath(page.profileFolder().path());
    if (page.profileFolder().isKept())
        profile.setCachePath(page.profileFolder().path());
}

} // namespace Logto
