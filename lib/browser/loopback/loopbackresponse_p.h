// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "loopbackrequest_p.h"

#include <QtCore/QUrl>

namespace Logto {

// What the browser is told.
struct LoopbackResponse
{
    int status = 404;
    QByteArray reason = "Not Found";
    QList<QByteArray> headers = {};
    QByteArray body = {};

    QByteArray toHttp() const;
};

// How a page in the browser has ended.
enum class LoopbackEnd {
    SignedIn,
    SignInFailed,
    SignedOut,
};

// The page that sends the user back to \a applicationName, in the language of the application. It
// loads nothing and says nothing to anybody (RFC 8252, section 8.10, on what a browser may learn).
LoopbackResponse loopbackPage(LoopbackEnd end, const QString &applicationName);

// To an address on the same server: the one with the code in it is not left in the address bar and
// in the history.
LoopbackResponse loopbackRedirect(const QByteArray &path);

LoopbackResponse loopbackRefusal(int status);

} // namespace Logto
