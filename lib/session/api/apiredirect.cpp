// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "api/apiredirect_p.h"

#include "api/apirepeat_p.h"

namespace Logto::ApiRedirect {

namespace {

enum Status {
    MovedPermanently = 301,
    Found = 302,
    SeeOther = 303,
    TemporaryRedirect = 307,
    PermanentRedirect = 308,
};

} // namespace

bool isRedirect(int status)
{
    return (status >= MovedPermanently && status <= SeeOther) || status == TemporaryRedirect
        || status == PermanentRedirect;
}

QUrl target(const QUrl &from, const QByteArray &location)
{
    const QUrl url = QUrl::fromEncoded(location, QUrl::StrictMode);
    return url.isValid() ? from.resolved(url) : QUrl();
}

std::optional<QNetworkAccessManager::Operation>
nextOperation(int status, QNetworkAccessManager::Operation operation, bool canRepeatBody)
{
    if (ApiRepeat::isRead(operation))
        return operation;
    if (status == SeeOther)
        return QNetworkAccessManager::GetOperation;
    const bool isSameAgain = status == TemporaryRedirect || status == PermanentRedirect;
    return isSameAgain && canRepeatBody ? std::optional(operation) : std::nullopt;
}

} // namespace Logto::ApiRedirect
