// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinprofile.h"

#include "profilesettings.h"

#include <QtWebEngineCore/QWebEngineNotification>

using namespace Qt::StringLiterals;

SignInProfile::SignInProfile(QObject *parent)
    : QQuickWebEngineProfile(parent)
{
    connect(this, &QQuickWebEngineProfile::presentNotification, this,
            [](QWebEngineNotification *notification) { notification->close(); });
}

void SignInProfile::setPage(Logto::SignInPage *page)
{
    if (m_page == page || !page)
        return;
    m_page = page;
    Logto::prepareProfile(static_cast<QQuickWebEngineProfile &>(*this), *page);
    if (page->profileFolder().isKept()) {
        setStorageName(u"logto"_s);
        setOffTheRecord(false);
    }
    Q_EMIT pageChanged();
}
