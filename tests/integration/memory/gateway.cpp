// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "gateway.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;

Gateway::Gateway(const QUrl &provider)
    : m_provider(provider)
    , m_server(
          m_certificate.serverConfiguration(),
          [this](const ServerRequest &request, QTcpSocket &client) { handOn(request, client); })
{
}

void Gateway::handOn(const ServerRequest &request, QTcpSocket &client)
{
    keepThoseOfForm(request.body);
    QNetworkRequest copy(m_provider.resolved(QUrl::fromEncoded(request.target)));
    for (const QByteArray &name :
         {QByteArray("Authorization"), QByteArray("Content-Type"), QByteArray("Accept")}) {
        if (const QByteArray value = request.header(name); !value.isEmpty())
            copy.setRawHeader(name, value);
    }
    QNetworkReply *reply = m_manager.sendCustomRequest(copy, request.method, request.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, to = QPointer(&client)] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray body = reply->readAll();
        keepThoseOfJson(body);
        if (to)
            to->write(httpAnswer(status, body,
                                 "Content-Type: " + reply->rawHeader("Content-Type") + "\r\n"));
    });
}

void Gateway::keepThoseOfForm(const QByteArray &form)
{
    const QUrlQuery items(QString::fromLatin1(form));
    for (const QString &name : {u"code"_s, u"code_verifier"_s, u"state"_s, u"nonce"_s})
        keep(name, items.queryItemValue(name, QUrl::FullyDecoded));
}

void Gateway::keepThoseOfJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const QString &name : {u"refresh_token"_s, u"access_token"_s, u"id_token"_s})
        keep(name, object.value(name).toString());
}

void Gateway::keep(const QString &name, const QString &value)
{
    if (!value.isEmpty() && !m_secrets.contains(name, value.toLatin1()))
        m_secrets.insert(name, value.toLatin1());
}
