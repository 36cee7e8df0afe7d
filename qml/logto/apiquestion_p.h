// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoresult.h"

#include <QtCore/QUrl>
#include <QtCore/QVariantMap>
#include <QtNetwork/QNetworkRequest>

namespace Logto {

// What QML wants to be sent.
struct ApiQuestion
{
    QUrl url;
    QString method;
    QVariantMap headers;
    QVariant body;
    QUrl source; // a file instead of the body
    QUrl target; // a file for the answer
    int timeout = -1; // in milliseconds; 0: none, less: that of the client

    // Why this cannot be sent.
    LogtoError problem() const;
    QByteArray verb() const;
    // A body that has no bytes is another thing than none.
    bool hasBody() const;
    QByteArray bodyData() const;
    QNetworkRequest request() const;
};

// Of the options of LogtoApi::fetch(). A member that is not known is an error, not ignored.
LogtoResult<ApiQuestion> apiQuestion(const QUrl &url, const QVariantMap &options);

} // namespace Logto
