// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "redirectfollower.h"

#include "errors_p.h"

#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;

void RedirectFollower::open(const Request &request)
{
    m_open = true;
    Q_EMIT opened();
    QNetworkRequest page(request.url);
    page.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_manager.get(page);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (m_open)
            takeAnswer(*reply);
    });
}

void RedirectFollower::close()
{
    m_open = false;
}

void RedirectFollower::takeAnswer(const QNetworkReply &reply)
{
    const QByteArray location = reply.rawHeader("Location");
    if (location.isEmpty()) {
        Q_EMIT failed(
            Logto::Errors::userAgentFailed(u"The page did not redirect."_s, reply.errorString()));
        return;
    }
    m_callback = QUrl::fromEncoded(location);
    Q_EMIT arrived();
    if (!m_holding)
        deliver(m_callback);
}
