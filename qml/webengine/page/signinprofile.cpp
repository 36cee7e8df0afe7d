// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinprofile.h"

#include "profilesettings.h"

#include <QtWebEngineCore/QWebEngineNotification>
#include <QtWebEngineQuick/QQuickWebEngineProfile>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QQuickWebEngineProfile> makeProfile(const Logto::ProfileFolder &folder)
{
    auto profile = std::make_unique<QQuickWebEngineProfile>();
    Logto::prepareProfile(*profile, folder);
    if (folder.isKept()) {
        profile->setStorageName(u"logto"_s);
        profile->setOffTheRecord(false);
    }
    QObject::connect(profile.get(), &QQuickWebEngineProfile::presentNotification, profile.get(),
                     [](QWebEngineNotification *notification) { notification->close(); });
    return profile;
}

} // namespace

void SignInProfile::setPage(Logto::SignInPage *page)
{
    if (m_page == page || !page)
        return;
    m_page = page;
    m_profile = page->profile();
    if (!m_profile->chromium())
        m_profile->setChromium(makeProfile(m_profile->folder()));
    Logto::prepareForPage(static_cast<QQuickWebEngineProfile &>(*m_profile->chromium()), *page);
    Q_EMIT pageChanged();
}
