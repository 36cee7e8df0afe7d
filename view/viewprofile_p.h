// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "profilefolder_p.h"

#include <QtCore/QObject>

namespace Logto {

// The browser profile that a page is shown with: its folder, and what Chromium has of it. Shared by
// the views that use it, and by the user agent while the sign-out will need its cookies.
class ViewProfile
{
public:
    explicit ViewProfile(std::unique_ptr<ProfileFolder> folder)
        : m_folder(std::move(folder))
    {
    }

    const ProfileFolder &folder() const { return *m_folder; }

    // Made by the first view, as Qt Quick and widgets have classes of their own for it.
    QObject *chromium() const { return m_chromium.get(); }
    void setChromium(std::unique_ptr<QObject> profile) { m_chromium = std::move(profile); }

private:
    std::unique_ptr<ProfileFolder> m_folder;
    // Last, as it must end before its folder.
    std::unique_ptr<QObject> m_chromium;
};

} // namespace Logto
