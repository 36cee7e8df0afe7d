// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "pagepolicy_p.h"

#include "openid/callback_p.h"
#include "weburl_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

bool isWebScheme(const QString &scheme)
{
    return scheme == "https"_L1 || scheme == "http"_L1;
}

// Where a new window starts out, to be filled by script.
bool isBlank(const QUrl &url)
{
    return url.isEmpty() || (url.scheme() == "about"_L1 && url.path() == "blank"_L1);
}

// Content that a document makes for itself, in a frame of its own.
bool isInlineScheme(const QString &scheme)
{
    return scheme == "about"_L1 || scheme == "blob"_L1 || scheme == "data"_L1;
}

} // namespace

PagePolicy::PagePolicy(const QUrl &redirectUri)
    : m_redirectUri(redirectUri)
{
}

PagePolicy::Verdict PagePolicy::judge(const QUrl &url, bool isMainFrame) const
{
    if (isRedirect(url))
        return isMainFrame ? Verdict::Redirect : Verdict::Refuse;
    if (!isMainFrame) {
        return isWebScheme(url.scheme()) || isInlineScheme(url.scheme()) ? Verdict::Allow
                                                                         : Verdict::Refuse;
    }
    if (isBlank(url) || isSecureWebUrl(url))
        return Verdict::Allow;
    return url.scheme() == "http"_L1 ? Verdict::Insecure : Verdict::Refuse;
}

bool PagePolicy::isRedirect(const QUrl &url) const
{
    return matchesRedirectUri(url, m_redirectUri);
}

QString PagePolicy::customScheme() const
{
    return isWebScheme(m_redirectUri.scheme()) ? QString() : m_redirectUri.scheme();
}

} // namespace Logto
