// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoview_export.h"

#include <QtCore/QUrl>

namespace Logto {

// Where the page may go, and where the sign-in ends.
class LOGTO_VIEW_EXPORT PagePolicy
{
public:
    enum class Verdict {
        Allow,
        // Not followed, and nothing to say about it.
        Refuse,
        // Not followed, as the address is neither https nor on this device.
        Insecure,
        // Not followed: it is the redirect that ends the sign-in.
        Redirect,
    };

    explicit PagePolicy(const QUrl &redirectUri);

    Verdict judge(const QUrl &url, bool isMainFrame) const;
    bool isRedirect(const QUrl &url) const;

    // The scheme of a redirect that no browser knows; empty for http and https.
    QString customScheme() const;

private:
    QUrl m_redirectUri;
};

} // namespace Logto
