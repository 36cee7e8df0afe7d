// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "formloginagent.h"

#include "errors_p.h"
#include "http/parameters_p.h"
#include "openid/callback_p.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QNetworkCookieJar>
#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;
using namespace Logto;

namespace {

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern("\\b%1=\"([^\"]*)\""_L1.arg(name));
    return pattern.match(tag).captured(1).replace("&amp;"_L1, "&"_L1);
}

QString formTag(const QString &page)
{
    static const QRegularExpression pattern(u"<form[^>]*>"_s);
    return pattern.match(page).captured();
}

Parameters hiddenFields(const QString &page)
{
    static const QRegularExpression pattern(u"<input[^>]*>"_s);
    Parameters fields;
    auto inputs = pattern.globalMatch(page);
    while (inputs.hasNext()) {
        const QString input = inputs.next().captured();
        if (attribute(input, u"type"_s) == "hidden"_L1)
            fields.append({attribute(input, u"name"_s), attribute(input, u"value"_s)});
    }
    return fields;
}

} // namespace

void FormLoginAgent::open(const Request &request)
{
    m_open = true;
    m_request = request;
    Q_EMIT opened();
    get(request.url);
}

void FormLoginAgent::close()
{
    m_open = false;
}

void FormLoginAgent::goOn()
{
    m_hesitating = false;
    if (m_open)
        submit();
}

void FormLoginAgent::forgetCookies()
{
    m_manager.setCookieJar(new QNetworkCookieJar);
}

void FormLoginAgent::get(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "text/html");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    follow(m_manager.get(request));
}

void FormLoginAgent::follow(QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (m_open)
            takeAnswer(*reply);
    });
}

void FormLoginAgent::takeAnswer(QNetworkReply &reply)
{
    const QByteArray location = reply.rawHeader("Location");
    if (location.isEmpty())
        return takePage(reply.url(), QString::fromUtf8(reply.readAll()));
    const QUrl target = reply.url().resolved(QUrl::fromEncoded(location));
    if (!matchesRedirectUri(target, m_request.redirectUri))
        return get(target);
    Q_EMIT arrived(target);
    Q_EMIT redirected(target);
}

void FormLoginAgent::takePage(const QUrl &url, const QString &page)
{
    m_pageUrl = url;
    m_page = page;
    const bool hasFailed = page.contains("class=\"error\""_L1);
    if (!formTag(page).isEmpty() && !hasFailed) {
        Q_EMIT shown();
        if (!m_hesitating)
            submit();
        return;
    }
    const QJsonObject json = QJsonDocument::fromJson(page.toUtf8()).object();
    if (json.contains("error"_L1)) {
        Q_EMIT failed(Errors::authorizationError(json.value("error"_L1).toString(),
                                                 json.value("error_description"_L1).toString()));
    } else {
        // There is nothing left to do on this page, so the person closes it.
        Q_EMIT dismissed();
    }
}

QString FormLoginAgent::buttonFor(const QString &page) const
{
    if (!m_button.isEmpty() && page.contains("value=\"%1\""_L1.arg(m_button)))
        return m_button;
    return page.contains("id=\"allow\""_L1) ? u"allow"_s : u"sign-in"_s;
}

void FormLoginAgent::submit()
{
    Parameters fields = hiddenFields(m_page);
    fields.append({u"action"_s, buttonFor(m_page)});
    if (m_page.contains("id=\"identifier\""_L1)) {
        fields.append({u"identifier"_s, m_user});
        fields.append({u"password"_s, m_user + "-test-only"_L1});
    }
    const QString action = attribute(formTag(m_page), u"action"_s);
    QNetworkRequest request(action.isEmpty() ? m_pageUrl : m_pageUrl.resolved(QUrl(action)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "text/html");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    follow(m_manager.post(request, formEncoded(fields)));
}
