// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinprofile.h"

#include "redirectschemehandler.h"

#include <QtCore/QLocale>
#include <QtWebEngineCore/QWebEngineNotification>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The user's languages, the best one first (RFC 9110, section 12.5.4); each also without its
// region, for servers that do not know that one.
QString acceptLanguage()
{
    QStringList tags;
    for (const QString &language : QLocale().uiLanguages()) {
        const QString tag = QLocale(language).bcp47Name();
        tags << tag << tag.section(u'-', 0, 0);
    }
    tags.removeDuplicates();
    for (qsizetype i = 1; i < tags.size(); ++i)
        tags[i] += u";q=0.%1"_s.arg(std::max<qsizetype>(10 - i, 1));
    return tags.join(u',');
}

} // namespace

SignInProfile::SignInProfile(QObject *parent)
    : QQuickWebEngineProfile(parent)
{
    setHttpAcceptLanguage(acceptLanguage());
    setHttpCacheType(MemoryHttpCache);
    setSpellCheckEnabled(false);
    connect(this, &QQuickWebEngineProfile::presentNotification, this,
            [](QWebEngineNotification *notification) { notification->close(); });
}

void SignInProfile::setPage(Logto::SignInPage *page)
{
    if (m_page == page || !page)
        return;
    m_page = page;
    if (const QString scheme = page->redirectScheme(); !scheme.isEmpty())
        installUrlSchemeHandler(scheme.toLatin1(), new RedirectSchemeHandler(this));
    keepAt(page->profileFolder());
    Q_EMIT pageChanged();
}

void SignInProfile::keepAt(const Logto::ProfileFolder &folder)
{
    setPersistentStoragePath(folder.path());
    if (folder.isKept()) {
        setCachePath(folder.path());
        setStorageName(u"logto"_s);
        setOffTheRecord(false);
    }
}
